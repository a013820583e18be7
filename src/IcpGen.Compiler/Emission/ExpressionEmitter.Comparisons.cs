using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

internal sealed partial class ExpressionEmitter
{
    private string Compare(CompareExpression compare, Scope scope)
    {
        if (compare.Left.Type is RecordType record)
        {
            string same = Same(record, compare.Left, compare.Right, scope);
            return compare.Operator == CompareOperator.NotEqual ? $"!{same}" : same;
        }

        (string left, string right) = Sides(compare, scope);
        return $"{left} {Sign(compare.Operator)} {right}";
    }

    private (string Left, string Right) Sides(CompareExpression compare, Scope scope)
    {
        bool asDomains = ReadsAsDomain(compare.Left) && ReadsAsDomain(compare.Right)
            && (TypeNames.IsDomain(compare.Left.Type) || TypeNames.IsDomain(compare.Right.Type));
        return (Side(compare.Left, asDomains, isLeft: true, scope), Side(compare.Right, asDomains, isLeft: false, scope));
    }

    // A literal on the left is made a Known, so that C# compares it as one even to another literal.
    private string Side(Expression expression, bool asDomain, bool isLeft, Scope scope)
    {
        string value = Value(expression, scope);
        if (expression is LiteralExpression { Value: TextConstant text } && asDomain)
        {
            value = $"new {Names.Identifiers}DomainName({Names.Literal(text.Value)})";
            return isLeft ? $"({Names.Generated}Known<{Names.Identifiers}DomainName>){value}" : value;
        }

        if (expression is LiteralExpression or TodayExpression)
        {
            return isLeft ? $"({TypeNames.Known(expression.Type)}){value}" : value;
        }

        return TypeNames.IsDomain(expression.Type) && !asDomain ? $"{value}.AsText()" : value;
    }

    private static bool ReadsAsDomain(Expression expression) =>
        TypeNames.IsDomain(expression.Type) || expression is LiteralExpression { Value: TextConstant };

    private string OneOf(OneOfExpression oneOf, Scope scope)
    {
        bool asDomains = TypeNames.IsDomain(oneOf.Value.Type);
        string type = TypeNames.Of(oneOf.Value.Type);
        string choices = string.Join(", ", oneOf.Choices.Select(choice =>
            asDomains && choice.Value is TextConstant text ? $"new {type}({Names.Literal(text.Value)})" : Literals.Of(choice.Value)));
        return $"{Side(oneOf.Value, asDomains, isLeft: true, scope)}.In({methods.Choices(type, choices)})";
    }

    private string Same(RecordType record, Expression left, Expression right, Scope scope)
    {
        RecordDefinition definition = methods.Vocabulary.Records.First(candidate => candidate.Name == record.Name);
        string alike = definition.ToldApartBy is { } apart ? Component(left, right, apart, scope) : $"{TypeNames.Truth}.True";
        string identified = definition.IdentifiedBy.Count == 0
            ? $"{TypeNames.Truth}.False"
            : definition.IdentifiedBy.Select(fields => Component(left, right, fields, scope))
                .Aggregate((one, other) => $"{Names.Generated}KnownConditions.Both({one}, {other})");
        return $"{Names.Generated}KnownConditions.Same({alike}, {identified}, {Hanger(left, scope)}, {Hanger(right, scope)})";
    }

    private string Component(Expression left, Expression right, EquatableArray<FieldDefinition> fields, Scope scope) =>
        Condition(new CompareExpression(CompareOperator.Equal, Below(left, fields), Below(right, fields), new SimpleType(SimpleKind.Flag), left.Span), scope);

    // The path of a record, and the fields that identify it from there.
    private static string Hanger(Expression expression, Scope scope)
    {
        (string at, string field) = Place(expression, scope);
        string path = field.Length == 0 ? at : $"{at}?.Child({Names.Literal(field)})";
        return $"{path}, Terms.{((RecordType)expression.Type).Name}Identity";
    }

    private static PathExpression Below(Expression expression, EquatableArray<FieldDefinition> fields)
    {
        PathExpression path = (PathExpression)expression;
        return new(
            new(path.Path.Start, path.Path.Fields.Concat(fields).ToEquatableArray()), fields[fields.Count - 1].Type, path.Span);
    }

    private static string Sign(CompareOperator compare) =>
        compare switch
        {
            CompareOperator.Equal => "==",
            CompareOperator.NotEqual => "!=",
            CompareOperator.Less => "<",
            CompareOperator.LessOrEqual => "<=",
            CompareOperator.Greater => ">",
            _ => ">=",
        };
}
