using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What the elements that a rule speaks of one by one are called. Immutable.</summary>
internal sealed class Variables
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, Localized> _labels;
    private readonly Dictionary<string, Localized> _said;

    private Variables(Lexicon lexicon, Dictionary<string, Localized> labels, Dictionary<string, Localized> said) =>
        (_lexicon, _labels, _said) = (lexicon, labels, said);

    /// <summary>Names what is walked.</summary>
    public static Variables Of(Lexicon lexicon, IEnumerable<(Variable Variable, Sequence Sequence)> walks)
    {
        Dictionary<string, Localized> labels = new(StringComparer.Ordinal);
        foreach ((Variable variable, Sequence sequence) in walks)
        {
            labels[variable.Name] = Elements.LabelOf(sequence, lexicon);
        }

        return new(lexicon, labels, new(StringComparer.Ordinal));
    }

    /// <summary>The same, with another name for one element: 每个网站 instead of 该网站.</summary>
    public Variables Saying(Variable variable, Localized name) =>
        new(_lexicon, _labels, new(_said, StringComparer.Ordinal) { [variable.Name] = name });

    /// <summary>What an element is called: 网站.</summary>
    public Localized LabelOf(Variable variable) =>
        _labels.TryGetValue(variable.Name, out Localized? label) ? label : _lexicon.Type(variable.Type);

    /// <summary>An element once it was spoken of: 该网站, the website.</summary>
    public Localized NameOf(Variable variable)
    {
        Localized label = LabelOf(variable);
        return _said.TryGetValue(variable.Name, out Localized? said) ? said : ("该" + label.Zh, "the " + label.English);
    }
}

/// <summary>What one element of a sequence is called.</summary>
internal static class Elements
{
    public static Localized LabelOf(Sequence sequence, Lexicon lexicon)
    {
        Localized[] labels = [.. sequence.Sources.Select(source => LabelOf(source, lexicon)).Distinct()];
        if (labels.Length == 1)
        {
            return labels[0];
        }

        Localized type = lexicon.Type(sequence.Element);
        return new(Chinese.CommonEnd([.. labels.Select(label => label.Zh)]) ?? type.Zh, CommonWords([.. labels.Select(label => label.English.Split(' '))]) ?? type.English);
    }

    private static Localized LabelOf(SequenceSource source, Lexicon lexicon)
    {
        if (source.Derived is not null || source.Path.Fields.Count == 0)
        {
            return lexicon.Type(source.Type);
        }

        FieldDefinition field = source.Path.Fields[source.Path.Fields.Count - 1];
        return field.Type is ListType { Element: RecordType record }
            ? lexicon.Record(record.Name)
            : source.Type is SimpleType { Kind: SimpleKind.DomainName } ? lexicon.Type(source.Type)
            : field.Type is ListType ? new(Chinese.Element(field.Label.Zh), English.Singular(field.Label.English)) : field.Label;
    }

    private static string? CommonWords(string[][] labels)
    {
        int most = labels.Min(words => words.Length);
        int end = Enumerable.Range(1, most).TakeWhile(count => labels.All(words => words[words.Length - count] == labels[0][labels[0].Length - count])).Count();
        int start = Enumerable.Range(0, most).TakeWhile(index => labels.All(words => words[index] == labels[0][index])).Count();
        return end > 0 ? string.Join(" ", labels[0].Skip(labels[0].Length - end)) : start > 0 ? string.Join(" ", labels[0].Take(start)) : null;
    }
}
