namespace IcpGen;

/// <summary>
/// Makes a static partial class the validators of a filing model: <c>[FilingRules&lt;Filing&gt;(Province.Shanghai)]</c>. The
/// rules are those of the project's <c>.icp</c> files.
/// </summary>
/// <typeparam name="TFiling">The filing model: a class, record or struct of this project or of another.</typeparam>
/// <param name="provinces">The provinces; at least one unless <see cref="AllProvinces"/> or <see cref="RuleSets"/> is set.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FilingRulesAttribute<TFiling>(params Province[] provinces) : Attribute
{
    /// <summary>The chosen provinces.</summary>
    public IReadOnlyList<Province> Provinces { get; } = provinces;

    /// <summary>Whether to take every province that the rule files have.</summary>
    public bool AllProvinces { get; set; }

    /// <summary>
    /// The rule sets of one's own, by name, that apply to every filing beside its province's rules: <c>RuleSets = ["acme"]</c>. Each
    /// has a validator of its own too.
    /// </summary>
    public string[] RuleSets { get; set; } = [];
}

/// <summary>
/// Says which field of the rules a member of the model is, where its name does not say so: on a member, the field of the record it
/// stands in or a path from the filing; on a static method of a rules class that takes the filing, a path from the filing.
/// </summary>
/// <param name="path">The field: <c>mobile</c> or <c>subject.principal.mobile</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class FilingFieldAttribute(string path) : Attribute
{
    /// <summary>The field.</summary>
    public string Path { get; } = path;
}

/// <summary>
/// Says which table the codes in a member, or behind <see cref="FilingValueAttribute"/> in an enumeration, are of, where they are not the
/// official ones: a number means nothing without its table. A number that the table lacks is unreadable.
/// </summary>
/// <param name="table">The table's name in the rules: <c>codes app "…" of ServiceContent { games = 5 }</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Enum)]
public sealed class FilingValuesAttribute(string table) : Attribute
{
    /// <summary>The table's name in the rules.</summary>
    public string Table { get; } = table;
}

/// <summary>Says which enumeration member of the rules a member of a model's enumeration is, where its name does not say so.</summary>
/// <param name="value">The member's name in the rules: <c>individual</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FilingValueAttribute(string value) : Attribute
{
    /// <summary>The member's name in the rules.</summary>
    public string Value { get; } = value;
}
