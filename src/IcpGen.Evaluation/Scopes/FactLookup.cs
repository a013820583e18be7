using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>The facts that the host knows.</summary>
public sealed class FactLookup
{
    private readonly FactValue[] _facts;

    /// <summary>Looks facts up among those given; of two about the same, the first counts.</summary>
    /// <param name="facts">The known facts.</param>
    public FactLookup(IEnumerable<FactValue> facts) => _facts = facts.ToArray();

    /// <summary>Knows nothing.</summary>
    public static FactLookup None { get; } = new([]);

    /// <summary>The value of a fact, or null where it is not known. Texts are compared folded, domain names as such.</summary>
    internal Constant? Find(string fact, IReadOnlyList<RuleType> parameters, IReadOnlyList<Constant> arguments) =>
        _facts.FirstOrDefault(known => known.Fact == fact && Matches(known.Arguments, parameters, arguments))?.Value;

    private static bool Matches(
        EquatableArray<Constant> known, IReadOnlyList<RuleType> parameters, IReadOnlyList<Constant> arguments) =>
        known.Count == arguments.Count
        && Enumerable.Range(0, known.Count).All(index => SameConstant.Are(
            known[index], arguments[index], index < parameters.Count && ValueTypes.IsDomainName(parameters[index])));
}
