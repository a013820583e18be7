using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What the elements that a rule speaks of one by one are called. Immutable.</summary>
internal sealed class Variables
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, Label> _labels;
    private readonly Dictionary<string, Wording> _said;

    private Variables(Lexicon lexicon, Dictionary<string, Label> labels, Dictionary<string, Wording> said) =>
        (_lexicon, _labels, _said) = (lexicon, labels, said);

    /// <summary>Names what is walked.</summary>
    public static Variables Of(Lexicon lexicon, IEnumerable<(Variable Variable, Sequence Sequence)> walks)
    {
        Dictionary<string, Label> labels = new(StringComparer.Ordinal);
        foreach ((Variable variable, Sequence sequence) in walks)
        {
            labels[variable.Name] = Elements.LabelOf(sequence, lexicon);
        }

        return new(lexicon, labels, new(StringComparer.Ordinal));
    }

    /// <summary>The same, with another name for one element: 每个网站 instead of 该网站.</summary>
    public Variables Saying(Variable variable, Wording name) =>
        new(_lexicon, _labels, new(_said, StringComparer.Ordinal) { [variable.Name] = name });

    /// <summary>What an element is called: 网站.</summary>
    public Label LabelOf(Variable variable) =>
        _labels.TryGetValue(variable.Name, out Label? label) ? label : _lexicon.Type(variable.Type);

    /// <summary>An element once it was spoken of: 该网站, the website.</summary>
    public Wording NameOf(Variable variable)
    {
        Label label = LabelOf(variable);
        return _said.TryGetValue(variable.Name, out Wording? said) ? said : ("该" + label.Zh, "the " + label.In("en"));
    }
}

/// <summary>What one element of a sequence is called.</summary>
internal static class Elements
{
    public static Label LabelOf(Sequence sequence, Lexicon lexicon)
    {
        Label[] labels = [.. sequence.Sources.Select(source => LabelOf(source, lexicon)).Distinct()];
        if (labels.Length == 1)
        {
            return labels[0];
        }

        Label type = lexicon.Type(sequence.Element);
        return new(Chinese.CommonEnd([.. labels.Select(label => label.Zh)]) ?? type.Zh, CommonWords([.. labels.Select(label => label.In("en").Split(' '))]) ?? type.In("en"));
    }

    private static Label LabelOf(SequenceSource source, Lexicon lexicon)
    {
        if (source.Derived is not null || source.Path.Fields.Count == 0)
        {
            return lexicon.Type(source.Type);
        }

        FieldDefinition field = source.Path.Fields[source.Path.Fields.Count - 1];
        return field.Type is ListType { Element: RecordType record }
            ? lexicon.Record(record.Name)
            : source.Type is SimpleType { Kind: SimpleKind.DomainName } ? lexicon.Type(source.Type)
            : field.Type is ListType ? new(Chinese.Element(field.Label.Zh), English.Singular(field.Label.In("en"))) : field.Label;
    }

    private static string? CommonWords(string[][] labels)
    {
        int most = labels.Min(words => words.Length);
        int end = Enumerable.Range(1, most).TakeWhile(count => labels.All(words => words[words.Length - count] == labels[0][labels[0].Length - count])).Count();
        int start = Enumerable.Range(0, most).TakeWhile(index => labels.All(words => words[index] == labels[0][index])).Count();
        return end > 0 ? string.Join(" ", labels[0].Skip(labels[0].Length - end)) : start > 0 ? string.Join(" ", labels[0].Take(start)) : null;
    }
}
