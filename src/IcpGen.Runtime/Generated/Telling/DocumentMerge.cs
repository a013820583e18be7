namespace IcpGen.Generated;

/// <summary>Makes one line of two rules' demands for the same document: most copies, all modifiers, all sources.</summary>
internal static class DocumentMerge
{
    internal static bool IsSameThing(DocumentLine left, DocumentLine right) =>
        left.About == right.About
        && left.Alternatives is [var one]
        && right.Alternatives is [var other]
        && one.Name == other.Name
        && Agree(one.Form, other.Form)
        && Agree(one.Channel, other.Channel)
        && Agree(one.Stating, other.Stating)
        && Agree(one.Handwriting, other.Handwriting)
        && (one.Seals.Count == 0 || other.Seals.Count == 0 || one.Seals.SequenceEqual(other.Seals));

    internal static DocumentLine Merge(DocumentLine left, DocumentLine right) =>
        new(
            [Merge(left.Alternatives[0], right.Alternatives[0])],
            left.About,
            Surest(left.Certainty, right.Certainty),
            Worst(left.Supply, right.Supply),
            [.. left.Rules.Union(right.Rules)]);

    internal static Certainty Surest(Certainty left, Certainty right) => left == Certainty.Due ? left : right;

    private static DocumentInfo Merge(DocumentInfo left, DocumentInfo right) =>
        left with
        {
            Form = left.Form ?? right.Form,
            Copies = Math.Max(left.Copies, right.Copies),
            Seals = left.Seals.Count > 0 ? left.Seals : right.Seals,
            Signed = left.Signed || right.Signed,
            Thumbprinted = left.Thumbprinted || right.Thumbprinted,
            Stating = left.Stating ?? right.Stating,
            Handwriting = left.Handwriting ?? right.Handwriting,
            Channel = left.Channel ?? right.Channel,
            PostalAddress = left.PostalAddress ?? right.PostalAddress,
        };

    private static Supply Worst(Supply left, Supply right) =>
        left == Supply.Missing || right == Supply.Missing ? Supply.Missing : left == Supply.Unknown ? left : right;

    private static bool Agree<T>(T? left, T? right)
        where T : class => left is null || right is null || left.Equals(right);
}
