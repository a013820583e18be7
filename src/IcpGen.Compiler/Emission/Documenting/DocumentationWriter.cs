using System.Collections.Generic;
using IcpGen.Language.Modeling;

namespace IcpGen.Compiler.Emission.Documenting;

/// <summary>Writes documentation comments. Each paragraph is one line: IDEs make a space of a line's end, which Chinese does not have.</summary>
internal static class DocumentationWriter
{
    internal static CodeWriter Summary(this CodeWriter writer, string text) => writer.Element("summary", text);

    internal static CodeWriter Param(this CodeWriter writer, string name, string text) =>
        writer.Line($"/// <param name=\"{name}\">{DocumentationText.Of(text)}</param>");

    internal static CodeWriter Returns(this CodeWriter writer, string text) => writer.Element("returns", text);

    /// <summary>Writes remarks: paragraphs, then a list of names and what they stand for.</summary>
    internal static CodeWriter Remarks(
        this CodeWriter writer, IEnumerable<string> paragraphs, IReadOnlyList<(string Name, string Text)>? list = null)
    {
        writer.Line("/// <remarks>");
        foreach (string paragraph in paragraphs)
        {
            writer.Element("para", paragraph);
        }

        if (list is { Count: > 0 })
        {
            writer.Line("/// <list type=\"bullet\">");
            foreach ((string name, string text) in list)
            {
                writer.Line($"/// <item><description><c>{DocumentationText.Of(name)}</c> {DocumentationText.Of(text)}</description></item>");
            }

            writer.Line("/// </list>");
        }

        return writer.Line("/// </remarks>");
    }

    private static CodeWriter Element(this CodeWriter writer, string name, string text) =>
        writer.Line($"/// <{name}>{DocumentationText.Of(text)}</{name}>");
}
