using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Allowing;

/// <summary>Reads allowances, and says what is wrong with those that cannot be taken.</summary>
internal sealed class AllowanceReader(List<RuleDiagnostic> complaints)
{
    private static readonly char[] Blanks = [' ', '\t'];

    internal IEnumerable<Allowance> Read(ParsedFile tree) => Directives.In(tree)
        .Select(directive => Read(directive.Text, directive.Span, directive.Line))
        .OfType<Allowance>();

    private Allowance? Read(string text, SourceSpan span, int line)
    {
        string[] words = text.Split(Blanks, 4, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || words[0] != "allow" || words[2] != "because")
        {
            return Refuse(AllowanceDiagnostics.MalformedAllowance(span));
        }

        string code = words[1];
        return DiagnosticCatalogue.All.FirstOrDefault(descriptor => descriptor.Code == code) switch
        {
            null => Refuse(AllowanceDiagnostics.UnknownCode(span, code, Suggestions.Hint(code, DiagnosticCatalogue.All.Select(known => new Candidate(known.Code, null))))),
            { Severity: RuleSeverity.Error } => Refuse(AllowanceDiagnostics.ErrorAllowed(span, code)),
            _ => new Allowance(code, line, span),
        };
    }

    private Allowance? Refuse(RuleDiagnostic complaint)
    {
        complaints.Add(complaint);
        return null;
    }
}
