using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>A parsed rule file. Any text parses; what is wrong with it is in <see cref="Diagnostics"/>.</summary>
public sealed class ParsedFile
{
    private ParsedFile(SourceFile text, FileSyntax root, EquatableArray<RuleDiagnostic> diagnostics)
    {
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>What was parsed.</summary>
    public SourceFile Text { get; }

    /// <summary>The file.</summary>
    internal FileSyntax Root { get; }

    /// <summary>What is wrong, in the order of the text.</summary>
    public EquatableArray<RuleDiagnostic> Diagnostics { get; }

    /// <summary>Whether it says what a filing is, as one file of a vocabulary does.</summary>
    public bool DeclaresRoot => Root.Declarations.OfType<RootDeclarationSyntax>().Any();

    /// <summary>Names of the records that it declares, in the order of the text.</summary>
    public IEnumerable<string> DeclaredRecords => Root.Declarations.OfType<RecordDeclarationSyntax>().Select(record => record.Name.Value);

    /// <summary>Parses a file.</summary>
    public static ParsedFile Parse(SourceFile text)
    {
        Parser parser = new(text, 0, text.Text.Length);
        FileSyntax root = parser.ParseFile();
        return new ParsedFile(text, root, parser.GetDiagnostics());
    }

    /// <summary>Parses a part of a file as one expression: what stands in the braces of a template.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="length">Number of characters.</param>
    internal static ParsedExpression ParseExpression(SourceFile text, int start, int length)
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
internal sealed record ParsedExpression(ExpressionSyntax Expression, EquatableArray<RuleDiagnostic> Diagnostics);
