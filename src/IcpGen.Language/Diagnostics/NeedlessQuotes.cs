using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>
/// Chinese text outside of quotes may be meant as a text or as a name. The lexer asks for quotes; where the binder has found that a name
/// is meant, that is what is told.
/// </summary>
internal static class NeedlessQuotes
{
    internal static IEnumerable<RuleDiagnostic> WithoutNeedlessQuotes(this IEnumerable<RuleDiagnostic> diagnostics)
    {
        RuleDiagnostic[] all = [.. diagnostics];
        HashSet<SourceSpan> names = [.. all.Where(diagnostic => !SyntaxDiagnostics.IsUnquotedText(diagnostic)).Select(diagnostic => diagnostic.Span)];
        return all.Where(diagnostic => !SyntaxDiagnostics.IsUnquotedText(diagnostic) || !names.Contains(diagnostic.Span));
    }
}
