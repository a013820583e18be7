using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;
using IcpGen.Language.Writing;

namespace IcpGen.Language.Comparing;

/// <summary>Finds out which texts of a rule changed.</summary>
internal sealed class PairedTexts(CanonicalRule before, CanonicalRule after, List<RuleChange> changes)
{
    internal void Compare()
    {
        Rule old = before.Rule;
        Rule @new = after.Rule;
        Compare(Aspect.Clauses, Ids(old), Ids(@new));
        Compare(Aspect.Title, old.Title.Zh, @new.Title.Zh);
        Compare(Aspect.TitleEn, old.Title.En, @new.Title.En);
        Compare(Aspect.Say, old.Say, @new.Say);
        Compare(Aspect.SayEn, old.SayEn, @new.SayEn);
        Compare(Aspect.Mend, old.Mend, @new.Mend);
        Compare(Aspect.MendEn, old.MendEn, @new.MendEn);
        Compare(Aspect.Note, old.Note, @new.Note);
    }

    private static string Ids(Rule rule) => string.Join(", ", rule.Ids.OrderBy(id => id, StringComparer.Ordinal));

    private void Compare(Aspect aspect, Template? old, Template? @new)
    {
        if (before.Key(old) != after.Key(@new))
        {
            Compare(aspect, old is null ? null : StatementText.Of(old), @new is null ? null : StatementText.Of(@new));
        }
    }

    private void Compare(Aspect aspect, string? old, string? @new)
    {
        if (old != @new)
        {
            changes.Add(new(aspect, Effect.None, old is null ? null : new Side(old), @new is null ? null : new Side(@new)));
        }
    }
}
