using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>A rule walks people that a model has only in joined names; each is found, and each keeps its own path.</summary>
public class FlattenedRecordTests
{
    private const string Rules = """
        record Certificate "证件" { type : Text "类型"   number : Text "号码" }
        record Person "人员" identifiedBy certificate.type, certificate.number toldApartBy name {
          name : Text "姓名"   mobile : Mobile "手机"   certificate : Certificate "证件"
        }
        record Subject "主体" { principal : Person "主体负责人"   legalRepresentative : Person "法定代表人" }
        record Website "网站" { principal : Person "网站负责人" }
        record Filing "备案申请" { province : Province "备案所在省"   subject : Subject "主体"   websites : Website[1..] "网站" }
        root Filing
        province shanghai "上海" 310000 SH {
          clauses 1..2
          rule SH-1 "手机" {
            each p in subject.principal, websites.principal
            require p.mobile.isValid
            say "{p.name}：{p.mobile}"
          }
          rule SH-2 "负责人" {
            each p in subject.principal, websites.principal
            require any q in subject.legalRepresentative, websites.principal: q == p at p.name
            say "{p.name}"
          }
        }
        """;

    private const string Model = """
        using System; using System.Collections.Generic; using IcpGen;
        namespace Desk;
        public class Site { public string? PrincipalName { get; set; } public string? PrincipalMobile { get; set; } public string? PrincipalCertificateType { get; set; } public string? PrincipalCertificateNumber { get; set; } }
        public class Request
        {
            public Province? Province { get; set; }
            public string? SubjectPrincipalName { get; set; }
            public string? SubjectPrincipalMobile { get; set; }
            public string? SubjectPrincipalCertificateType { get; set; }
            public string? SubjectPrincipalCertificateNumber { get; set; }
            public string? SubjectLegalRepresentativeName { get; set; }
            public string? SubjectLegalRepresentativeCertificateType { get; set; }
            public string? SubjectLegalRepresentativeCertificateNumber { get; set; }
            public List<Site>? Websites { get; set; }
        }
        public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai,
            SubjectPrincipalName = "李四", SubjectPrincipalMobile = "13800000000", SubjectLegalRepresentativeName = "赵六",
            Websites = [new() { PrincipalName = "王五", PrincipalMobile = "110", PrincipalCertificateType = "护照", PrincipalCertificateNumber = "E1" }, new() { PrincipalName = "孙七" }] }; }
        [FilingRules<Request>(Province.Shanghai)] public static partial class DeskRules;
        """;

    [Fact]
    public void Each_person_is_checked_at_a_path_of_its_own()
    {
        Build build = Build.Of(Model, ("rules.icp", Rules));
        Assert.Empty(build.Complaints().Select(complaint => complaint.ToString()));

        FilingReport report = Desk.Validate(build);

        Assert.Equal(
            ["SH-1 websites[0].principal.mobile 王五：110", "SH-2 subject.principal.name 李四"],
            report.Violations.Select(finding => $"{finding.Rule.Id} {finding.Path} {finding.GetMessage("zh")}"));
        Assert.Equal(
            ["SH-1 websites[1].principal.mobile", "SH-2 websites[1].principal.certificate.type; websites[1].principal.certificate.number"],
            report.Undetermined.Select(open => $"{open.Rule.Id} {string.Join("; ", open.Needs.Select(need => need.Path))}"));
    }
}
