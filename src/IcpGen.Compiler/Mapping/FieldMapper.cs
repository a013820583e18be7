using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Mapping;

/// <summary>
/// Finds a rule's fields in a model: by mapping method, by <c>[FilingField]</c>, by name, by flattened name
/// (<c>subject.mailingAddress</c> as <c>SubjectMailingAddress</c>).
/// </summary>
internal sealed class FieldMapper(RulesClass rules)
{
    /// <summary>The member that holds a field, or null where the model has none of a fitting type.</summary>
    /// <param name="from">Where to start.</param>
    /// <param name="fields">The way to the field; only the last may be a list.</param>
    internal Access? Find(Access from, IReadOnlyList<FieldDefinition> fields)
    {
        if (fields.Count == 0)
        {
            return from;
        }

        RuleType wanted = fields[fields.Count - 1].Type;
        return All(from, fields).FirstOrDefault(access => Fits.Accepts(wanted, access.Type));
    }

    /// <summary>Every member that claims to hold a field, whatever its type, the first choice first.</summary>
    internal IEnumerable<Access> All(Access from, IReadOnlyList<FieldDefinition> fields) =>
        IsNotChecked(from, fields) ? []
        : from.Joined.Count == 0 ? Ways(from, fields)
        : Ways(@from with { Joined = default }, [.. from.Joined, .. fields]);

    private bool IsNotChecked(Access from, IReadOnlyList<FieldDefinition> fields) =>
        rules.NotChecked.Count > 0
        && from.Root is { } root
        && FieldPaths.Below(root, from.Joined.Concat(fields)) is var path
        && rules.NotChecked.Any(field => field.Covers(path));

    private IEnumerable<Access> Ways(Access from, IReadOnlyList<FieldDefinition> fields)
    {
        for (int length = fields.Count; length > 0; length--)
        {
            string path = FieldPaths.Of(fields, length);
            foreach (Access next in from.Root == string.Empty ? Mapped(path, from) : [])
            {
                foreach (Access end in Rest(next, fields, length))
                {
                    yield return end;
                }
            }
        }

        if (from.Type.Kind != MemberKind.Structure || rules.Model.TypeNamed(from.Type.Name) is not { } type)
        {
            yield break;
        }

        foreach ((MemberShape member, int length) in Candidates(type, from, fields))
        {
            foreach (Access end in Rest(Step(from, member, FieldPaths.Of(fields, length)), fields, length))
            {
                yield return end;
            }
        }
    }

    private IEnumerable<Access> Rest(Access next, IReadOnlyList<FieldDefinition> fields, int taken) =>
        taken == fields.Count ? [next] : Ways(next, [.. fields.Skip(taken)]);

    private IEnumerable<Access> Mapped(string path, Access from) =>
        from mapping in rules.Mappings
        where mapping.Path == path
        select new Access($"{mapping.Name}({from.Expression})", mapping.Type, mapping.Type.CanBeNull, path, $"{mapping.Name}()")
        {
            Origin = new(null, mapping.Name, IsMarked: true, HasMarkBefore: false),
        };

    private static IEnumerable<(MemberShape Member, int Length)> Candidates(
        TypeShape type, Access from, IReadOnlyList<FieldDefinition> fields)
    {
        for (int length = fields.Count; length > 0; length--)
        {
            string path = FieldPaths.Of(fields, length);
            string? full = from.Root is { } root ? FieldPaths.Below(root, path) : null;
            foreach (MemberShape member in type.Members.Where(member => member.Field is { } field && (field == path || field == full)))
            {
                yield return (member, length);
            }
        }

        for (int length = 1; length <= fields.Count; length++)
        {
            string name = string.Concat(fields.Take(length).Select(field => field.Name));
            foreach (MemberShape member in type.Members.Where(
                member => member.Field is null && string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                yield return (member, length);
            }
        }
    }

    private static Access Step(Access from, MemberShape member, string path)
    {
        // What is null before this one ends the whole expression; only its own type decides how to go on.
        string dot = from.Type.CanBeNull ? "?." : ".";
        return new(
            $"{from.Expression}{dot}{member.Name}",
            member.Type,
            from.CanBeNull || member.Type.CanBeNull,
            from.Root is { } root ? FieldPaths.Below(root, path) : null,
            from.Member.Length == 0 ? member.Name : from.Member + "." + member.Name)
        {
            Origin = new(from.Type.Name, member.Name, member.Field is not null, from.Origin is { } before && (before.IsMarked || before.HasMarkBefore)),
        };
    }
}
