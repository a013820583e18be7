using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Finds out what differs in what rules speak of. In what order it is declared makes no difference.</summary>
internal sealed class VocabularyComparer(Vocabulary before, Vocabulary after)
{
    private readonly List<VocabularyChange> _changes = [];

    internal IReadOnlyList<VocabularyChange> Changes()
    {
        Compare(VocabularyPart.Enum, before.Enums.Select(Thing.Of), after.Enums.Select(Thing.Of));
        Compare(VocabularyPart.Member, before.Enums.SelectMany(Thing.Members), after.Enums.SelectMany(Thing.Members));
        Compare(VocabularyPart.Record, before.Records.Select(Thing.Of), after.Records.Select(Thing.Of));
        Compare(VocabularyPart.Field, before.Records.SelectMany(Thing.Fields), after.Records.SelectMany(Thing.Fields));
        Compare(VocabularyPart.Document, before.Documents.Select(Thing.Of), after.Documents.Select(Thing.Of));
        Compare(VocabularyPart.Procedure, before.Procedures.Select(Thing.Of), after.Procedures.Select(Thing.Of));
        Compare(VocabularyPart.Fact, before.Facts.Select(Thing.Of), after.Facts.Select(Thing.Of));
        Compare(VocabularyPart.Root, "root", VocabularyAspect.Type, before.Root, after.Root);
        return _changes;
    }

    private void Compare(VocabularyPart part, IEnumerable<Thing> old, IEnumerable<Thing> @new)
    {
        Dictionary<string, Thing> known = old.GroupBy(thing => thing.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (Thing thing in @new)
        {
            if (!known.TryGetValue(thing.Name, out Thing? was))
            {
                _changes.Add(new(part, thing.Name, VocabularyAspect.Added, null, thing.Label, default));
                continue;
            }

            known.Remove(thing.Name);
            Compare(part, thing.Name, VocabularyAspect.Label, was.Label, thing.Label);
            Compare(part, thing.Name, VocabularyAspect.Code, was.Code, thing.Code);
            Compare(part, thing.Name, VocabularyAspect.Type, was.Type, thing.Type);
            Compare(part, thing.Name, VocabularyAspect.Identity, was.Identity, thing.Identity);
        }

        _changes.AddRange(old.Where(thing => known.ContainsKey(thing.Name)).Select(gone =>
            new VocabularyChange(part, gone.Name, VocabularyAspect.Removed, gone.Label, null, default)));
    }

    private void Compare(VocabularyPart part, string name, VocabularyAspect aspect, string? old, string? @new)
    {
        if (old != @new)
        {
            _changes.Add(new(part, name, aspect, old, @new, default));
        }
    }
}
