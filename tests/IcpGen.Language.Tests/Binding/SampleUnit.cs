using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Binding;

/// <summary>A small vocabulary, and ways to put rules beside it.</summary>
internal static class SampleUnit
{
    internal const string Vocabulary = """
        enum Operation "备案类型" en "operation" { newFiling "新增备案" = 1   newWebsite "新增网站" = 2   cancel "注销主体" = 6 }
        enum Nature "主办单位性质" en "nature" { enterprise "企业" = 4   individual "个人" = 5   association "社会团体" = 6 }
        enum CertificateType "证件类型" { residentIdCard "居民身份证" = 2   passport "护照" = 7 }
        enum Content "服务内容" { blog "博客" = 6   shop "网络购物" = 9   other "其他" = 24 }
        enum MaterialForm "形式" { original "原件"   copy "复印件"   scan "扫描件" }
        enum Seal "印章" { officialSeal "公章"   contractSeal "合同专用章"   financeSeal "财务专用章" }
        enum Channel "提交方式" { post "邮寄"   upload "上传" }
        record Certificate "证件" { type : CertificateType "证件类型"   number : Text "证件号码"   address : Address "证件住所"   expiresOn : Date "有效期" }
        record Person "人员" identifiedBy certificate.type, certificate.number toldApartBy name {
          name : Text "姓名"   mobile : Mobile "手机号码"   phone : Phone "座机"   certificate : Certificate "证件"
        }
        record Subject "主体" {
          name : Text "主办单位名称"   nature : Nature "性质"   staff : Number "人数"   isListed : Flag "是否上市"
          certificate : Certificate "证件"   principal : Person "主体负责人"   homeUrl : Url "首页"
        }
        record Website "网站" { name : Text "网站名称"   domains : DomainName[1..] "域名"   contents : Content[] "服务内容"   principal : Person "网站负责人" }
        record Material "材料" {
          kind : Document "种类"   domain : DomainName "所涉域名"   person : Person "所涉人员"   form : MaterialForm "形式"   copies : Number "份数"
          seal : Seal "印章"   signed : Flag "签字"   signer : Text "签字人"   thumbprinted : Flag "手印"   statement : Text "载明"   handwriting : Text "手写"   watermark : Text "水印"   channel : Channel "提交方式"
        }
        record Filing "备案申请" {
          operation : Operation "备案类型"   province : Province "备案所在省"   subject : Subject "主体"   websites : Website[1..] "网站"
          newDomains : DomainName[] "新增域名"   materials : Material[] "材料"   procedures : Procedure[] "手续"
        }
        root Filing
        scope operation in [newFiling, newWebsite]
        document residencePermit "居住证" en "residence permit"
        document domainCertificate(DomainName) "域名证书"
        document identityDocument(Person) "身份证件"
        document letter "说明函"
        procedure inPersonVerification "当面核验"
        fact mobileProvince(Mobile) : Province "手机号码归属地"
        fact domainHolder(DomainName) : Text "域名所有人"

        """;

    /// <summary>Compiles files; each is named by its place in the alphabet after the vocabulary.</summary>
    internal static CompilationResult Compile(params string[] files) =>
        RuleCompiler.Compile([new SourceFile("0.icp", Vocabulary), .. files.Select((text, index) => new SourceFile($"{index + 1}.icp", text))]);

    /// <summary>A file around the statements of one rule, which begin in line 4, column 5.</summary>
    internal static string InRule(string statements) => InProvince($"rule SH-P1 \"题\" en \"title\" {{\n    {statements}\n  }}");

    /// <summary>A file around the members of one province, which begin in line 3, column 3.</summary>
    internal static string InProvince(string members) =>
        $"province shanghai \"上海\" 310000 SH {{\n  clauses P1, P2, P3\n  {members}\n}}";

    /// <summary>Compiles one rule that must be without errors.</summary>
    internal static Rule Rule(string statements, string declarations = "") => OnlyRule(Compile(declarations, InRule(statements)));

    internal static Rule OnlyRule(CompilationResult result)
    {
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        return Assert.Single(Assert.Single(result.Unit.Provinces).Rules);
    }

    /// <summary>What is wrong, as <c>ICP2001 4:13 message</c>; warnings only where there are no errors.</summary>
    internal static IEnumerable<string> Complaints(CompilationResult result) => result.Diagnostics
        .Where(diagnostic => diagnostic.Severity == RuleSeverity.Error || !result.HasErrors)
        .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span.Line + 1}:{diagnostic.Span.Column + 1} {diagnostic.GetMessage("en")}");
}
