using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Finds the fields that rules need and the model lacks, the topmost of each branch.</summary>
internal sealed class MissingFieldCheck(ModelSurvey survey, MemberChecks members)
{
    private readonly List<MissingField> _missing = [];

    internal IReadOnlyList<MissingField> Find()
    {
        Walk(survey.Needed, survey.Filing, [], string.Empty);
        return _missing;
    }

    // `way` is the fields since the last list, or since the filing; `root` the path to where it starts.
    private void Walk(NeedTree node, Access from, FieldDefinition[] way, string root)
    {
        foreach (NeedTree child in node.Children)
        {
            FieldDefinition[] here = [.. way, child.Field];
            Access? access = survey.Mapper.Find(from, here);
            if (access is not null)
            {
                members.Check(from, here, access, child);
            }

            switch (child.Field.Type)
            {
                case ListType list when access?.Type.Element is { } element:
                    if (list.Element is RecordType)
                    {
                        Walk(child, Access.Element("element", element, access.Root), [], FieldPaths.Below(root, here));
                    }

                    break;
                case RecordType when access is not null || IsFlattened(child, from, here):
                    Walk(child, from, here, root);
                    break;
                default:
                    if (access is null)
                    {
                        Missing(child, from, here, root);
                    }

                    break;
            }
        }
    }

    private void Missing(NeedTree node, Access from, FieldDefinition[] way, string root)
    {
        if (members.HasUnfit(from, way, node))
        {
            return;
        }

        (string host, int taken) = Deepest(from, way);
        FieldDefinition[] rest = [.. way.Skip(taken)];
        if (survey.Suggested.Contains((host, FieldPaths.Of(rest))) || members.IsRefused(host, rest, node))
        {
            return;
        }

        _missing.Add(new(host, rest, FieldPaths.Below(root, way), node));
    }

    private bool IsFlattened(NeedTree node, Access from, FieldDefinition[] way) =>
        node.Children.Any(child =>
            survey.Mapper.Find(from, [.. way, child.Field]) is not null
            || (child.Field.Type is RecordType && IsFlattened(child, from, [.. way, child.Field])));

    // The type that the member would be added to, and how many fields lead there.
    private (string Host, int Taken) Deepest(Access from, FieldDefinition[] way)
    {
        for (int taken = way.Length - 1; taken > 0; taken--)
        {
            if (survey.Mapper.Find(from, [.. way.Take(taken)]) is { Type: { Kind: MemberKind.Structure } structure })
            {
                return (structure.Name, taken);
            }
        }

        return (from.Type.Name, 0);
    }
}

/// <summary>A field that rules need and a model lacks.</summary>
/// <param name="Host">Full name of the type that should have it.</param>
/// <param name="Way">The fields from that type to it.</param>
/// <param name="Path">The path from the filing, without brackets for lists.</param>
/// <param name="Need">The field, what is needed below it, and by which rules.</param>
internal sealed record MissingField(string Host, FieldDefinition[] Way, string Path, NeedTree Need)
{
    /// <summary>The path from the type that should have it.</summary>
    internal string Name => FieldPaths.Of(Way);
}
