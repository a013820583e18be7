using IcpGen.Identifiers;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Facts;

/// <summary>What is known beside the filings: the facts a file states and, where it is silent, those built in.</summary>
internal sealed class FactBook
{
    /// <summary>The fact that mobile number attribution answers.</summary>
    private const string MobileProvince = "mobileProvince";

    private readonly Dictionary<object, Constant?> _stated = [];
    private readonly Dictionary<string, EquatableArray<RuleType>> _parameters;
    private readonly bool _asksMobileProvince;

    /// <summary>Takes stated facts.</summary>
    /// <param name="vocabulary">Says how a fact's arguments compare.</param>
    /// <param name="stated">The facts; a null value says that nobody knows. Of two about the same the first counts.</param>
    public FactBook(Vocabulary vocabulary, IReadOnlyList<FactValue> stated)
    {
        Stated = stated;
        _parameters = vocabulary.Facts.ToDictionary(fact => fact.Name, fact => fact.Parameters);
        _asksMobileProvince = vocabulary.Facts.Any(fact => fact.Name == MobileProvince && fact.Type == RuleType.Province && fact.Parameters.Count == 1);
        foreach (FactValue fact in stated.Where(fact => fact.Arguments.All(argument => argument is TextConstant)))
        {
            _stated.TryAdd(Key(fact.Fact, fact.Arguments.OfType<TextConstant>().Select(argument => argument.Value)), fact.Value);
        }
    }

    /// <summary>The facts that a file states.</summary>
    public IReadOnlyList<FactValue> Stated { get; }

    /// <summary>What is known of some texts, or null.</summary>
    public Constant? Of(string fact, params string[] about) => _stated.GetValueOrDefault(Key(fact, about));

    /// <summary>The province of a mobile number, or null where nobody knows.</summary>
    public Constant? OfMobile(string mobile) =>
        _stated.TryGetValue(Key(MobileProvince, [mobile]), out Constant? stated) ? stated : MobileAttribution.Find(mobile);

    /// <summary>All facts that may be asked about a filing: those stated, then the built-in ones about each mobile number in it.</summary>
    public IEnumerable<FactValue> About(RecordValue filing) =>
        _asksMobileProvince ? Stated.Concat(TextsIn.Value(filing).Distinct().Select(Attribution).OfType<FactValue>()) : Stated;

    private static FactValue? Attribution(string text) =>
        MobileAttribution.Find(text) is { } province
            ? new(MobileProvince, EquatableArray.Of<Constant>(new TextConstant(text)), province)
            : null;

    private object Key(string fact, IEnumerable<string> about) => about
        .Select((text, index) => Compared(_parameters.GetValueOrDefault(fact).ElementAtOrDefault(index), text))
        .Aggregate((object)fact, (key, argument) => (key, argument));

    /// <summary>A text as its type compares it.</summary>
    private static object Compared(RuleType? type, string text) => (type as SimpleType)?.Kind switch
    {
        SimpleKind.DomainName => new DomainName(text),
        SimpleKind.Name => new Name(text),
        SimpleKind.CertificateNumber => new CertificateNumber(text),
        _ => (Text)text,
    };
}
