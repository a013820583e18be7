using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Audiences;

/// <summary>Those to whom a rule set says the same: filers of one nature, or of several.</summary>
/// <param name="Natures">The natures, the one that names the audience first; empty where rules do not tell filers apart.</param>
/// <param name="Rules">The rules that can apply to them, without the conditions that go without saying for them.</param>
/// <param name="IsRest">Whether they are the many that are left beside those that are named.</param>
internal sealed record Audience(IReadOnlyList<EnumMember> Natures, IReadOnlyList<Rule> Rules, bool IsRest = false)
{
    /// <summary>The nature of individuals (个人).</summary>
    public const string Individual = "individual";

    /// <summary>The nature of enterprises (企业).</summary>
    public const string Enterprise = "enterprise";

    /// <summary>A name for addresses: <c>individual</c>, <c>enterprise</c>, <c>others</c>; <c>all</c> where rules do not tell filers apart.</summary>
    public string Key => Natures.Count == 0 ? "all" : IsRest ? "others" : Natures[0].Name;

    /// <summary>Whether they are individuals (个人).</summary>
    public bool IsIndividual => Key == Individual;

    /// <summary>Whether they go by the name of their first nature: individuals and enterprises do, with whoever is treated like them.</summary>
    public bool IsNamed => Key is Individual or Enterprise;
}
