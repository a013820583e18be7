using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>The fields that rules need, as the tree that a model has to have.</summary>
/// <param name="step">The field; null for the filing.</param>
internal sealed class NeedTree(FieldDefinition? step)
{
    private readonly List<NeedTree> _children = [];
    private readonly List<string> _rules = [];

    internal FieldDefinition Field => step!;

    internal IReadOnlyList<NeedTree> Children => _children;

    /// <summary>The rules that need this field or anything below it.</summary>
    internal IReadOnlyList<string> Rules => [.. _rules.Concat(_children.SelectMany(child => child.Rules)).Distinct()];

    internal static NeedTree Of(IEnumerable<NeededField> needed)
    {
        NeedTree root = new(null);
        foreach (NeededField need in needed)
        {
            NeedTree node = root;
            foreach (FieldDefinition each in need.Way)
            {
                NeedTree? child = node._children.Find(below => below.Field == each);
                if (child is null)
                {
                    node._children.Add(child = new(each));
                }

                node = child;
            }

            node._rules.AddRange(need.Rules.Except(node._rules));
        }

        return root;
    }

    /// <summary>Paths of the fields at the ends, from here.</summary>
    internal IEnumerable<string> Leaves() =>
        _children.Count == 0 ? [Field.Name] : _children.SelectMany(child => child.Leaves()).Select(leaf => step is null ? leaf : step.Name + "." + leaf);
}
