using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Finds the fields that a condition tests: those that could be to blame.</summary>
internal sealed class TestedPaths
{
    private readonly FieldPath? _materials;
    private readonly Dictionary<Variable, IReadOnlyList<FieldPath>> _walked = [];
    private readonly List<FieldPath> _found = [];

    private TestedPaths(FieldPath? materials) => _materials = materials;

    /// <summary>The fields, each once, in order of mention. What is tested of a quantifier's element counts as the list.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="materials">What <c>provided</c> tests, or null.</param>
    internal static IReadOnlyList<FieldPath> Of(Expression condition, FieldPath? materials)
    {
        TestedPaths paths = new(materials);
        paths.Visit(condition);
        return [.. paths._found.Distinct()];
    }

    private void Visit(Expression expression)
    {
        if (expression is PathExpression path)
        {
            _found.AddRange(Resolve(path.Path));
        }
        else if (expression is ProvidedExpression)
        {
            _found.AddRange(_materials is null ? [] : [_materials]);
            return;
        }

        foreach (Sequence sequence in expression.Sequences())
        {
            _found.AddRange(Resolve(sequence));
        }

        if (expression is QuantifierExpression quantifier)
        {
            _walked[quantifier.Variable] = [.. Resolve(quantifier.Sequence)];
        }

        foreach (Expression child in expression.Children())
        {
            Visit(child);
        }
    }

    private IEnumerable<FieldPath> Resolve(Sequence sequence) => sequence.Sources.SelectMany(source => Resolve(source.Path));

    private IEnumerable<FieldPath> Resolve(FieldPath path) =>
        path.Start is { } start && _walked.TryGetValue(start, out IReadOnlyList<FieldPath>? lists) ? lists : [path];
}
