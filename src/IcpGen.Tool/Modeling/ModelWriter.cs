using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Modeling;

/// <summary>Writes a model as C#: a class for each planned type, an enumeration for each set of values.</summary>
/// <param name="vocabulary">What the values are.</param>
/// <param name="output">Takes the text.</param>
internal sealed class ModelWriter(Vocabulary vocabulary, TextWriter output)
{
    private readonly List<EnumType> _enums = [];

    /// <summary>Writes the file.</summary>
    /// <param name="types">The classes.</param>
    /// <param name="space">The namespace.</param>
    public void Write(IReadOnlyList<PlannedType> types, string space)
    {
        output.WriteLine("#nullable enable");
        output.WriteLine();
        output.WriteLine("using System;");
        output.WriteLine("using System.Collections.Generic;");
        output.WriteLine("using IcpGen;");
        output.WriteLine();
        output.WriteLine($"namespace {space};");
        foreach (PlannedType type in types)
        {
            Write(type);
        }

        for (int index = 0; index < _enums.Count; index++)
        {
            Write(_enums[index]);
        }
    }

    private void Write(PlannedType type)
    {
        output.WriteLine();
        Summary(string.Empty, Text(type.Record.Label) + ". A null is what has not been filled in.");
        output.WriteLine($"public sealed class {type.Record.Name}");
        output.WriteLine("{");
        bool isFirst = true;
        foreach (PlannedMember member in type.Members)
        {
            if (!isFirst)
            {
                output.WriteLine();
            }

            isFirst = false;
            Summary("    ", Text(member) + Emptiness(member.Type));
            output.WriteLine($"    public {TypeName(member.Type)}? {string.Concat(member.Way.Select(field => Pascal(field.Name)))} {{ get; set; }}");
        }

        output.WriteLine("}");
    }

    private void Write(EnumType type)
    {
        (Label label, IEnumerable<EnumMember> members) = Members(type);
        output.WriteLine();
        Summary(string.Empty, Text(label) + ".");
        output.WriteLine($"public enum {EnumName(type)}");
        output.WriteLine("{");
        int number = 0;
        foreach (EnumMember member in members)
        {
            if (number > 0)
            {
                output.WriteLine();
            }

            number++;
            Summary("    ", Text(member.Label) + (member.Code is { } code ? $" (official code {code})." : "."));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {Pascal(member.Name)} = {number},"));
        }

        output.WriteLine("}");
    }

    private (Label Label, IEnumerable<EnumMember> Members) Members(EnumType type)
    {
        if (type == RuleType.Document)
        {
            return (new("材料种类", "kind of document"), vocabulary.Documents.Select(document => new EnumMember(document.Name, document.Label, null)));
        }

        if (type == RuleType.Procedure)
        {
            return (new("手续种类", "kind of procedure"), vocabulary.Procedures.Select(procedure => new EnumMember(procedure.Name, procedure.Label, null)));
        }

        EnumDefinition named = vocabulary.Enums.First(definition => definition.Name == type.Name);
        return (named.Label, named.Members);
    }

    private string TypeName(RuleType type) => type switch
    {
        ListType list => $"List<{TypeName(list.Element)}>",
        RecordType record => record.Name,
        EnumType named when named == RuleType.Province => "Province",
        EnumType named => Noted(named),
        SimpleType { Kind: SimpleKind.Flag } => "bool",
        SimpleType { Kind: SimpleKind.Number } => "int",
        SimpleType { Kind: SimpleKind.Date } => "DateOnly",
        _ => "string",
    };

    private string Noted(EnumType type)
    {
        if (!_enums.Contains(type))
        {
            _enums.Add(type);
        }

        return EnumName(type);
    }

    private static string EnumName(EnumType type) =>
        type == RuleType.Document || type == RuleType.Procedure ? type.Name + "Kind" : type.Name;

    private static string Emptiness(RuleType type) => type switch
    {
        ListType { Required: true } => ". An empty list is one that has not been filled in.",
        ListType => ". An empty list says that there are none.",
        _ => ".",
    };

    private static string Text(PlannedMember member) => Text(new Label(
        string.Join(" / ", member.Way.Select(field => field.Label.Zh)), string.Join(" / ", member.Way.Select(field => field.Label.In("en")))));

    private static string Text(Label label) => label.En is { } english && english != label.Zh ? $"{label.Zh}: {english}" : label.Zh;

    private void Summary(string indent, string text) =>
        output.WriteLine($"{indent}/// <summary>{System.Security.SecurityElement.Escape(text)}</summary>");

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
