using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Compiler.Emission.Documenting;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes an enumeration of the rules, how a model's values are read as it, and what its members are called.</summary>
internal static class EnumEmitter
{
    internal static void Emit(CodeWriter writer, EnumDefinition definition, IReadOnlyList<MemberType> sources, ModelShape model)
    {
        string name = definition.Name;
        writer.Summary(InBoth.Of(definition.Label)).Open($"internal enum {name}");
        foreach (EnumMember member in definition.Members)
        {
            writer.Summary(InBoth.Of(member)).Line(Names.Pascal(member.Name) + ",");
        }

        writer.Close().Line();
        foreach (MemberType source in sources)
        {
            Reader(writer, ReaderOf(name, source), name, EnumValues.In(definition, source.Codes), source, model);
        }

        writer.Line($"private static readonly {Names.Runtime}Localized[] {name}Labels =").OpenBlock();
        foreach (EnumMember member in definition.Members)
        {
            writer.Line(MetadataEmitter.Localized(member.Label) + ",");
        }

        writer.Close(";").Line();
        writer.Line($"internal static {Names.Runtime}FindingArgument Show(string name, {Names.Generated}Known<{name}> value) =>");
        writer.Line($"    {Names.Generated}Shown.Label(name, value.IsKnown ? {name}Labels[(int)value.Value] : null);").Line();
    }

    /// <summary>The name of what reads an enumeration's value from a member: each table of codes has its own.</summary>
    internal static string ReaderOf(string name, MemberType source) =>
        source.Codes is { } table ? $"{name}_{string.Concat(table.Where(char.IsLetterOrDigit))}" : name;

    internal static void Reader(
        CodeWriter writer, string name, string type, IEnumerable<EnumMember> members, MemberType source, ModelShape model)
    {
        string result = $"{Names.Generated}Known<{type}>";
        writer.Line($"internal static {result} Read{name}({(source.CanBeNull ? source.Nullable : source.Name)} value, {TypeNames.Path}? at, string field)");
        writer.OpenBlock();
        writer.Line(source.Kind == MemberKind.Text ? $"switch ({TypeNames.Given}.Trimmed(value))" : "switch (value)").OpenBlock();
        foreach ((string value, string member) in Cases(members, source, model))
        {
            writer.Line($"case {value}: return {type}.{Names.Pascal(member)};");
        }

        string missing = $"return {TypeNames.Given}.Missing<{type}>(at, field);";
        if (source.CanBeNull && source.Kind != MemberKind.Text)
        {
            writer.Line($"case null: {missing}");
        }

        if (source.Kind == MemberKind.Text)
        {
            writer.Line($"case \"\": {missing}");
        }

        writer.Line($"default: return {TypeNames.Given}.Unreadable<{type}>(at, field);").Close().Close().Line();
    }

    private static IEnumerable<(string Value, string Member)> Cases(
        IEnumerable<EnumMember> members, MemberType source, ModelShape model)
    {
        IEnumerable<(string Key, string Value, string Member)> cases = source.Kind switch
        {
            MemberKind.Enum => FromEnum(members, source, model),
            MemberKind.Integer => FromNumbers(members),
            _ => members.SelectMany(member => new[] { member.Name, Names.Pascal(member.Name) }.Select(text => (Text: text, Member: member.Name)))
                .Concat(FromCodes(members))
                .Select(text => (text.Text, Names.Literal(text.Text), text.Member)),
        };
        return cases.GroupBy(each => each.Key).Select(group => (group.First().Value, group.First().Member));
    }

    // A code that several members share means none of them: it is unreadable.
    private static IEnumerable<(string Text, string Member)> FromCodes(IEnumerable<EnumMember> members) =>
        from member in members
        from code in member.Codes
        where members.WithCode(code) is not null
        select (code, member.Name);

    // 04 and 4 are one number.
    private static IEnumerable<(string Key, string Value, string Member)> FromNumbers(IEnumerable<EnumMember> members) =>
        from member in members
        from code in member.Codes
        where long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        let number = long.Parse(code, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        group member.Name by number into same
        where same.Distinct().Count() == 1
        select (same.Key, same.Key, same.First());

    private static IEnumerable<(string Key, string Value, string Member)> FromEnum(
        IEnumerable<EnumMember> members, MemberType source, ModelShape model)
    {
        List<EnumMember> known = [.. members];
        foreach (EnumMemberShape member in model.EnumNamed(source.Name)?.Members ?? [])
        {
            if (EnumValues.Of(member, known) is { } match)
            {
                yield return (member.Code, $"{source.Name}.{member.Name}", match.Name);
            }
        }
    }
}
