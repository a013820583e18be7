namespace IcpGen.Language.Tests.Syntax;

/// <summary>A file with every construct of the language in it.</summary>
internal static class SampleRules
{
    internal const string Text = """
        // 词汇
        enum Nature "主办单位性质" en "nature of the organizer" { enterprise "企业" en "enterprise" = 4   individual "个人" = "05" any "任何" }
        record Person "负责人" identifiedBy certificate.type, certificate.number toldApartBy name {
          name   : Text        "姓名" en "name"
          copy   : Flag        "复印"
          form   : Mobile[1..] "手机号码"   // trailing
          any    : DomainName[] "域名"
        }
        root Filing
        scope operation in [newFiling, newWebsite]
        document  residencePermit "居住证" en "residence permit"
        document  domainCertificate(DomainName) "域名证书"
        procedure inPersonVerification "当面核验"
        fact      mobileProvince(Mobile, Text[]) : Province "手机号码归属地"
        define    isOrganization "单位" = subject.nature != individual
        define    localMobile(p : Province, q : Text) "手机号归属地" { require mobileProvince(subject.mobile) == p at subject.mobile }

        province shanghai "上海" en "Shanghai" 310000 SH {
          source  "上海管局备案要求"
          clauses P1..P5, E1, 1..20
          for subject.nature == individual and not (a or b) {
            rule SH-P4, SH-P5 "身份证有效期" en "Validity" overrides SH-1, SH-2 because "新规定" {
              effective from 2011-01-01 until 2020-01-01
              each w in websites, subject.sites
              when    subject.certificate.type == residentIdCard
              require subject.certificate.expiresOn >= today - 3 months + 1 years at w.name
              forbid  every x in xs, y.zs: x.name contains "危险" or any y in x.ys: y not in [a, b]
              should  count(distinct(websites.domains)) <= 3 and name matches "许可证为{}年{}月颁发" and provided permit(subject) copy
              submit  residencePermit(subject) original stamped with contractSeal, financeSeal or other copy 2 stating "同意" per d in newDomains
              submit  by post to "上海市" stamped { A   B copy handwriting "本人"   C 2 signed thumbprinted by upload } per d in newDomains
              step    inPersonVerification(w.principal)
              notice  "可以" en "allowed"
              say     "有效期至 {subject.certificate.expiresOn}，\"不足\" 3 个月。\n"
              say en  "Expires."
              mend    "换领新身份证。"
              mend en "Renew."
              note    "按文义理解"
              example passes "说明" on 2026-01-31 at "websites[1].domains[0]" {
                subject = { nature = individual  copy = true  any = missing  sites = [{ name = "a" }, { name = "b" }] not = 3 }
                mobileProvince("13800000000") = beijing
              }
              example skipped { }
            }
          }
          rule SH-E1 = localMobile(beijing, "x")
          rule SH-6a "标题" = localMobile(beijing) { when email is present and phone is missing and xs includesAll ys }
        }

        """;
}
