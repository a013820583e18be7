using System.Text.Json;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen test</c>: what the examples of rules come to, and what they show.</summary>
public sealed class TestCommandTests
{
    private const string Vocabulary = """
        enum Nature "性质" en "nature" { enterprise "企业" en "enterprise"   individual "个人" en "individual" }
        record Website "网站" en "website" { name : Text "网站名称" en "name"   domains : DomainName[1..] "域名" en "domain names" }
        record Material "材料" en "material" { kind : Document "种类" en "kind"   signed : Flag "签字" en "signed" }
        record Filing "备案申请" en "filing" {
          nature    : Nature       "性质" en "nature"
          staff     : Number       "人数" en "staff"
          expiresOn : Date         "有效期至" en "expiry date"
          websites  : Website[1..] "网站" en "websites"
          materials : Material[]   "材料" en "materials"
        }
        root Filing
        document permit "居住证" en "residence permit"
        document letter "说明" en "letter"
        fact domainHolder(DomainName) : Text "域名所有人" en "holder"
        """;

    private const string GoodRules = """
        province shanghai "上海" en "Shanghai" 310000 SH {
          clauses P1
          for nature == individual {
            rule SH-P1 "有效期" en "Validity" {
              require expiresOn >= today + 3 months
              say "有效期不足。"  say en "It expires soon."  mend "换领。"  mend en "Renew it."
              example passes  on 2026-01-31 { nature = individual  expiresOn = 2026-04-30 }
              example fails   on 2026-01-31 { nature = individual  expiresOn = 2026-04-29 }
              example skipped { nature = enterprise }
            }
          }
        }
        """;

    private const string BadRules = """
        ruleset acme "某公司" en "Acme" AC {
          clauses 1..3
          rule AC-1 "网站名称" en "Website name" {
            each w in websites
            forbid w.name.length < 2 or w.name contains "测试" at w.name
            say "名称不妥。"  say en "The name will not do."  mend "改名。"  mend en "Rename it."
            example fails "第二个" at "websites[0].name" { websites = [{ name = "某某网" }, { name = "网" }] }
            example passes { websites = [{ name = "某某网" }] }
          }
          rule AC-2 "居住证" en "Residence permit" {
            when   nature == individual and staff > 5
            submit permit signed or letter
            example passes { nature = individual  staff = 6  materials = [{ kind = permit  signed = false }] }
            example skipped { nature = individual  staff = 6 }
          }
          rule AC-3 "域名所有人" en "Domain holder" {
            each w in websites  each d in w.domains
            require domainHolder(d) in ["甲", "乙"] at d
            say "另有其人。"  say en "Somebody else holds it."  mend "过户。"  mend en "Transfer it."
            example undetermined { websites = [{ domains = ["a.cn"] }]  domainHolder("a.cn") = "甲" }
            example fails { websites = [{ domains = ["a.cn", "b.cn"] }]  domainHolder("b.cn") = "丙" }
          }
        }
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Examples_that_come_out_otherwise_are_told_with_what_decided(string language)
    {
        using Workplace workplace = Place(BadRules);

        Outcome outcome = workplace.Run(["test", workplace.Path("rules"), "--uncovered", "--lang", language]);

        Assert.Equal((1, ""), (outcome.Code, outcome.Errors));
        Snapshot.Matches($"test-failures.{language}.txt", outcome.Output);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Good_rules_come_to_a_line_of_the_table(string language)
    {
        using Workplace workplace = Place(GoodRules);

        Outcome outcome = workplace.Run(["test", workplace.Path("rules"), "--lang", language]);

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Snapshot.Matches($"test-good.{language}.txt", outcome.Output);
    }

    [Fact]
    public void A_handful_of_what_is_missing_is_listed_and_the_rest_counted()
    {
        using Workplace workplace = Place(BadRules);

        string output = workplace.Run(["test", workplace.Path("rules"), "--lang", "en"]).Output;

        Assert.Equal(5, output.Split('\n').Count(line => line.Contains(": no example", StringComparison.Ordinal)));
        Assert.Contains("more missing; --uncovered lists all\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("87", 0)]
    [InlineData("88", 1)]
    public void The_minimum_is_held_against_the_percentage_rounded_down(string minimum, int code)
    {
        using Workplace workplace = Place(GoodRules.Replace("expiresOn = 2026-04-29", "expiresOn = 2026-03-29", StringComparison.Ordinal)
            .Replace("example skipped { nature = enterprise }", "example skipped { nature = enterprise }\n      should staff is present\n"
                + "      example passes { nature = individual  expiresOn = longTerm  staff = 1 }", StringComparison.Ordinal));

        Outcome outcome = workplace.Run(["test", workplace.Path("rules"), "--min", minimum, "--lang", "en"]);

        Assert.Contains("87% covered", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(code, outcome.Code);
        Assert.Equal(code == 1, outcome.Output.EndsWith("less than 88% covered\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_the_same_for_programs()
    {
        using Workplace workplace = Place(BadRules);

        Outcome outcome = workplace.Run(["test", workplace.Path("rules"), "--format", "json", "--lang", "en"]);

        Assert.Equal((1, ""), (outcome.Code, outcome.Errors));
        Snapshot.Matches("test-failures.json", outcome.Output);
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(6, json.RootElement.GetProperty("examples").GetInt32());
    }

    [Fact]
    public void Only_the_examples_of_the_files_named_are_run()
    {
        using Workplace workplace = new(rules: null);
        string own = workplace.Add("own.icp", """
            ruleset acme "某公司" en "Acme" AC {
              clauses 1
              rule AC-1 "手机号码" en "Mobile number" = localMobile(beijing) {
                example passes { operation = newFiling  subject = { principal = { mobile = "13900000001" } }  websites = [{ principal = { mobile = "13900000001" } }]
                  mobileProvince("13900000001") = beijing }
              }
            }
            """);

        Outcome outcome = workplace.Run(["test", own, "--lang", "en"]);

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.EndsWith("1 of 1 examples passed; 66% covered\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("shared.icp(", outcome.Output, StringComparison.Ordinal);
    }

    /// <summary>Whatever is added to the shipped rules has to come with examples that show it.</summary>
    [Fact]
    public void The_shipped_rules_come_out_as_their_examples_say_and_are_covered()
    {
        using Workplace workplace = new(rules: null);

        Outcome outcome = workplace.Run(["test", Repository.File("rule-specs"), "--min", "100", "--lang", "en"]);

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
    }

    [Fact]
    public void Rules_with_mistakes_or_none_at_all_end_with_2()
    {
        using Workplace workplace = Place(GoodRules.Replace("expiresOn >=", "expireOn >=", StringComparison.Ordinal));

        Outcome faulty = workplace.Run(["test", workplace.Path("rules"), "--lang", "en"]);
        Outcome none = workplace.Run(["test", workplace.Path("rules/vocabulary.icp"), "--lang", "en"]);

        Assert.Equal((2, ""), (faulty.Code, faulty.Output));
        Assert.StartsWith("rules/rules.icp(5,15): error ICP2", faulty.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal((2, "rules/vocabulary.icp: error: there is no rule to test\n"), (none.Code, none.Errors));
        Assert.Equal(2, workplace.Run(["test", workplace.Path("nowhere")]).Code);
        Assert.Equal(2, workplace.Run(["test", workplace.Path("rules"), "--min", "101"]).Code);
    }

    private static Workplace Place(string rules)
    {
        Workplace workplace = new(rules: null);
        Directory.CreateDirectory(workplace.Path("rules"));
        workplace.Add("rules/vocabulary.icp", Vocabulary);
        workplace.Add("rules/rules.icp", rules);
        return workplace;
    }
}
