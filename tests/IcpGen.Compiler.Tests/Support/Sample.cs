namespace IcpGen.Compiler.Tests.Support;

/// <summary>A small rule set and a model for it.</summary>
internal static class Sample
{
    internal const string Vocabulary = """
        enum Operation "备案类型" en "operation" { newFiling "新增备案" en "new filing" = 1   cancel "注销主体" en "cancellation" = 6 }
        enum Nature "主办单位性质" en "nature" { enterprise "企业" en "enterprise" = 4   individual "个人" en "individual" = 5 }
        enum CertificateType "证件类型" en "certificate type" { residentIdCard "居民身份证" en "resident identity card" = 2   passport "护照" en "passport" = 7 }
        enum MaterialForm "形式" en "form" { original "原件" en "original"   copy "复印件" en "copy"   scan "扫描件" en "scan" }
        enum Seal "印章" en "seal" { officialSeal "公章" en "official seal"   contractSeal "合同专用章" en "contract seal" }
        enum Channel "提交方式" en "channel" { post "邮寄" en "post"   upload "上传" en "upload" }
        record Certificate "有效证件" en "certificate" {
          type : CertificateType "证件类型" en "type"
          number : Text "证件号码" en "number"
          address : Address "证件住所" en "address"
          expiresOn : Date "证件有效期" en "expiry date"
        }
        record Person "人员" en "person" identifiedBy certificate.type, certificate.number toldApartBy name {
          name : Text "姓名" en "name"
          mobile : Mobile "手机号码" en "mobile number"
          certificate : Certificate "有效证件" en "certificate"
        }
        record Subject "主体" en "organizer" {
          name : Text "主办单位名称" en "name"
          nature : Nature "性质" en "nature"
          isListed : Flag "是否上市" en "is listed"
          staff : Number "人数" en "staff"
          certificate : Certificate "有效证件" en "certificate"
          principal : Person "主体负责人" en "principal"
        }
        record Website "网站" en "website" {
          name : Text "网站名称" en "name"
          domains : DomainName[] "域名" en "domains"
          principal : Person "网站负责人" en "principal"
          remark : Text "网站备注" en "remark"
        }
        record Material "材料" en "material" {
          kind : Document "种类" en "kind"
          domain : DomainName "所涉域名" en "domain"
          person : Person "所涉人员" en "person"
          form : MaterialForm "形式" en "form"
          copies : Number "份数" en "copies"
          seal : Seal "印章" en "seal"
          signed : Flag "签字" en "signed"
          thumbprinted : Flag "按手印" en "thumbprinted"
          statement : Text "载明内容" en "statement"
          handwriting : Text "手写内容" en "handwriting"
          channel : Channel "提交方式" en "channel"
        }
        record Filing "备案申请" en "filing" {
          operation : Operation "备案类型" en "operation"
          province : Province "备案所在省" en "province"
          subject : Subject "主体" en "organizer"
          websites : Website[1..] "网站" en "websites"
          newDomains : DomainName[] "本次新增的域名" en "new domains"
          materials : Material[] "材料" en "materials"
          procedures : Procedure[] "手续" en "procedures"
        }
        root Filing
        scope operation in [newFiling]
        document residencePermit "居住证" en "residence permit"
        document domainCertificate(DomainName) "域名证书" en "domain certificate"
        document identityDocument(Person) "身份证件" en "identity document"
        procedure inPersonVerification "当面核验" en "in-person verification"
        fact mobileProvince(Mobile) : Province "手机号码归属地" en "province of the mobile number"
        fact domainHolder(DomainName) : Text "域名所有人" en "domain holder"
        """;

    internal const string Shanghai = """
        province shanghai "上海" en "Shanghai" 310000 SH {
          source "上海管局备案要求"
          clauses P1..P5
          for subject.nature == individual {
            rule SH-P1 "居住证" en "Residence permit" {
              when subject.certificate.type == passport or subject.certificate.address.province != shanghai
              submit residencePermit copy 2 stamped signed or residencePermit original by post to "上海市"
            }
            rule SH-P2 "手机号码归属地" en "Mobile number" {
              each p in subject.principal, websites.principal
              require mobileProvince(p.mobile) == shanghai
              say "{p.name}的手机号码 {p.mobile} 不是上海号码。"
              say en "The mobile number {p.mobile} of {p.name} is not from Shanghai."
              mend "换用上海手机号码。"
              mend en "Use a Shanghai number."
            }
            rule SH-P3 "域名所有人" en "Domain holder" {
              each w in websites
              each d in w.domains
              when d.suffix in ["com", "cn"]
              require domainHolder(d) == subject.name at d
              say "域名 {d} 的所有人不是 {subject.name}。"
              say en "Domain {d} is not held by {subject.name}."
              submit domainCertificate(d) copy
            }
            rule SH-P4 "身份证有效期" en "Validity" {
              when subject.certificate.type == residentIdCard
              require subject.certificate.expiresOn >= today + 3 months
              say "有效期至 {subject.certificate.expiresOn}。"
              say en "Expires on {subject.certificate.expiresOn}."
            }
            rule SH-P5 "当面核验" en "Verification" {
              step inPersonVerification
              submit identityDocument(subject.principal)
              require count(distinct(websites.domains.prefix)) <= 2 at websites
              should every w in websites: w.remark is present
              notice "网站开通前不得访问" en "No access before the filing is done"
              say "域名过多。"
              say en "Too many domains."
            }
          }
        }
        """;

    internal const string Beijing = """
        province beijing "北京" en "Beijing" 110000 BJ {
          source "北京管局备案要求"
          clauses P1, P2
          rule BJ-P1 "负责人" en "Principal" {
            require every w in websites: w.principal == subject.principal at subject.principal
            say "网站负责人须与主体负责人一致。"
            say en "The website's principal must be the organizer's."
          }
          rule BJ-P2 "人数" en "Staff" overrides BJ-P1 because "上市公司例外" {
            when subject.isListed
            require subject.staff > 10 and subject.name contains "公司" and not (subject.name startsWith "某") at subject.staff
            say "人数 {subject.staff} 不足。"
            say en "Too few staff: {subject.staff}."
            mend "核对。"
          }
        }
        """;

    internal const string Model = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using IcpGen;
        namespace Desk;

        public enum Operation { NewFiling = 1, Cancel = 6 }
        public enum Nature { Enterprise = 4, Individual = 5 }
        public enum CertificateType { ResidentIdCard = 2, Passport = 7 }
        public sealed class Certificate { public CertificateType? Type { get; set; } public string? Number { get; set; } public string? Address { get; set; } public DateOnly? ExpiresOn { get; set; } }
        public sealed class Person { public string? Name { get; set; } public string? Mobile { get; set; } public Certificate? Certificate { get; set; } }
        public sealed class Subject { public string? Name { get; set; } public Nature? Nature { get; set; } public bool? IsListed { get; set; } public int? Staff { get; set; } public Certificate? Certificate { get; set; } public Person? Principal { get; set; } }
        public sealed class Website { public string? Name { get; set; } public List<string?>? Domains { get; set; } public Person? Principal { get; set; } public string? Remark { get; set; } }
        public sealed class Material { public string? Kind { get; set; } public string? Domain { get; set; } public Person? Person { get; set; } public string? Form { get; set; } public int? Copies { get; set; } public string? Seal { get; set; } public bool? Signed { get; set; } public bool? Thumbprinted { get; set; } public string? Statement { get; set; } public string? Handwriting { get; set; } public string? Channel { get; set; } }
        public sealed class Filing { public Operation? Operation { get; set; } public Province? Province { get; set; } public Subject? Subject { get; set; } public List<Website?>? Websites { get; set; } public string[]? NewDomains { get; set; } public IReadOnlyList<Material?>? Materials { get; set; } public IEnumerable<string>? Procedures { get; set; } }

        [FilingRules<Filing>(Province.Shanghai, Province.Beijing)]
        public static partial class DeskRules;
        """;
}
