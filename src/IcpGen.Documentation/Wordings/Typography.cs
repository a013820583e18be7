namespace IcpGen.Documentation.Wordings;

/// <summary>Puts texts together as each language does.</summary>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class Typography(string language)
{
    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language => language;

    private bool IsEnglish => language == "en";

    /// <summary>A text in the language.</summary>
    public string Of(Localized text) => text.In(language);

    /// <summary>A text in brackets behind another.</summary>
    public string Bracketed(string text, string within) => IsEnglish ? $"{text} ({within})" : $"{text}（{within}）";

    /// <summary>A name and its value.</summary>
    public string Pair(string name, string value) => IsEnglish ? $"{name}: {value}" : $"{name}：{value}";

    /// <summary>Texts one after the other.</summary>
    public string Listed(IEnumerable<string> texts) => string.Join(IsEnglish ? ", " : "、", texts);

    /// <summary>A rule's id and title, with its clauses where they differ from the id.</summary>
    public string Rule(RuleInfo rule)
    {
        string title = $"{rule.Id}  {Of(rule.Title)}";
        return rule.Clauses.Count == 0 || rule.Clauses is [var only] && only == rule.Id ? title : Bracketed(title, Listed(rule.Clauses));
    }
}
