using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Mapping;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the values that a rule's messages show.</summary>
internal sealed class MessageEmitter(Rule rule, ExpressionEmitter expressions)
{
    /// <summary>The values, each once, in order of mention; formats number them so.</summary>
    internal static IReadOnlyList<TemplatePart> Values(Rule rule) =>
    [
        .. new[] { rule.Say, rule.SayEn, rule.Mend, rule.MendEn }
            .SelectMany(template => template?.Parts ?? [])
            .Where(part => part.Value is not null)
            .GroupBy(part => part.Source)
            .Select(group => group.First()),
    ];

    /// <summary>The values as further arguments of a call.</summary>
    internal string Arguments(Scope scope) =>
        string.Concat(Values(rule).Select(part => $", {Shown(Names.Literal(part.Source!), part.Value!, scope)}"));

    /// <summary>What a document is about, as text or null.</summary>
    internal string About(Expression about, Scope scope, Vocabulary vocabulary)
    {
        if (about is PathExpression { Type: RecordType record } path)
        {
            RecordDefinition definition = vocabulary.Records.First(candidate => candidate.Name == record.Name);
            EquatableArray<FieldDefinition> name = definition.ToldApartBy ?? (definition.IdentifiedBy.Count > 0 ? definition.IdentifiedBy[0] : default);
            if (name.Count == 0)
            {
                return "null";
            }

            about = new PathExpression(
                new(path.Path.Start, path.Path.Fields.Concat(name).ToEquatableArray()), name[name.Count - 1].Type, path.Span);
        }

        return $"{Shown("\"about\"", about, scope)}.TextOrNull";
    }

    private string Shown(string name, Expression value, Scope scope)
    {
        if (value is PathExpression { Type: ListType list } items)
        {
            return ShownList(name, items, list, scope);
        }

        string read = value is LiteralExpression or TodayExpression
            ? $"({TypeNames.Known(value.Type)}){expressions.Value(value, scope)}"
            : expressions.Value(value, scope);
        return Shown(name, value.Type, read);
    }

    private string ShownList(string name, PathExpression path, ListType list, Scope scope)
    {
        if (expressions.Find(path, scope) is not { Type.Element: { } element } access)
        {
            return $"{Names.Generated}Shown.Label({name}, null)";
        }

        string item = ReadEmitter.Read(Access.Element("each", element, access.Root), list.Element, "null", string.Empty);
        string shown = Shown("\"\"", list.Element, item);
        string listed = scope.Names.Fresh("listed");
        string pattern = ListPattern.Of(access.Type.Walk, required: true);
        return $"{Names.Generated}Shown.Each({name}, {access.Expression} is {pattern} {listed} ? global::System.Linq.Enumerable.Select({listed}, each => {shown}) : null)";
    }

    private static string Shown(string name, RuleType type, string read) =>
        type is EnumType { Name: not "Province" } ? $"Terms.Show({name}, {read})" : $"{Names.Generated}Shown.Value({name}, {read})";
}
