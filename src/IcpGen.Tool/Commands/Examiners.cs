using IcpGen.Tool.Examining;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>Sets up what examines filings. What stands in the way is told, and then there is no examiner.</summary>
internal sealed class Examiners(ValidateOptions options, ToolStreams streams)
{
    /// <summary>The examiner that the options ask for, or null.</summary>
    public IFilingExaminer? Find()
    {
        if (new RuleSource(options.RulePaths, options.Language, streams.Error).Find() is not { } rules
            || CodeTableChoice.Of(rules, options.CodeTable, options.Language, streams.Error) is not { } unit
            || new FactSource(options.FactsFile, options.Language, streams).Find(unit.Vocabulary) is not { } facts)
        {
            return null;
        }

        IFilingExaminer examiner = options.RulePaths.Count == 0
            ? new CompiledExaminer(unit.Vocabulary, facts)
            : new InterpretedExaminer(unit, facts);
        return options.Province is not { } province || examiner.Provinces.Contains(province) ? examiner : RefuseProvince(examiner, province);
    }

    private IFilingExaminer? RefuseProvince(IFilingExaminer examiner, Province province)
    {
        string Names(string language) => string.Join(
            language == "en" ? ", " : "、", examiner.Provinces.Select(known => Provinces.NameOf(known)!.In(language)));
        Localized name = Provinces.NameOf(province)!;
        Localized message = new($"没有{name.Zh}的规则；现有：{Names("zh")}", $"there are no rules for {name.En}; there are for: {Names("en")}");
        streams.Error.WriteLine(new InputError("icpgen", null, string.Empty, message).In(options.Language));
        return null;
    }
}
