using System.Text.Json.Serialization;

namespace IcpGen;

/// <summary>Whether something complies. The default is that nobody knows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FilingVerdict>))]
public enum FilingVerdict
{
    /// <summary>Nothing is violated, but something could not be checked.</summary>
    Undetermined,
    /// <summary>Everything was checked, save what the rules class declares not checked, and nothing is violated.</summary>
    Complies,
    /// <summary>Something is violated.</summary>
    Violated,
}

/// <summary>The two verdicts on a filing.</summary>
/// <param name="Form">Whether what the form says complies.</param>
/// <param name="File">Whether the documents and procedures are complete.</param>
public readonly record struct Judgement(FilingVerdict Form, FilingVerdict File)
{
    /// <summary>Whether the filing can be handed in: the form complies and the file is complete.</summary>
    public bool IsReady => Form == FilingVerdict.Complies && File == FilingVerdict.Complies;
}

/// <summary>How a rule came out. The default is that nobody knows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RuleOutcome>))]
public enum RuleOutcome
{
    /// <summary>It could not be decided.</summary>
    Undetermined,
    /// <summary>It does not apply to this filing.</summary>
    NotApplicable,
    /// <summary>It applies and is met.</summary>
    Satisfied,
    /// <summary>It applies and is broken.</summary>
    Violated,
    /// <summary>It could not be decided only for want of fields that the rules class declares not checked.</summary>
    NotChecked,
}
