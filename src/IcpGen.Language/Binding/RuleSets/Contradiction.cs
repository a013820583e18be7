using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Finds conditions that ask one field to be two things at once. It looks at enumerations' members and at flags.</summary>
internal sealed class Contradiction
{
    private const string Yes = "true";
    private const string No = "false";
    private readonly Dictionary<FieldPath, HashSet<string>> _allowed = [];
    private readonly Dictionary<FieldPath, HashSet<string>> _excluded = [];

    /// <summary>The guard that cannot be true beside those before it, or null.</summary>
    internal static Clause? In(IEnumerable<Clause> guards)
    {
        Contradiction known = new();
        return guards.FirstOrDefault(guard => !known.Admit(guard.Condition));
    }

    /// <summary>Whether the conditions may all be true; of one that is not understood this is assumed.</summary>
    internal static bool AreTogetherPossible(IEnumerable<Expression> conditions)
    {
        Contradiction known = new();
        return conditions.All(known.Admit);
    }

    /// <summary>Whether all that a condition says is understood here.</summary>
    internal static bool Understands(Expression condition) => condition switch
    {
        LogicExpression { IsAnd: true } logic => logic.Operands.All(Understands),
        NotExpression { Operand: var operand } => operand is LiteralExpression || Choice(operand) is not null,
        _ => condition is LiteralExpression || Choice(condition) is not null,
    };

    /// <summary>Takes a condition for true; false where it cannot be.</summary>
    private bool Admit(Expression condition) => condition switch
    {
        LiteralExpression { Value: FlagConstant { Value: var value } } => value,
        LogicExpression { IsAnd: true } logic => logic.Operands.All(Admit),
        NotExpression { Operand: var operand } => AdmitNot(operand),
        _ => Choice(condition) is not { } choice || Narrow(choice.Path, choice.Members, isAllowed: choice.IsIn),
    };

    private bool AdmitNot(Expression operand) =>
        operand is LiteralExpression { Value: FlagConstant { Value: var value } }
            ? !value
            : Choice(operand) is not { } choice || Narrow(choice.Path, choice.Members, isAllowed: !choice.IsIn);

    private static (FieldPath Path, IEnumerable<string> Members, bool IsIn)? Choice(Expression condition) => condition switch
    {
        CompareExpression { Operator: CompareOperator.Equal or CompareOperator.NotEqual } compare
            when Sides(compare) is (PathExpression path, LiteralExpression { Value: MemberConstant member }) =>
            (path.Path, [member.Member], compare.Operator == CompareOperator.Equal),
        CompareExpression { Operator: CompareOperator.Equal or CompareOperator.NotEqual } compare
            when Sides(compare) is (PathExpression path, LiteralExpression { Value: FlagConstant flag }) =>
            (path.Path, [flag.Value == (compare.Operator == CompareOperator.Equal) ? Yes : No], true),
        PathExpression { Type: SimpleType { Kind: SimpleKind.Flag } } path => (path.Path, [Yes], true),
        OneOfExpression { Value: PathExpression { Type: EnumType } path } oneOf =>
            (path.Path, oneOf.Choices.Select(choice => choice.Value).OfType<MemberConstant>().Select(member => member.Member), true),
        _ => null,
    };

    private static (Expression First, Expression Second) Sides(CompareExpression compare) =>
        compare.Left is LiteralExpression ? (compare.Right, compare.Left) : (compare.Left, compare.Right);

    private bool Narrow(FieldPath path, IEnumerable<string> members, bool isAllowed)
    {
        if (!_excluded.TryGetValue(path, out HashSet<string>? excluded))
        {
            _excluded[path] = excluded = new HashSet<string>(StringComparer.Ordinal);
        }

        if (!isAllowed)
        {
            excluded.UnionWith(members);
        }
        else if (_allowed.TryGetValue(path, out HashSet<string>? allowed))
        {
            allowed.IntersectWith(members);
        }
        else
        {
            _allowed[path] = new HashSet<string>(members, StringComparer.Ordinal);
        }

        return !_allowed.TryGetValue(path, out HashSet<string>? left) || left.Except(excluded).Any();
    }
}
