using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Modeling;

/// <summary>Writes parts of a model as C#: a class for each planned type, an enumeration for each set of values.</summary>
/// <param name="vocabulary">What the values are.</param>
/// <param name="known">The C# type that a model has already for a record or an enumeration; null where it has none.</param>
public sealed class ModelWriter(Vocabulary vocabulary, Func<RuleType, string?>? known = null)
{
    private const string Indent = "    ";

    /// <summary>A class, without a line break behind it.</summary>
    public string Write(PlannedType type)
    {
        StringBuilder text = new();
        text.Append("/// <summary>").Append(DocumentationText.Of(Text(type.Record.Label))).Append(". A null is what has not been filled in.</summary>\n");
        text.Append("public sealed class ").Append(type.Record.Name).Append("\n{\n");
        text.Append(string.Join("\n", type.Members.Select(member =>
            $"{Indent}/// <summary>{Summary(member)}</summary>\n{Indent}public {NameOf(member.Type)}? {NameOf(member)} {{ get; set; }}\n")));
        return text.Append('}').ToString();
    }

    /// <summary>An enumeration, without a line break behind it.</summary>
    public string Write(EnumType type)
    {
        EnumDefinition definition = vocabulary.EnumOf(type);
        IEnumerable<string> written = definition.Members.Select((member, index) =>
            $"{Indent}/// <summary>{Summary(member)}</summary>\n{Indent}{Pascal(member.Name)} = {(index + 1).ToString(CultureInfo.InvariantCulture)},\n");
        return $"/// <summary>{DocumentationText.Of(Text(definition.Label))}.</summary>\npublic enum {EnumName(type)}\n{{\n{string.Join("\n", written)}}}";
    }

    /// <summary>What documentation says of a member.</summary>
    public static string Summary(PlannedMember member) => DocumentationText.Of(Text(member) + Emptiness(member.Type));

    /// <summary>What documentation says of an enumeration's member.</summary>
    public static string Summary(EnumMember member) => DocumentationText.Of($"{Text(member.Label)}{member.CodesInBrackets()}.");

    /// <summary>A member's name: the fields that it stands for, joined.</summary>
    public static string NameOf(PlannedMember member) => string.Concat(member.Way.Select(field => Pascal(field.Name)));

    /// <summary>The C# type of a field's values, without nullability.</summary>
    public string NameOf(RuleType type) => known?.Invoke(type) ?? type switch
    {
        ListType list => $"List<{NameOf(list.Element)}>",
        RecordType record => record.Name,
        EnumType named => EnumName(named),
        SimpleType { Kind: SimpleKind.Flag } => "bool",
        SimpleType { Kind: SimpleKind.Number } => "int",
        SimpleType { Kind: SimpleKind.Date } => "DateOnly",
        _ => "string",
    };

    /// <summary>The name of the C# enumeration for one of the rules.</summary>
    public static string EnumName(EnumType type) =>
        type == RuleType.Document || type == RuleType.Procedure ? type.Name + "Kind" : type.Name;

    /// <summary><c>newFiling</c> → <c>NewFiling</c>.</summary>
    public static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static string Emptiness(RuleType type) => type switch
    {
        ListType { Required: true } => ". An empty list is one that has not been filled in.",
        ListType => ". An empty list says that there are none.",
        _ => ".",
    };

    private static string Text(PlannedMember member) => Text(new Localized(
        string.Join(" / ", member.Way.Select(field => field.Label.Zh)), string.Join(" / ", member.Way.Select(field => field.Label.English))));

    private static string Text(Localized label) => label.En is { } english && english != label.Zh ? $"{label.Zh}: {english}" : label.Zh;
}
