using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>Finds texts without English in rule sets that have an English label, and so mean to speak both languages.</summary>
internal sealed class EnglishChecker(DiagnosticSink sink)
{
    internal void Check(RuleSetBinder set)
    {
        if (set.Label.En is null)
        {
            return;
        }

        foreach (BoundRule bound in set.Rules.Where(bound => bound.Rule is not null))
        {
            string[] lacking = [.. Lacking(bound, bound.Rule!)];
            if (lacking.Length > 0)
            {
                string all = string.Join("`, `", lacking);
                sink.Report(BindingDiagnostics.NoEnglish, bound.Span, bound.Ids[0], (all.Replace("`, `", "`、`"), all));
            }
        }
    }

    private static IEnumerable<string> Lacking(BoundRule bound, Rule rule)
    {
        if (bound.Syntax.Title is not null && rule.Title.En is null)
        {
            yield return "title";
        }

        if (bound.Definition is null && rule.Mend is not null && rule.MendEn is null)
        {
            yield return "mend";
        }

        if (rule.Statements.OfType<NoticeStatement>().Any(notice => notice.Text.En is null))
        {
            yield return "notice";
        }
    }
}
