using IcpGen.Documentation.Audiences;
using IcpGen.Documentation.Pages;
using IcpGen.Documentation.Rules;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Building;

/// <summary>What all pages of one language are made from.</summary>
internal sealed class Source
{
    private readonly Dictionary<string, IReadOnlyList<Audience>> _audiences;

    /// <summary>Takes the rules.</summary>
    /// <param name="unit">The rules.</param>
    /// <param name="sets">Those of them that pages are made of.</param>
    /// <param name="audiences">To whom each set says what.</param>
    /// <param name="plain">What rules say.</param>
    /// <param name="paths">Where pages are.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public Source(RuleUnit unit, IReadOnlyList<RuleSet> sets, Dictionary<string, IReadOnlyList<Audience>> audiences, PlainTexts plain, SitePaths paths, string language)
    {
        (Unit, Sets, Paths, Language, _audiences, Texts) = (unit, sets, paths, language, audiences, plain);
        Words = new(language);
    }

    public RuleUnit Unit { get; }

    public IReadOnlyList<RuleSet> Sets { get; }

    public SitePaths Paths { get; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; }

    public Typography Words { get; }

    /// <summary>What rules say in plain language.</summary>
    public PlainTexts Texts { get; }

    public PlainLanguage Plain => Texts.Language;

    /// <summary>A rule in plain language.</summary>
    public RuleText Explain(Rule rule) => Texts.Of(rule);

    /// <summary>To whom a set says what.</summary>
    public IReadOnlyList<Audience> AudiencesOf(RuleSet set) => _audiences[set.Name];

    /// <summary>A rule to refer to.</summary>
    public RuleLink Link(RuleSet set, Rule rule) => new(rule.Id, Words.Listed(rule.Ids), rule.Title.In(Language), Paths.Of(set, rule));

    /// <summary>In which cases a rule applies, line by line.</summary>
    public IReadOnlyList<string> Cases(RuleText text) => [.. text.Cases.Select(part => part.In(Language))];

    /// <summary>The rules that lift one.</summary>
    public IReadOnlyList<LiftEntry> LiftersOf(RuleSet set, Rule rule) =>
    [
        .. set.Rules.SelectMany(lifter => lifter.Overrides.Where(lift => lift.RuleId == rule.Id).Select(lift => new LiftEntry(Link(set, lifter), lift.Because))),
    ];

    /// <summary>The rules that one lifts.</summary>
    public IReadOnlyList<LiftEntry> LiftedBy(RuleSet set, Rule rule) =>
    [
        .. rule.Overrides.SelectMany(lift => set.Rules.Where(lifted => lifted.Id == lift.RuleId).Take(1).Select(lifted => new LiftEntry(Link(set, lifted), lift.Because))),
    ];

    /// <summary>A label; in English, where it begins a line, with a capital.</summary>
    public string Headed(Language.Localized label) => Headed(label.In(Language));

    /// <summary>A text; in English, where it begins a line, with a capital.</summary>
    public string Headed(string text) => Language == "en" && text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
