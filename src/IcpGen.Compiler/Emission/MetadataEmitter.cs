using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes what is known of rules and documents without a filing.</summary>
internal static class MetadataEmitter
{
    internal static string Localized(Label label) => Localized(label.Zh, label.En);

    /// <summary>Writes a rule's catalogue entry.</summary>
    internal static void Rule(CodeWriter writer, Rule rule, IReadOnlyList<Rule> all)
    {
        int[] lifters = [.. Enumerable.Range(0, all.Count).Where(index => all[index].Overrides.Any(lift => lift.RuleId == rule.Id))];
        List<string> parts =
        [
            $"Id = {Names.Literal(rule.Id)}",
            $"Clauses = new[] {{ {string.Join(", ", rule.Clauses.Select(Names.Literal))} }}",
            $"Title = {Localized(rule.Title)}",
        ];
        Add(parts, "Message", Format(rule, rule.Say, rule.SayEn));
        Add(parts, "Remedy", Format(rule, rule.Mend, rule.MendEn));
        Add(parts, "Note", rule.Note is { } note ? Names.Literal(note) : null);
        Add(parts, "From", rule.EffectiveFrom is { } from ? Literals.Date(from) : null);
        Add(parts, "Until", rule.EffectiveUntil is { } until ? Literals.Date(until) : null);
        Add(parts, "LiftedBy", lifters.Length > 0 ? $"new[] {{ {string.Join(", ", lifters)} }}" : null);
        Initializer(writer, $"new {Names.Runtime}RuleInfo", parts);
    }

    /// <summary>Writes a static array of documents.</summary>
    internal static string Documents(string name, DocumentDemand demand, Vocabulary vocabulary)
    {
        CodeWriter writer = new();
        writer.Line($"private static readonly {Names.Runtime}DocumentInfo[] {name} =").OpenBlock();
        foreach (DocumentRequirement requirement in demand.Alternatives)
        {
            Initializer(writer, $"new {Names.Runtime}DocumentInfo", Document(requirement, vocabulary));
        }

        return writer.Close(";").ToString();
    }

    private static void Initializer(CodeWriter writer, string type, List<string> parts)
    {
        writer.Open(type);
        foreach (string part in parts)
        {
            writer.Line(part + ",");
        }

        writer.Close(",");
    }

    private static List<string> Document(DocumentRequirement requirement, Vocabulary vocabulary)
    {
        DocumentDefinition document = vocabulary.Documents.First(candidate => candidate.Name == requirement.Document);
        MaterialsShape? materials = MaterialsShape.In(vocabulary);
        List<string> parts = [$"Name = {Names.Literal(document.Name)}", $"Label = {Localized(document.Label)}"];
        Add(parts, "Form", Member(materials, "form", requirement.Form, vocabulary));
        Add(parts, "Copies", requirement.Copies > 1 ? requirement.Copies.ToString(CultureInfo.InvariantCulture) : null);
        Add(parts, "Seals", requirement.Seals.Count == 0
            ? null
            : $"new[] {{ {string.Join(", ", requirement.Seals.Select(seal => Member(materials, "seal", seal, vocabulary)))} }}");
        Add(parts, "Signed", requirement.Signed ? "true" : null);
        Add(parts, "Thumbprinted", requirement.Thumbprinted ? "true" : null);
        Add(parts, "Stating", requirement.Stating is { } stating ? Names.Literal(stating) : null);
        Add(parts, "Handwriting", requirement.Handwriting is { } handwriting ? Names.Literal(handwriting) : null);
        Add(parts, "Channel", Member(materials, "channel", requirement.Channel, vocabulary));
        Add(parts, "PostalAddress", requirement.PostalAddress is { } address ? Names.Literal(address) : null);
        return parts;
    }

    internal static string Localized(string zh, string? en) =>
        $"new {Names.Runtime}Localized({Names.Literal(zh)}{(en is null ? string.Empty : ", " + Names.Literal(en))})";

    private static string? Member(MaterialsShape? materials, string column, string? member, Vocabulary vocabulary) =>
        member is not null
        && materials?.Column(column)?.Type is EnumType type
        && vocabulary.Enums.FirstOrDefault(candidate => candidate.Name == type.Name) is { } definition
        && definition.Members.FirstOrDefault(candidate => candidate.Name == member) is { } found
            ? Localized(found.Label)
            : null;

    private static void Add(List<string> parts, string name, string? value)
    {
        if (value is not null)
        {
            parts.Add($"{name} = {value}");
        }
    }

    private static string? Format(Rule rule, Template? zh, Template? en) =>
        zh is null ? null : Localized(Format(rule, zh), en is null ? null : Format(rule, en));

    // A composite format: the values by number, braces doubled.
    private static string Format(Rule rule, Template template)
    {
        List<string> values = [.. rule.Shown().Select(part => part.Source!)];
        StringBuilder format = new();
        foreach (TemplatePart part in template.Parts)
        {
            format.Append(part.Text is { } text
                ? text.Replace("{", "{{").Replace("}", "}}")
                : "{" + values.IndexOf(part.Source!).ToString(CultureInfo.InvariantCulture) + "}");
        }

        return format.ToString();
    }
}
