using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Facts;

/// <summary>What is known beside the filings: the facts a file states and, where it is silent, those built in.</summary>
internal sealed class FactBook
{
    /// <summary>The fact that mobile number attribution answers.</summary>
    private const string MobileProvince = "mobileProvince";

    private readonly Dictionary<(string Fact, object About), Constant?> _stated = [];
    private readonly bool _asksMobileProvince;

    /// <summary>Takes stated facts.</summary>
    /// <param name="vocabulary">Says how a fact's arguments compare.</param>
    /// <param name="stated">The facts; a null value says that nobody knows. Of two about the same the first counts.</param>
    public FactBook(Vocabulary vocabulary, IReadOnlyList<FactValue> stated)
    {
        Stated = stated;
        _asksMobileProvince = vocabulary.Facts.Any(fact => fact.Name == MobileProvince && fact.Type == RuleType.Province && fact.Parameters.Count == 1);
        HashSet<string> ofDomains = [.. vocabulary.Facts.Where(IsOfDomain).Select(fact => fact.Name)];
        foreach (FactValue fact in stated)
        {
            if (fact.Arguments is [TextConstant argument])
            {
                _stated.TryAdd((fact.Fact, ofDomains.Contains(fact.Fact) ? new DomainName(argument.Value) : (Text)argument.Value), fact.Value);
            }
        }
    }

    /// <summary>The facts that a file states.</summary>
    public IReadOnlyList<FactValue> Stated { get; }

    /// <summary>What is known of a domain name, or null.</summary>
    public Constant? OfDomain(string fact, string domainName) => _stated.GetValueOrDefault((fact, new DomainName(domainName)));

    /// <summary>What is known of a number or another text, or null.</summary>
    public Constant? OfText(string fact, string text) => _stated.GetValueOrDefault((fact, (Text)text));

    /// <summary>The province of a mobile number, or null where nobody knows.</summary>
    public Constant? OfMobile(string mobile) =>
        _stated.TryGetValue((MobileProvince, (Text)mobile), out Constant? stated) ? stated : MobileAttribution.Find(mobile);

    /// <summary>All facts that may be asked about a filing: those stated, then the built-in ones about each mobile number in it.</summary>
    public IEnumerable<FactValue> About(RecordValue filing) =>
        _asksMobileProvince ? Stated.Concat(TextsIn.Value(filing).Distinct().Select(Attribution).OfType<FactValue>()) : Stated;

    private static FactValue? Attribution(string text) =>
        MobileAttribution.Find(text) is { } province
            ? new(MobileProvince, EquatableArray.Of<Constant>(new TextConstant(text)), province)
            : null;

    private static bool IsOfDomain(FactDefinition fact) => fact.Parameters is [SimpleType { Kind: SimpleKind.DomainName }];
}
