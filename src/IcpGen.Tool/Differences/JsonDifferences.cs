using System.Text.Encodings.Web;
using System.Text.Json;
using IcpGen.Documentation.Changes;
using IcpGen.Documentation.Wordings;
using IcpGen.Language.Comparing;
using IcpGen.Tool.Differences.Outcomes;

namespace IcpGen.Tool.Differences;

/// <summary>Writes what changed as JSON. Fields without a value are null; none is left out, but for filings where none were tried.</summary>
internal sealed class JsonDifferences(TextWriter output, string language, PlainSides plain) : IDifferenceWriter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public void Write(UnitDifference difference, OutcomeDifferences? filings)
    {
        Dictionary<string, object> root = new()
        {
            ["isEmpty"] = difference.IsEmpty,
            ["vocabulary"] = difference.Vocabulary.Select(Vocabulary),
            ["ruleSets"] = difference.Sets.Select(Set),
            ["otherExamples"] = difference.OtherExamples,
        };
        if (filings is not null)
        {
            root["filings"] = Filings(filings);
        }

        output.WriteLine(JsonSerializer.Serialize(root, Options).ReplaceLineEndings("\n"));
    }

    private static object Vocabulary(VocabularyChange change) => new
    {
        Part = MemberNames.Of(change.Part),
        change.Name,
        Aspect = MemberNames.Of(change.Aspect),
        change.Old,
        change.New,
        change.Rules,
    };

    private object Set(RuleSetDifference set) => new
    {
        set.Set.Name,
        Label = set.Set.Label.In(language),
        Kind = set.Old is null ? "added" : set.New is null ? "removed" : "changed",
        Changes = set.Changes.Select(change => new { Aspect = MemberNames.Of(change.Aspect), change.Old, change.New }),
        Rules = set.Rules.Select(Rule),
    };

    private object Rule(RuleDifference difference) => new
    {
        difference.Rule.Id,
        OldId = difference.Old?.Id,
        NewId = difference.New?.Id,
        Title = difference.Rule.Title.In(language),
        Kind = MemberNames.Of(difference.Kind),
        Text = difference.Kind is RuleDifferenceKind.Added or RuleDifferenceKind.Removed ? plain.Of(difference).In(language) : null,
        Changes = difference.Changes.Select(change => new
        {
            Aspect = MemberNames.Of(change.Aspect),
            Effect = MemberNames.Of(change.Effect),
            Old = change.Old?.Text,
            New = change.New?.Text,
            OldText = plain.Old(difference, change)?.In(language),
            NewText = plain.New(difference, change)?.In(language),
        }),
    };

    private static object Filings(OutcomeDifferences filings) => new
    {
        filings.Total,
        Changed = filings.Filings.Count,
        filings.Unreadable,
        ByRule = filings.ByRule.Select(count => new { count.Rule, Old = MemberNames.Of(count.Old), New = MemberNames.Of(count.New), count.Filings }),
        Filings = filings.Filings.Select(filing => new
        {
            filing.File,
            filing.Record,
            filing.Line,
            Province = filing.Province is { } province ? MemberNames.Of(province) : null,
            FormVerdict = new { Old = MemberNames.Of(filing.OldForm), New = MemberNames.Of(filing.NewForm) },
            FileVerdict = new { Old = MemberNames.Of(filing.OldFile), New = MemberNames.Of(filing.NewFile) },
            Rules = filing.Rules.Select(rule => new { rule.Rule, Old = MemberNames.Of(rule.Old), New = MemberNames.Of(rule.New) }),
        }),
    };
}
