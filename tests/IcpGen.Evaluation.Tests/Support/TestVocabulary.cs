using IcpGen.Language.Rules;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>A small vocabulary that has every kind of field.</summary>
internal static class TestVocabulary
{
    public static RuleType Text { get; } = new SimpleType(SimpleKind.Text);
    public static RuleType Number { get; } = new SimpleType(SimpleKind.Number);
    public static RuleType Flag { get; } = new SimpleType(SimpleKind.Flag);
    public static RuleType Date { get; } = new SimpleType(SimpleKind.Date);
    public static RuleType Mobile { get; } = new SimpleType(SimpleKind.Mobile);
    public static RuleType DomainName { get; } = new SimpleType(SimpleKind.DomainName);
    public static RuleType Nature { get; } = new EnumType("Nature");
    public static RuleType Person { get; } = new RecordType("Person");

    private static readonly RecordDefinition CertificateRecord = Record("Certificate", ("type", new EnumType("CertificateType")), ("number", Text));

    private static readonly RecordDefinition PersonRecord = Record(
        "Person", ("name", Text), ("mobile", Mobile), ("birth", Date), ("idNumber", new SimpleType(SimpleKind.IdNumber)),
        ("certificate", new RecordType("Certificate"))) with
    {
        IdentifiedBy = EquatableArray.Of(
            EquatableArray.Of(Field("certificate", new RecordType("Certificate")), CertificateRecord.Fields[0]),
            EquatableArray.Of(Field("certificate", new RecordType("Certificate")), CertificateRecord.Fields[1])),
        Lifelong = EquatableArray.Of(new MemberConstant(new EnumType("CertificateType"), "residentIdCard")),
        ToldApartBy = EquatableArray.Of(Field("name", Text)),
    };

    public static Vocabulary Declared { get; } = new(
        Enums: EquatableArray.Of(
            Enum("Nature", ("enterprise", "企业", "enterprise"), ("individual", "个人", null)),
            Enum("CertificateType", ("residentIdCard", "居民身份证", null), ("passport", "护照", null)),
            Enum("Form", ("original", "原件", null), ("copy", "复印件", null)),
            Enum("Seal", ("officialSeal", "公章", null), ("contractSeal", "合同章", null), ("financeSeal", "财务章", null)),
            Enum("Channel", ("post", "邮寄", null), ("upload", "上传", null))),
        Records: EquatableArray.Of(
            CertificateRecord,
            PersonRecord,
            Record("Website", ("name", Text), ("domains", new ListType(DomainName, true)), ("principal", Person)),
            Record(
                "Material", ("kind", RuleType.Document), ("form", new EnumType("Form")), ("copies", Number), ("seal", new EnumType("Seal")),
                ("signed", Flag), ("signer", Text), ("thumbprinted", Flag), ("statement", Text), ("handwriting", Text), ("watermark", Text), ("channel", new EnumType("Channel")),
                ("person", Person), ("domain", DomainName)),
            Record(
                "Filing", ("name", Text), ("other", Text), ("amount", Number), ("agreed", Flag), ("paid", Flag), ("due", Date), ("until", Date),
                ("nature", Nature), ("province", RuleType.Province), ("domain", DomainName), ("url", new SimpleType(SimpleKind.Url)),
                ("phone", new SimpleType(SimpleKind.Phone)), ("address", new SimpleType(SimpleKind.Address)),
                ("creditCode", new SimpleType(SimpleKind.CreditCode)), ("principal", Person), ("owner", Person),
                ("websites", new ListType(new RecordType("Website"), true)), ("newDomains", new ListType(DomainName, false)),
                ("oldDomains", new ListType(DomainName, false)), ("people", new ListType(Person, false)),
                ("materials", new ListType(new RecordType("Material"), false)), ("procedures", new ListType(RuleType.Procedure, false)))),
        Root: "Filing",
        Documents: EquatableArray.Of(
            new DocumentDefinition("licence", "营业执照", null),
            new DocumentDefinition("letter", "授权书", null),
            new DocumentDefinition("identityDocument", "身份证件", Person),
            new DocumentDefinition("domainCertificate", "域名证书", DomainName)),
        Procedures: EquatableArray.Of(new ProcedureDefinition("inPerson", "当面核验"), new ProcedureDefinition("callBack", "回访")),
        Facts: EquatableArray.Of(
            new FactDefinition("mobileProvince", EquatableArray.Of(Mobile), RuleType.Province, "手机号码归属地"),
            new FactDefinition("holder", EquatableArray.Of(DomainName), Text, "域名所有人"),
            new FactDefinition("sameOwner", EquatableArray.Of<RuleType>(Text, Text), Flag, "同一所有人"),
            new FactDefinition("isServed", EquatableArray.Of<RuleType>(RuleType.Province, Date, Number, Flag, Nature), Flag, "是否服务")));

    private static RecordDefinition Record(string name, params (string Name, RuleType Type)[] fields) => new(
        name, name, fields.Select(field => Field(field.Name, field.Type)).ToEquatableArray(), default, default, null);

    private static FieldDefinition Field(string name, RuleType type) => new(name, type, name);

    private static EnumDefinition Enum(string name, params (string Name, string Zh, string? En)[] members) => new(
        name, name, members.Select(member => new EnumMember(member.Name, new Language.Localized(member.Zh, member.En), default)).ToEquatableArray());
}
