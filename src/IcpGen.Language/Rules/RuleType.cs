namespace IcpGen.Language.Rules;

/// <summary>The type of a field or a condition's part.</summary>
public abstract record RuleType
{
    /// <summary>The province enumeration: <c>Province</c>.</summary>
    public static EnumType Province { get; } = new("Province");

    /// <summary>The enumeration of declared documents: <c>Document</c>.</summary>
    public static EnumType Document { get; } = new("Document");

    /// <summary>The enumeration of declared procedures: <c>Procedure</c>.</summary>
    public static EnumType Procedure { get; } = new("Procedure");
}

/// <summary>A built-in simple or text type.</summary>
/// <param name="Kind">Which one.</param>
public sealed record SimpleType(SimpleKind Kind) : RuleType
{
    /// <summary>Whether its texts are the same by a rule of their own and not as plain texts.</summary>
    public bool HasOwnEquality => Kind is SimpleKind.DomainName or SimpleKind.Name or SimpleKind.CertificateNumber;

    /// <inheritdoc/>
    public override string ToString() => Kind.ToString();
}

/// <summary>An enumeration, by name.</summary>
/// <param name="Name">The declared name, or <c>Province</c>, <c>Document</c>, <c>Procedure</c>.</param>
public sealed record EnumType(string Name) : RuleType
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A record, by name.</summary>
/// <param name="Name">The declared name.</param>
public sealed record RecordType(string Name) : RuleType
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A list.</summary>
/// <param name="Element">The type of its elements; never a list itself.</param>
/// <param name="Required">Whether an empty list counts as missing (<c>T[1..]</c>).</param>
public sealed record ListType(RuleType Element, bool Required) : RuleType
{
    /// <inheritdoc/>
    public override string ToString() => Element + (Required ? "[1..]" : "[]");
}

/// <summary>The built-in types that are not enumerations.</summary>
public enum SimpleKind
{
    /// <summary>Text without a form of its own.</summary>
    Text,
    /// <summary>A whole number.</summary>
    Number,
    /// <summary>Yes or no.</summary>
    Flag,
    /// <summary>A calendar day, or 长期.</summary>
    Date,
    /// <summary>A mobile number.</summary>
    Mobile,
    /// <summary>A fixed-line number with its area code.</summary>
    Phone,
    /// <summary>A domain name.</summary>
    DomainName,
    /// <summary>A web address.</summary>
    Url,
    /// <summary>A resident identity number (GB 11643).</summary>
    IdNumber,
    /// <summary>A unified social credit code (GB 32100).</summary>
    CreditCode,
    /// <summary>A postal or registered address in China.</summary>
    Address,
    /// <summary>The name of a person or an organization.</summary>
    Name,
    /// <summary>The number of a certificate of any kind.</summary>
    CertificateNumber,
}
