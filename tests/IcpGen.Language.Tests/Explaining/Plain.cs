using IcpGen.Language.Diagnostics;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Explaining;

/// <summary>Rules in a small vocabulary, and what they say in plain language.</summary>
internal static class Plain
{
    private const string Vocabulary = """
        enum Operation "备案类型" en "operation" { newFiling "新增备案" en "new filing"   newWebsite "新增网站" en "new website"   newAccess "新增接入" en "new access"   change "变更" en "change"   cancel "注销" en "cancellation"   move "迁移" en "move" }
        enum Nature "主办单位性质" en "nature of the organizer" { enterprise "企业" en "enterprise"   individual "个人" en "individual"   club "社团" en "club" }
        enum CertificateType "证件类型" en "certificate type" { idCard "身份证" en "identity card"   passport "护照" en "passport" }
        enum Content "服务内容" en "service content" { blog "博客" en "blog"   shop "网络购物" en "shop"   news "新闻" en "news"   ads "广告、信息" en "advertising and information" }
        enum MaterialForm "形式" en "form" { original "原件" en "original"   copy "复印件" en "copy"   scan "扫描件" en "scan" }
        enum Seal "印章" en "seal" { officialSeal "公章" en "the official seal"   contractSeal "合同专用章" en "the contract seal" }
        enum Channel "提交方式" en "channel" { post "邮寄" en "post"   upload "上传" en "upload" }
        record Certificate "有效证件" en "certificate" {
          type : CertificateType "证件类型" en "type"   number : Text "证件号码" en "number"   address : Address "证件住所" en "registered address"   expiresOn : Date "有效期至" en "expiry date"
        }
        record Person "人员" en "person" identifiedBy certificate.type, certificate.number toldApartBy name {
          name : Text "姓名" en "name"   mobile : Mobile "手机号码" en "mobile number"   phone : Phone "办公电话" en "office phone"   birthDate : Date "出生日期" en "birth date"
          certificate : Certificate "有效证件" en "certificate"
        }
        record Subject "主体" en "organizer" {
          name : Text "主办单位名称" en "name"   nature : Nature "主办单位性质" en "nature"   staff : Number "从业人数" en "number of staff"
          certificate : Certificate "主办单位有效证件" en "certificate"   principal : Person "主体负责人" en "principal"   founder : Person "创办人" en "founder"
          mailingAddress : Address "通信地址" en "mailing address"   partners : Text[] "合伙人姓名" en "partners"   remark : Text "主体备注" en "remark on the organizer"
          isBusiness : Flag "是否个体工商户" en "is an individual business"   hasTradeName : Flag "营业执照上是否有字号" en "has a trade name"
          hasSeal : Flag "是否有公章" en "has an official seal"   wasReturned : Flag "是否曾被退回" en "was returned"   filed : DomainName[] "名下已备案的域名" en "domain names already filed"
        }
        record Website "网站" en "website" {
          name : Text "网站名称" en "name"   domains : DomainName[1..] "域名列表" en "domain names"   homeUrls : Url[1..] "首页URL" en "home page URLs"   contents : Content[] "网站服务内容" en "service contents"
          principal : Person "网站负责人" en "principal"   involvesApproval : Flag "是否涉及前置审批" en "involves pre-approval"   remark : Text "网站备注" en "remark on the website"
        }
        record Material "材料" en "material" {
          kind : Document "材料种类" en "kind"   domain : DomainName "所涉域名" en "domain name"   person : Person "所涉人员" en "person"   form : MaterialForm "形式" en "form"   copies : Number "份数" en "copies"
          seal : Seal "所盖印章" en "seal"   signed : Flag "是否签字" en "signed"   signer : Text "签字人" en "signer"   thumbprinted : Flag "是否按手印" en "thumbprinted"   statement : Text "载明内容" en "statement"
          handwriting : Text "手写内容" en "handwriting"   watermark : Text "水印内容" en "watermark"   channel : Channel "提交方式" en "channel"
        }
        record Filing "备案申请" en "filing" {
          operation : Operation "备案类型" en "operation"   province : Province "备案所在省" en "province"   subject : Subject "主体" en "organizer"   websites : Website[1..] "网站" en "websites"
          verified : Person "当面核验的人员" en "person verified in person"   accessEndedOn : Date "取消接入的日期" en "date of the end of access"
          materials : Material[] "材料" en "materials"   procedures : Procedure[] "手续" en "procedures"
        }
        root Filing
        document  permit "居住证" en "residence permit"
        document  letter "授权书" en "letter of authorization"
        document  domainCertificate(DomainName) "域名证书" en "domain certificate"
        document  identityDocument(Person) "身份证件" en "identity document"
        procedure visit "当面核验" en "verification in person"
        procedure atPoint "到核验点当面核验" en "verification at a point"
        fact mobileProvince(Mobile) : Province "手机号码归属地" en "province of a mobile number"
        fact mobileConnects(Mobile) : Flag "手机号码能否接通" en "whether a mobile number can be reached"
        fact mobileUses(Mobile) : Number "手机号码在其他备案中使用的次数" en "number of times a mobile number is used in other filings"
        fact domainHolder(DomainName) : Text "域名所有人" en "holder of a domain name"

        """;

    /// <summary>What a rule with these statements says, as a whole.</summary>
    internal static Localized Sentence(string statements) => Explain(statements).Sentence;

    /// <summary>What a condition says. It may speak of the website <c>w</c> and the person <c>p</c>.</summary>
    internal static Localized Condition(string condition)
    {
        (RuleUnit unit, Rule rule) = Compile($"each w in websites each p in subject.principal, websites.principal when {condition} step visit");
        return new PlainLanguage(unit).Condition(rule.Guards.Single().Condition, rule);
    }

    /// <summary>What a demand says.</summary>
    internal static Localized Demand(string statements) => Explain(statements).Demands.Single().Text;

    /// <summary>A condition taken apart, indented.</summary>
    internal static string Outline(string condition, string language)
    {
        (RuleUnit unit, Rule rule) = Compile($"when {condition} step visit");
        return string.Join("\n", Lines(new PlainLanguage(unit).Outline(rule.Guards.Single().Condition, rule), language, 0));
    }

    internal static RuleText Explain(string statements)
    {
        (RuleUnit unit, Rule rule) = Compile(statements);
        return new PlainLanguage(unit).Explain(rule);
    }

    private static IEnumerable<string> Lines(PlainNode node, string language, int indent) =>
        node.Children.SelectMany(child => Lines(child, language, indent + 2)).Prepend(new string(' ', indent) + node.Text.In(language));

    private static (RuleUnit Unit, Rule Rule) Compile(string statements)
    {
        CompilationResult result = RuleCompiler.Compile(
        [
            new SourceFile("vocabulary.icp", Vocabulary),
            new SourceFile("rules.icp", $"province shanghai \"上海\" en \"Shanghai\" 310000 SH {{ clauses 1 rule SH-1 \"题\" en \"title\" {{ {statements} }} }}"),
        ]);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.GetMessage("en")));
        return (result.Unit, result.Unit.Provinces.Single().Rules.Single());
    }
}
