namespace IcpGen.Tool.Tests.Support;

/// <summary>Rules small enough to be read beside a test.</summary>
internal static class SmallRules
{
    public const string Text = """
        enum Nature "单位性质" en "nature" { enterprise "企业" en "enterprise" = 4   individual "个人" en "individual" = 5   club "社团" en "club" = 5 }
        enum Form "形式" en "form" { original "原件" en "original"   copy "复印件" en "copy" }

        record Website "网站" en "website" {
          name    : Text          "网站名称" en "name"
          domains : DomainName[]  "域名" en "domain names"
        }
        record Material "材料" en "material" {
          kind   : Document  "种类" en "kind"
          form   : Form      "形式" en "form"
          copies : Number    "份数" en "copies"
        }
        record Filing "备案申请" en "filing" {
          province   : Province     "省" en "province"
          nature     : Nature       "性质" en "nature"
          mobile     : Mobile       "手机号码" en "mobile number"
          expiresOn  : Date         "有效期至" en "expiry date"
          isOpen     : Flag         "是否开通" en "is open"
          websites   : Website[1..] "网站" en "websites"
          materials  : Material[]   "材料" en "materials"
          procedures : Procedure[]  "手续" en "procedures"
        }
        root Filing

        document  permit "居住证" en "residence permit"
        procedure visit "当面核验" en "verification in person"
        fact      mobileProvince(Mobile) : Province "归属地" en "province of the number"
        fact      domainHolder(DomainName) : Text "域名所有人" en "holder"

        province shanghai "上海" en "Shanghai" 310000 SH {
          source  "样例"
          clauses P1..P5

          rule SH-P1 "有效期" en "Validity" {
            require expiresOn >= today + 3 months
            say     "有效期至 {expiresOn}，不足 3 个月。"
            say en  "It expires on {expiresOn}, in less than 3 months."
            mend    "换领证件。"
            mend en "Renew it."
            example passes { expiresOn = 2026-04-01 }
          }
          rule SH-P2 "手机号码" en "Mobile number" {
            require mobileProvince(mobile) == shanghai
            say     "{mobile} 不是上海的号码。"
            say en  "{mobile} is not from Shanghai."
            example passes { mobile = "13800000000" mobileProvince("13800000000") = shanghai }
          }
          rule SH-P3 "网站名称" en "Website name" {
            each w in websites
            should w.name.length > 2
            say     "网站名称“{w.name}”过短。"
            say en  "The name “{w.name}” is short."
            example passes { websites = [{ name = "某某网" }] }
          }
          rule SH-P4 "居住证" en "Residence permit" {
            when    nature == individual
            submit  permit copy 2
            step    visit
            notice  "可上门办理。" en "A home visit is possible."
            example skipped { nature = enterprise }
          }
          rule SH-P5 "域名所有人" en "Domain holder" {
            each w in websites
            each d in w.domains
            forbid domainHolder(d) == "李四" at d
            say "域名 {d} 归李四所有。"
            say en "{d} belongs to Li Si."
            example passes { websites = [{ domains = ["a.cn"] }] domainHolder("a.cn") = "张三" }
          }
        }
        """;

    /// <summary>A filing that these rules have nothing against, given <see cref="Today"/>.</summary>
    public const string ReadyFiling = """
        { "province": "上海", "nature": "enterprise", "mobile": "13816000000", "expiresOn": "长期",
          "websites": [ { "name": "某某网", "domains": [] } ], "materials": [], "procedures": [] }
        """;

    /// <summary>A filing that violates something.</summary>
    public const string ViolatingFiling = """
        { "province": "上海", "nature": "enterprise", "mobile": "13910001000", "expiresOn": "2026-02-01",
          "websites": [ { "name": "网", "domains": [] } ], "materials": [], "procedures": [] }
        """;

    /// <summary>A filing of which something is not known.</summary>
    public const string HalfFiling = """{ "province": "上海", "nature": "enterprise" }""";

    /// <summary>The day of the checks.</summary>
    public const string Today = "2026-01-31";
}
