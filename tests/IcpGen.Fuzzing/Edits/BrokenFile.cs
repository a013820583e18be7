using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Edits;

/// <summary>A rule file after an edit that its author hardly meant.</summary>
/// <param name="Original">The file before the edit.</param>
/// <param name="Edit">What was done, and where.</param>
/// <param name="Text">What came of it.</param>
public sealed record BrokenFile(SourceText Original, string Edit, string Text)
{
    /// <summary>The file as the parser takes it.</summary>
    public SourceText Source { get; } = new(Original.Path, Text);

    /// <inheritdoc/>
    public override string ToString() => $"{Original.Path}, {Edit}";
}
