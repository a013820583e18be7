namespace IcpGen.Evaluation;

/// <summary>Labels of a vocabulary as reports carry them.</summary>
internal static class Labels
{
    public static Localized AsText(this Language.Localized label) => new(label.Zh, label.En);
}
