using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Edits;

/// <summary>Every small slip that can be made in one rule file, in the order of its text.</summary>
/// <param name="file">The file.</param>
public sealed class SystematicEdits(SourceFile file)
{
    private readonly SyntaxToken[] _tokens = [.. ParsedFile.Parse(file).Root.Tokens().Where(token => token.Text.Length > 0)];

    /// <summary>How many <see cref="All"/> are.</summary>
    public int Count => file.Text.Length + 1 + (3 * _tokens.Length) - 1;

    /// <summary>Every prefix, and every token left out, doubled, or swapped with the next.</summary>
    public IEnumerable<BrokenFile> All() => Prefixes().Concat(Deletions()).Concat(Duplications()).Concat(Swaps());

    /// <summary>The file as it is typed, character by character.</summary>
    public IEnumerable<BrokenFile> Prefixes() => Enumerable.Range(0, file.Text.Length + 1).Select(PrefixOf);

    /// <summary>The file as it is typed, token by token.</summary>
    public IEnumerable<BrokenFile> PrefixesOfTokens() => _tokens.Select(token => PrefixOf(token.End));

    /// <summary>The file without one of its tokens.</summary>
    public IEnumerable<BrokenFile> Deletions() => _tokens.Select(token =>
        Edited($"without {At(token)}", () => file.Text.Remove(token.Start, token.Text.Length)));

    /// <summary>The file with one of its tokens twice.</summary>
    public IEnumerable<BrokenFile> Duplications() => _tokens.Select(token =>
        Edited($"{At(token)} twice", () => file.Text.Insert(token.End, " " + token.Text)));

    /// <summary>The file with two tokens swapped that follow one another.</summary>
    public IEnumerable<BrokenFile> Swaps() => _tokens.Zip(_tokens.Skip(1), (one, next) => Edited(
        $"{At(one)} swapped with `{next.Text}`",
        () => string.Concat([file.Text[..one.Start], next.Text, file.Text[one.End..next.Start], one.Text, file.Text[next.End..]])));

    private BrokenFile PrefixOf(int length) => Edited($"cut off after {length} characters", () => file.Text[..length]);

    private BrokenFile Edited(string edit, Func<string> text) => new(file, edit, text);

    private static string At(SyntaxToken token) => $"`{token.Text}` of {token.Span.Line + 1}:{token.Span.Column + 1}";
}
