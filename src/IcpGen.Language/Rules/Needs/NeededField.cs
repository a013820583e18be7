namespace IcpGen.Language.Rules;

/// <summary>A field that rules look at.</summary>
/// <param name="Way">The fields from the filing to it; lists on the way are walked.</param>
/// <param name="Rules">First ids of the rules that look at it, in order.</param>
public sealed record NeededField(EquatableArray<FieldDefinition> Way, EquatableArray<string> Rules)
{
    /// <summary>The way as written, with <c>[]</c> behind each list: <c>websites[].principal.mobile</c>.</summary>
    public string Pattern => PatternOf(Way);

    internal static string PatternOf(EquatableArray<FieldDefinition> way)
    {
        System.Text.StringBuilder pattern = new();
        foreach (FieldDefinition field in way)
        {
            pattern.Append(pattern.Length == 0 ? string.Empty : ".").Append(field.Name).Append(field.Type is ListType ? "[]" : string.Empty);
        }

        return pattern.ToString();
    }
}
