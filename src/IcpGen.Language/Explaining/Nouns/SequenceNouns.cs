using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What lists are called.</summary>
internal sealed class SequenceNouns(Lexicon lexicon, Variables variables)
{
    /// <summary>Every one of them, as a number word.</summary>
    public static Localized Every { get; } = ("每{0}", "each");

    /// <summary>Some of them, as a number word.</summary>
    public static Localized Some { get; } = ("至少一{0}", "at least one");

    /// <summary>Not a single one of them, where something is denied.</summary>
    public static Localized Any { get; } = ("任何", "any");

    private readonly PathNouns _paths = new(lexicon, variables);

    /// <summary>All elements together: 各网站的域名.</summary>
    public Noun Of(Sequence sequence)
    {
        Noun[] sources = [.. sequence.Sources.Select(Of)];
        return new(Lists.All([.. sources.Select(source => source.Text)]), sources.Length > 1 || sources.Any(source => source.IsPlural));
    }

    /// <summary>The elements one by one: 主体负责人和每个网站的负责人.</summary>
    public Localized Each(Sequence sequence, bool isEvery)
    {
        Localized[] sources = [.. sequence.Sources.Select(source => Each(source, isEvery ? Every : Some).Text)];
        return isEvery ? Lists.All(sources) : Lists.Either(sources);
    }

    /// <summary>Any of the elements, as what is denied: 任何域名.</summary>
    public Localized AnyOf(Sequence sequence) => Lists.Either([.. sequence.Sources.Select(source => Each(source, Any).Text)]);

    private Noun Of(SequenceSource source) =>
        source.Derived is null ? _paths.Of(source.Path) with { IsPlural = true } : DerivedNouns.Of(_paths.Of(source.Path) with { IsPlural = true }, source.Derived);

    private Noun Each(SequenceSource source, Localized number) =>
        source.Derived is null ? _paths.Each(source.Path, number) : DerivedNouns.Of(_paths.Each(source.Path, number), source.Derived);
}
