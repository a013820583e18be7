using System;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>
/// What people call the values of documents' marks: labels of members, texts as they are written, and what is read from the filing by its name.
/// </summary>
public sealed class MarkValues
{
    private readonly Vocabulary _vocabulary;
    private readonly Lazy<ValueNouns> _nouns;

    /// <summary>Takes the words of a vocabulary.</summary>
    /// <param name="vocabulary">What the rule speaks of.</param>
    /// <param name="rule">The rule that asks for documents.</param>
    public MarkValues(Vocabulary vocabulary, Rule rule)
        : this(vocabulary, new Lazy<ValueNouns>(() => NounsOf(rule, new(vocabulary))))
    {
    }

    internal MarkValues(Vocabulary vocabulary, Lazy<ValueNouns> nouns) => (_vocabulary, _nouns) = (vocabulary, nouns);

    /// <summary>The values of a mark, of which one is enough; none for a number.</summary>
    public EquatableArray<Localized> Of(RequiredMark mark) => mark.Number > 0 ? default : mark.Values.Select(Of).ToEquatableArray();

    // A name stands for whom it names.
    [PartialReader("a value of the filing, which is called by its name")]
    private Localized Of(Expression value) => value switch
    {
        LiteralExpression { Value: MemberConstant member } => _vocabulary.LabelOf(member),
        LiteralExpression { Value: TextConstant text } => new(text.Value, null),
        WordingExpression wording when _nouns.Value.Said(wording) is var said => new(said.Zh, said.En),
        PathExpression { Path: { Fields: { Count: > 0 } fields } path } when fields[fields.Count - 1].Name == "name" => Named(_nouns.Value.Paths.OwnerOf(path)),
        _ => Named(_nouns.Value.Of(value)),
    };

    private static Localized Named(Noun noun) => new(Chinese.Compact(noun.Zh), noun.English);

    private static ValueNouns NounsOf(Rule rule, Lexicon lexicon) => new(lexicon, Walks.VariablesOf(rule, lexicon));
}
