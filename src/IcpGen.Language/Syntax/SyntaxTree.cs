using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>A parsed rule file. Any text parses; what is wrong with it is in <see cref="Diagnostics"/>.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text, FileSyntax root, EquatableArray<Diagnostic> diagnostics)
    {
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>What was parsed.</summary>
    public SourceText Text { get; }

    /// <summary>The file.</summary>
    public FileSyntax Root { get; }

    /// <summary>What is wrong, in the order of the text.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Parses a file.</summary>
    public static SyntaxTree Parse(SourceText text)
    {
        Parser parser = new(text, 0, text.Text.Length);
        FileSyntax root = parser.ParseFile();
        return new SyntaxTree(text, root, parser.GetDiagnostics());
    }

    /// <summary>Parses a part of a file as one expression: what stands in the braces of a template.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="length">Number of characters.</param>
    public static ParsedExpression ParseExpression(SourceText text, int start, int length)
    {
        Parser parser = new(text, start, start + length);
        ExpressionSyntax expression = parser.ParseWholeExpression();
        return new ParsedExpression(expression, parser.GetDiagnostics());
    }

    /// <summary>The text as it was parsed, to the character.</summary>
    public override string ToString() => Root.ToFullString();
}

/// <summary>An expression parsed on its own.</summary>
/// <param name="Expression">The expression; its spans are those of the file.</param>
/// <param name="Diagnostics">What is wrong, in the order of the text.</param>
public sealed record ParsedExpression(ExpressionSyntax Expression, EquatableArray<Diagnostic> Diagnostics);
