using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>What diagnostics tell fixes: texts by name, some of them lists.</summary>
internal static class FixInfo
{
    internal const string Members = "members";
    internal const string Types = "types";
    internal const string Field = "field";
    internal const string LookAlike = "lookAlike";
    internal const string Type = "type";
    internal const string Suggestion = "suggestion";
    internal const string RulesClass = "rulesClass";

    /// <summary>Given where what is to be mended is in another project, out of reach for fixes.</summary>
    internal const string Elsewhere = "elsewhere";

    private const string Yes = "yes";
    private const char Item = '\u001E';
    private const char Part = '\u001F';

    internal static ImmutableDictionary<string, string?> Of(params (string Name, string? Value)[] values) =>
        ImmutableDictionary.CreateRange(values.Where(value => value.Value is not null).Select(value => new KeyValuePair<string, string?>(value.Name, value.Value)));

    internal static string Write(IEnumerable<MissingMember> members) =>
        string.Join(Item.ToString(), members.Select(member => member.Name + Part + member.Type + Part + member.Summary + Part + (member.IsReference ? Yes : string.Empty)));

    internal static string Write(IEnumerable<MissingType> types) =>
        string.Join(Item.ToString(), types.Select(type => type.Name + Part + type.Text));

    internal static IEnumerable<MissingMember> ReadMembers(ImmutableDictionary<string, string?> properties) =>
        from parts in Read(properties, Members)
        select new MissingMember(parts[0], parts[1], parts[2], parts[3] == Yes);

    internal static IEnumerable<MissingType> ReadTypes(ImmutableDictionary<string, string?> properties) =>
        from parts in Read(properties, Types)
        select new MissingType(parts[0], parts[1]);

    private static IEnumerable<string[]> Read(ImmutableDictionary<string, string?> properties, string name) =>
        properties.TryGetValue(name, out string? text) && !string.IsNullOrEmpty(text) ? text!.Split(Item).Select(item => item.Split(Part)) : [];
}
