using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Binding;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Checking;

/// <summary>Writes a filing that meets conditions, as one would in an example.</summary>
internal static class Witness
{
    /// <summary>The filing: <c>{ operation = newFiling  websites = [{ serviceContents = [blog] }] }</c>. What no field shows is left out.</summary>
    internal static string Of(Contradiction known, SymbolTable<EnumDefinition> enums)
    {
        Branch filing = new();
        foreach ((Term term, Possible possible) in known.Known)
        {
            if (term.Fields is { Count: > 0 } fields && ValueOf(fields[fields.Count - 1].Type, possible, enums) is { } value)
            {
                filing.Add(fields, 0, value);
            }
        }

        return filing.Text;
    }

    private static string? ValueOf(RuleType type, Possible possible, SymbolTable<EnumDefinition> enums) => type switch
    {
        ListType list => ValueOf(list.Element, possible, enums),
        EnumType { Name: var name } => possible.Any(enums.Find(name)?.Members.Select(member => member.Name)),
        _ when possible.IsNumber => possible.AnyNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => possible.Any(null),
    };

    /// <summary>A record's fields, in order of mention.</summary>
    private sealed class Branch
    {
        private readonly List<(FieldDefinition Field, Branch? Below, string? Value)> _fields = [];

        internal string Text => "{ " + string.Join("  ", _fields.Select(one => one.Field.Name + " = " + Shown(one.Field, one.Below?.Text ?? one.Value!))) + " }";

        internal void Add(EquatableArray<FieldDefinition> path, int at, string value)
        {
            FieldDefinition field = path[at];
            if (at == path.Count - 1)
            {
                _fields.Add((field, null, value));
                return;
            }

            Branch? below = _fields.FirstOrDefault(one => one.Field == field).Below;
            if (below is null)
            {
                below = new Branch();
                _fields.Add((field, below, null));
            }

            below.Add(path, at + 1, value);
        }

        private static string Shown(FieldDefinition field, string text) => field.Type is ListType ? "[" + text + "]" : text;
    }
}
