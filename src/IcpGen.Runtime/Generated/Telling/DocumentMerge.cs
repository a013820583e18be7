using IcpGen.Documents;

namespace IcpGen.Generated;

/// <summary>Makes one line of two rules' demands for the same document: most copies, all marks, all sources.</summary>
internal static class DocumentMerge
{
    internal static bool IsSameThing(DocumentLine left, DocumentLine right) =>
        left.About == right.About
        && left.Alternatives is [var one]
        && right.Alternatives is [var other]
        && one.Name == other.Name
        && Marks.All.All(mark => Agree(mark.Kind, one.Mark(mark.Name), other.Mark(mark.Name)));

    internal static DocumentLine Merge(DocumentLine left, DocumentLine right) =>
        new(
            [Merge(left.Alternatives[0], right.Alternatives[0])],
            left.About,
            Surest(left.Certainty, right.Certainty),
            Worst(left.Supply, right.Supply),
            [.. left.Rules.Union(right.Rules)]);

    internal static Certainty Surest(Certainty left, Certainty right) => left == Certainty.Due ? left : right;

    private static DocumentInfo Merge(DocumentInfo left, DocumentInfo right) => left with
    {
        Marks = [.. Marks.All.Select(mark => Stronger(left.Mark(mark.Name), right.Mark(mark.Name))).OfType<DocumentMark>()],
    };

    private static bool Agree(MarkKind kind, DocumentMark? left, DocumentMark? right) => kind switch
    {
        MarkKind.Member or MarkKind.Wording or MarkKind.Value => left is null || right is null || left == right,
        _ => true,
    };

    // Of those that agree, only numbers are stronger than others.
    private static DocumentMark? Stronger(DocumentMark? left, DocumentMark? right) =>
        left is null || right?.Number > left.Number ? right : left;

    private static Supply Worst(Supply left, Supply right) =>
        left == Supply.Missing || right == Supply.Missing ? Supply.Missing : left == Supply.Unknown ? left : right;
}
