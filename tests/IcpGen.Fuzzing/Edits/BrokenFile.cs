using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Edits;

/// <summary>A rule file after an edit that its author hardly meant. Its text is made when it is asked for: there are many edits.</summary>
/// <param name="original">The file before the edit.</param>
/// <param name="edit">What was done, and where.</param>
/// <param name="text">Makes what came of it.</param>
public sealed class BrokenFile(SourceFile original, string edit, Func<string> text)
{
    private readonly Lazy<SourceFile> _source = new(() => new SourceFile(original.Path, text()));

    /// <summary>The file before the edit.</summary>
    public SourceFile Original => original;

    /// <summary>What came of it.</summary>
    public string Text => Source.Text;

    /// <summary>The file as the parser takes it.</summary>
    public SourceFile Source => _source.Value;

    /// <inheritdoc/>
    public override string ToString() => $"{original.Path}, {edit}";
}
