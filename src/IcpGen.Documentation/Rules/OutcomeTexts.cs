namespace IcpGen.Documentation.Rules;

/// <summary>Says what examples show.</summary>
internal static class OutcomeTexts
{
    /// <summary>What an example shows, by the name of its outcome.</summary>
    public static Localized OfExample(string outcome) => outcome switch
    {
        "passes" => new("符合", "passes"),
        "fails" => new("不符合", "fails"),
        "skipped" => new("不适用", "skipped"),
        _ => new("尚不能确定", "undetermined"),
    };
}
