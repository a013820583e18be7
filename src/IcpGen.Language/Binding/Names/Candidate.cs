using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>A name that could have been meant.</summary>
internal readonly record struct Candidate(string Name, Localized? Label)
{
    internal static IEnumerable<Candidate> Members(EnumDefinition definition) =>
        definition.Members.Select(member => new Candidate(member.Name, member.Label));

    internal static IEnumerable<Candidate> Fields(RecordDefinition? record) =>
        record is null ? [] : record.Fields.Select(field => new Candidate(field.Name, field.Label));

    internal static IEnumerable<Candidate> Derived(RuleType type) =>
        DerivedMembers.Of(type).Select(member => new Candidate(member.Name, null));
}
