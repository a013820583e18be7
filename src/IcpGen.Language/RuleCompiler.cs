using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Allowing;
using IcpGen.Language.Binding;
using IcpGen.Language.Checking;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language;

/// <summary>Compiles rule files: text in, bound rules and diagnostics out. Never throws on what the files say.</summary>
public static class RuleCompiler
{
    /// <summary>Parses and binds the files of a unit.</summary>
    /// <param name="files">All of them, in any order.</param>
    public static CompilationResult Compile(IEnumerable<SourceFile> files) => Bind([.. files.Select(ParsedFile.Parse)]);

    /// <summary>Binds parsed files of a unit. Shipped files of a province that another file declares are left out.</summary>
    /// <param name="trees">All of them, in any order.</param>
    public static CompilationResult Bind(IReadOnlyList<ParsedFile> trees)
    {
        IReadOnlyList<ParsedFile> applying = TakeOver.Of(trees);
        BoundUnit bound = RuleBinder.Bind(applying);
        new UnitChecker(bound).Check();
        RuleDiagnostic[] all = [.. InOrder(applying.SelectMany(tree => tree.Diagnostics).Concat(bound.Diagnostics).Concat(TakeOver.Remarks(trees)).WithoutNeedlessQuotes())];
        return new CompilationResult(bound.ToUnit(), InOrder(ShippedAdvice.Without(AllowedDiagnostics.Without(all, applying), applying)).ToEquatableArray());
    }

    private static IOrderedEnumerable<RuleDiagnostic> InOrder(IEnumerable<RuleDiagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Span.Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Span.Start)
        .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Span.Length)
        .ThenBy(diagnostic => diagnostic.GetMessage("en"), StringComparer.Ordinal);
}
