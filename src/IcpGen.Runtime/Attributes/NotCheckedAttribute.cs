namespace IcpGen;

/// <summary>
/// Says on a rules class that a host does not check a field: a rule that stays open for want of it alone is listed in
/// <see cref="FilingReport.NotChecked"/> and blocks nothing. The field is not read, even where the model has it.
/// </summary>
/// <param name="path">The field, from the filing; with it all that is below it: <c>materials</c>, <c>websites.principal.mobile</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class NotCheckedAttribute(string path) : Attribute
{
    /// <summary>The field.</summary>
    public string Path { get; } = path;

    /// <summary>Why it is not checked, for whoever reads the report; null where nobody said.</summary>
    public string? Because { get; set; }
}
