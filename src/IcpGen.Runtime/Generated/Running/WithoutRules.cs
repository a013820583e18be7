using System.ComponentModel;

namespace IcpGen.Generated;

/// <summary>What is said of a filing whose province is missing, unreadable, or not among those chosen.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WithoutRules
{
    private static readonly RuleInfo Choice = new()
    {
        Id = "PROVINCE",
        Clauses = [],
        Title = new("备案所在省不明或不在所选省份之内，未作任何检查", "The filing's province is not known or not among those chosen; nothing was checked"),
    };

    /// <summary>That nothing could be checked, and the field that has to be filled in.</summary>
    /// <param name="province">The province as read.</param>
    /// <param name="asOf">The dates of the check.</param>
    /// <param name="field">The field that names the province.</param>
    public static FilingReport Validate(Known<Province> province, AsOf asOf, string field)
    {
        AsOf.ThrowIfNotChosen(asOf);
        NeedList? needs = province.IsKnown ? Given.Unreadable<Province>(FieldPath.Filing, field).Needs : province.Needs;
        Province? named = province.IsKnown ? province.Value : null;
        Details details = new(named, new FieldMap(), [], checklist: null);
        details.Begin(Choice, Truth.False);
        details.Open(Aspect.Form, needs);
        details.End();
        return details.Report(asOf, default);
    }

    /// <summary>That neither verdict is known.</summary>
    public static Judgement Judge(AsOf asOf)
    {
        AsOf.ThrowIfNotChosen(asOf);
        return default;
    }

    /// <summary>An empty checklist.</summary>
    public static Checklist Checklist(AsOf asOf)
    {
        AsOf.ThrowIfNotChosen(asOf);
        return new([], [], []);
    }
}
