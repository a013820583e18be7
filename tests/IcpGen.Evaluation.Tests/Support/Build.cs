using IcpGen.Language.Rules;
using static IcpGen.Evaluation.Tests.Support.TestVocabulary;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Makes bound expressions, to be imported statically.</summary>
internal static class Build
{
    public static Language.Rules.FieldPath Way(string path, Variable? from = null)
    {
        List<FieldDefinition> fields = [];
        RuleType type = from?.Type ?? new RecordType("Filing");
        foreach (string name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            RecordType record = (RecordType)(type is ListType list ? list.Element : type);
            FieldDefinition field = Declared.Records.Single(known => known.Name == record.Name).Fields.Single(known => known.Name == name);
            fields.Add(field);
            type = field.Type;
        }

        return new Language.Rules.FieldPath(from, fields.ToEquatableArray());
    }

    public static PathExpression Read(string path, Variable? from = null)
    {
        Language.Rules.FieldPath way = Way(path, from);
        return new PathExpression(way, TypeOf(way), default);
    }

    public static Sequence List(params string[] paths) => ListOf(null, null, paths);

    public static Sequence ListFrom(Variable from, string path) => ListOf(from, null, path);

    public static Sequence Derived(string path, string member, RuleType type) => new(
        type, EquatableArray.Of(new SequenceSource(Way(path), member, type, default)));

    public static LiteralExpression Literal(string text, RuleType type) => new(Data.Constant(text, type), type, default);

    public static Expression Compare(Expression left, CompareOperator comparison, Expression right) =>
        new CompareExpression(comparison, left, right, Flag, default);

    public static Expression Is(Expression left, Expression right) => Compare(left, CompareOperator.Equal, right);

    public static Expression Is(string path, string literal, Variable? from = null) =>
        Is(Read(path, from), Literal(literal, Read(path, from).Type));

    public static Expression Not(Expression operand) => new NotExpression(operand, Flag, default);

    public static Expression And(params Expression[] operands) => new LogicExpression(true, operands.ToEquatableArray(), Flag, default);

    public static Expression Or(params Expression[] operands) => new LogicExpression(false, operands.ToEquatableArray(), Flag, default);

    public static Expression IsPresent(string path, Variable? from = null) => new PresenceExpression(Read(path, from), true, Flag, default);

    public static Expression IsMissing(string path) => new PresenceExpression(Read(path), false, Flag, default);

    public static Expression Member(string path, string member, RuleType type, Expression? argument = null) =>
        new DerivedExpression(Read(path), member, argument, type, default);

    public static Expression Fact(string fact, params Expression[] arguments) => new FactExpression(
        fact, arguments.ToEquatableArray(), Declared.Facts.Single(known => known.Name == fact).Type, default);

    public static Expression Every(Variable variable, Sequence list, Expression body) =>
        new QuantifierExpression(true, variable, list, body, Flag, default);

    public static Expression Any(Variable variable, Sequence list, Expression body) =>
        new QuantifierExpression(false, variable, list, body, Flag, default);

    public static Expression In(Expression value, Sequence list) => new InListExpression(value, list, Flag, default);

    public static Variable Element(string name, Sequence list) => new(name, list.Element);

    public static DocumentDemand Document(string name, Func<DocumentRequirement, DocumentRequirement>? modify = null) => new(
        EquatableArray.Of((modify ?? (document => document))(new DocumentRequirement { Document = name })));

    private static Sequence ListOf(Variable? from, string? derived, params string[] paths)
    {
        SequenceSource[] sources = [.. paths.Select(path =>
        {
            Language.Rules.FieldPath way = Way(path, from);
            RuleType type = TypeOf(way) is ListType list ? list.Element : TypeOf(way);
            return new SequenceSource(way, derived, type, default);
        })];
        return new Sequence(sources[0].Type, sources.ToEquatableArray());
    }

    private static RuleType TypeOf(Language.Rules.FieldPath way) => way.Fields.Count > 0 ? way.Fields[^1].Type : way.Start!.Type;
}
