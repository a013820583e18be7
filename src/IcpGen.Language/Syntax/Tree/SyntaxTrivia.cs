namespace IcpGen.Language.Syntax;

/// <summary>Text between tokens.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
internal readonly record struct SyntaxTrivia(TriviaKind Kind, string Text);

/// <summary>What stands between tokens.</summary>
internal enum TriviaKind
{
    /// <summary>Spaces and tabs.</summary>
    WhiteSpace,
    /// <summary>One line break.</summary>
    LineBreak,
    /// <summary><c>// …</c>, without the line break.</summary>
    Comment,
    /// <summary>Text that has no place here; a diagnostic says so.</summary>
    Skipped,
}
