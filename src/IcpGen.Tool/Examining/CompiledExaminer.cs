using IcpGen.Filings;
using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;

namespace IcpGen.Tool.Examining;

/// <summary>Examines filings by the shipped rules, compiled.</summary>
internal sealed class CompiledExaminer(Vocabulary vocabulary, FactBook facts) : IFilingExaminer
{
    private readonly CompiledFacts _facts = new(facts);

    /// <inheritdoc/>
    public Vocabulary Vocabulary => vocabulary;

    /// <inheritdoc/>
    public IReadOnlyList<Province> Provinces { get; } =
        [.. Enum.GetValues<Province>().Where(province => FilingRules.For(province) is not null)];

    /// <inheritdoc/>
    public Examination Examine(RecordValue filing, Province? province, AsOf asOf)
    {
        if (province is not { } chosen || FilingRules.For(chosen) is not { } validator)
        {
            return ProvinceField.Unexamined(filing, province, asOf, vocabulary);
        }

        Filing model = FilingModel.Of(filing);
        return new(validator.Validate(model, asOf, _facts), validator.Checklist(model, asOf, _facts));
    }
}
