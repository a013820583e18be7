using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>
/// Brings rules into the core that back ends read. What is said in several ways (membership, inclusion, equality of lists, demands for
/// documents, guards from scopes and <c>for</c> blocks) is said in one here, and nowhere else. An optimizing plan stands on what comes out.
/// </summary>
internal sealed class RuleLowering
{
    private readonly ExpressionLowering _expressions;
    private readonly StatementLowering _statements;

    /// <summary>Lowers rules of one vocabulary.</summary>
    /// <param name="vocabulary">What the rules speak of.</param>
    public RuleLowering(Vocabulary vocabulary)
    {
        _expressions = new ExpressionLowering(vocabulary);
        _statements = new StatementLowering(vocabulary, _expressions);
    }

    /// <summary>A rule in the core.</summary>
    public CoreRule Lower(Rule rule) => new(
        rule,
        rule.Each.Select(SequenceLowering.Loop).ToEquatableArray(),
        Enumerable.Range(0, rule.Each.Count + 1).Select(depth => Guards(rule, depth).ToEquatableArray()).ToEquatableArray(),
        rule.Statements.Select(statement => statement.Accept(_statements)).ToEquatableArray(),
        rule.Shown().Select(part => new CoreShown(part.Source!, _expressions.Lower(part.Value!))).ToEquatableArray());

    private IEnumerable<CoreGuard> Guards(Rule rule, int depth) => rule.Guards
        .Where(guard => DepthOf(guard.Condition, rule) == depth)
        .Select(guard => new CoreGuard(_expressions.Lower(guard.Condition), guard.Span));

    /// <summary>How many loops are around a condition: the last one that binds a variable of it, and all around that.</summary>
    private static int DepthOf(Expression condition, Rule rule)
    {
        int depth = rule.Each.Count;
        while (depth > 0 && !condition.Mention(rule.Each[depth - 1].Variable.Name))
        {
            depth--;
        }

        return depth;
    }
}
