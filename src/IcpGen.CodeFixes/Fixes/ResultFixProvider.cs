using System.Collections.Generic;
using System.Composition;
using IcpGen.CodeFixes.Editing;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>Puts a check where a result is ignored, and one for compliance where undetermined is read as passed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResultFixProvider))]
[Shared]
public sealed class ResultFixProvider : DocumentFixProvider
{
    /// <summary>Makes the provider.</summary>
    public ResultFixProvider()
        : base(ResultDiagnostics.Ignored, ResultDiagnostics.ReadAsPassed)
    {
    }

    private protected override string? TitleOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixInfo.Suggestion, out string? better) ? $"Use '{better}'" : "Stop unless the filing complies";

    private protected override void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixInfo.Suggestion, out string? better))
            {
                edit.Replace(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End, better!);
            }
            else if (edit.Find<ExpressionStatementSyntax>(diagnostic) is { } statement)
            {
                Check(edit, statement);
            }
        }
    }

    private static void Check(DocumentEdit edit, ExpressionStatementSyntax statement)
    {
        string indent = edit.IndentOf(statement);
        string exception = TypeSpelling.At(edit, statement.SpanStart, "global::System.InvalidOperationException");
        string result = statement.Expression is AwaitExpressionSyntax ? $"({statement.Expression})" : statement.Expression.ToString();
        string condition = statement.Expression is ConditionalAccessExpressionSyntax ? $"{result}.IsReady != true" : $"!{result}.IsReady";
        edit.Replace(
            statement.SpanStart,
            statement.Span.End,
            $"if ({condition})\n{indent}{{\n{indent}    throw new {exception}(\"The filing does not comply, or could not be checked.\");\n{indent}}}");
    }
}
