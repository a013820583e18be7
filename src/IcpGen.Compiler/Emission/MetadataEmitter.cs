using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IcpGen.Language;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes what is known of rules and documents without a filing.</summary>
internal static class MetadataEmitter
{
    internal static string Localized(Localized label) => Localized(label.Zh, label.En);

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

    /// <summary>Writes a static array of the documents that a rule asks for.</summary>
    internal static string Documents(string name, DocumentDemand demand, Rule rule, Vocabulary vocabulary)
    {
        MarkValues values = new(vocabulary, rule);
        CodeWriter writer = new();
        writer.Line($"private static readonly {Names.Runtime}DocumentInfo[] {name} =").OpenBlock();
        foreach (DocumentRequirement requirement in demand.Alternatives)
        {
            Document(writer, requirement, vocabulary.Documents.First(document => document.Name == requirement.Document), values);
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

    private static void Document(CodeWriter writer, DocumentRequirement requirement, DocumentDefinition document, MarkValues values)
    {
        writer.Open($"new {Names.Runtime}DocumentInfo");
        writer.Line($"Name = {Names.Literal(document.Name)},");
        writer.Line($"Label = {Localized(document.Label)},");
        if (requirement.Marks.Count > 0)
        {
            writer.Open("Marks = new[]");
            foreach (RequiredMark mark in requirement.Marks)
            {
                writer.Line($"new {Names.Runtime}DocumentMark({Names.Literal(mark.Name)}){Asked(mark, values)},");
            }

            writer.Close(",");
        }

        writer.Close(",");
    }

    private static string Asked(RequiredMark mark, MarkValues values) =>
        mark.Number > 0 ? $" {{ Number = {mark.Number.ToString(CultureInfo.InvariantCulture)} }}"
        : mark.Values.Count > 0 ? $" {{ Values = new[] {{ {string.Join(", ", values.Of(mark).Select(Localized))} }} }}"
        : string.Empty;

    internal static string Localized(string zh, string? en) =>
        $"new {Names.Runtime}Localized({Names.Literal(zh)}{(en is null ? string.Empty : ", " + Names.Literal(en))})";

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
