namespace IcpGen.Documents;

/// <summary>
/// Something that a demanded document must be like: a row of <see cref="Marks"/>. Whoever matches, writes, says, merges or compares documents
/// does so in a loop over the rows.
/// </summary>
/// <param name="Name">What it is called in reports and in JSON: <c>seals</c>.</param>
/// <param name="Column">The column of the supplied materials that it tests, or null where it is told and not tested.</param>
/// <param name="Kind">How its values are compared.</param>
/// <param name="Spelling">How the language spells it.</param>
/// <param name="Zh">How Chinese says it, with a gap for its value.</param>
/// <param name="En">How English says it, with a gap for its value.</param>
/// <param name="Place">Where Chinese puts it.</param>
internal sealed record Mark(string Name, string? Column, MarkKind Kind, MarkSpelling Spelling, string Zh, string En, MarkPlace Place)
{
    /// <summary>Its heading in Chinese.</summary>
    public required string TitleZh { get; init; }

    /// <summary>Its heading in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Whether several values may be named of which one is enough.</summary>
    public bool IsMany => Spelling.Shape == MarkShape.Members;

    /// <summary>Whether supplied materials are tested for it.</summary>
    public bool IsTested => Column is not null;
}

/// <summary>How the values of a mark are read and compared, and which of two demands is the stronger one.</summary>
internal enum MarkKind
{
    /// <summary>Members of the column's enumeration, of which one is enough; fewer are stronger.</summary>
    Member,
    /// <summary>How many there must be, added up over the materials that match; more are stronger.</summary>
    Number,
    /// <summary>The column's flag must be set; asking is stronger than not asking.</summary>
    Flag,
    /// <summary>A wording that the column's text must state; only the same one is as strong.</summary>
    Wording,
    /// <summary>A value of the filing that the column must have; only the same one is as strong.</summary>
    Value,
    /// <summary>Told, not tested.</summary>
    Told,
}

/// <summary>Where a phrase stands around the document's name in Chinese.</summary>
internal enum MarkPlace
{
    /// <summary>Before the name: 签字的…; in brackets behind it where the name says what it is about.</summary>
    Before,
    /// <summary>Right behind the name: …复印件 2 份.</summary>
    Behind,
    /// <summary>In brackets behind the name: …（载明“…”）.</summary>
    Remark,
    /// <summary>Right behind the phrase before it, in English too: …（邮寄至“…”）.</summary>
    Continued,
}
