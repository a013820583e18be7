namespace IcpGen.Language.Rules;

/// <summary>What a declared name is called for people.</summary>
/// <param name="Zh">The Chinese label.</param>
/// <param name="En">The English label, or null where the author gave none.</param>
public sealed record Label(string Zh, string? En)
{
    /// <summary>The label in a language: English for <c>en…</c> where there is one, else Chinese.</summary>
    public string In(string language) => En is not null && language.StartsWith("en", System.StringComparison.OrdinalIgnoreCase) ? En : Zh;
}
