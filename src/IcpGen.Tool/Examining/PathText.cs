using System.Globalization;

namespace IcpGen.Tool.Examining;

/// <summary>Reads paths as the evaluator writes them: <c>websites[1].domains[0]</c>.</summary>
internal static class PathText
{
    /// <summary>The path; the filing itself for null or an empty text.</summary>
    public static FieldPath Parse(string? text)
    {
        FieldPath path = FieldPath.Filing;
        foreach (string step in (text ?? string.Empty).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = step.Split('[', ']');
            path = parts.Length > 1 ? path.Element(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)) : path.Child(step);
        }

        return path;
    }
}
