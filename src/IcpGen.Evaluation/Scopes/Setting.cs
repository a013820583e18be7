using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>What stays the same while one filing is evaluated.</summary>
internal sealed class Setting(Terms terms, RecordValue filing, FactLookup facts, DateOnly today)
{
    public Terms Terms => terms;

    public RecordValue Filing => filing;

    public FactLookup Facts => facts;

    /// <summary>The as-of day, without a time.</summary>
    public DateTime Today { get; } = today.ToDateTime(TimeOnly.MinValue);

    /// <summary>The province whose rules are run; null where rules are run alone.</summary>
    public Province? Province { get; init; }

    /// <summary>Keeps what is asked, or null where nobody wants to know.</summary>
    public Recorder? Recorder { get; init; }
}
