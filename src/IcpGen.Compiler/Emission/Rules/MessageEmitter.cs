using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Mapping;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the values that messages show, as one method sees them.</summary>
internal sealed class MessageEmitter(ExpressionEmitter expressions, Scope scope)
{
    /// <summary>The values as further arguments of a call.</summary>
    internal string Arguments(IEnumerable<CoreShown> values) =>
        string.Concat(values.Select(shown => $", {Shown(Names.Literal(shown.Source), shown.Value)}"));

    /// <summary>What a document is about, as text or null.</summary>
    internal string About(CoreExpression? about) => about is null ? "null" : $"{Shown("\"about\"", about)}.TextOrNull";

    private string Shown(string name, CoreExpression value) => value is CoreRead { Type: ListType list } items
        ? ShownList(name, items, list)
        : Shown(name, value.Type, expressions.Known(value));

    private string ShownList(string name, CoreRead items, ListType list)
    {
        if (expressions.Find(items) is not { Type.Element: { } element } access)
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
