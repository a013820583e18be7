using IcpGen.Evaluation.Tests.Support;

namespace IcpGen.Evaluation.Tests;

/// <summary>What a trace keeps; a star stands before what decided.</summary>
public class RuleTraceTests
{
    [Fact]
    public void A_broken_rule_shows_its_guards_and_the_values_that_broke_it() => Traces(
        "when subject.nature == individual and subject.isListed require subject.staff > 5 and subject.name is present at subject.staff",
        """{ operation = newFiling subject = { nature = individual isListed = true staff = 5 name = "张三" } }""",
        """
        Violated
        * when: true
        *   subject.nature == individual and subject.isListed: true
        *     subject.nature == individual: true
        *       subject.nature [subject.nature]: 个人
        *     subject.isListed: true
        *       subject.isListed [subject.isListed]: yes
        * require: Violated
        *   subject.staff > 5 and subject.name is present: false
        *     subject.staff > 5: false
        *       subject.staff [subject.staff]: 5
              subject.name is present: true
                subject.name [subject.name]: 张三
        """);

    [Fact]
    public void A_rule_that_does_not_apply_shows_the_guard_that_says_so() => Traces(
        "when subject.isListed when subject.nature == individual require subject.name is present",
        "{ operation = newFiling subject = { nature = enterprise isListed = true } }",
        """
        NotApplicable
          when: true
            subject.isListed: true
              subject.isListed [subject.isListed]: yes
        * when: false
        *   subject.nature == individual: false
        *     subject.nature [subject.nature]: 企业
        """);

    [Fact]
    public void Of_alternatives_those_that_hold_decide_and_where_none_does_all_do()
    {
        const string Rule = "require subject.nature == individual or subject.staff > 5 at subject.nature";

        Traces(
            Rule,
            "{ operation = newFiling subject = { nature = enterprise staff = 6 } }",
            """
            Satisfied
            * require: Satisfied
            *   subject.nature == individual or subject.staff > 5: true
                  subject.nature == individual: false
                    subject.nature [subject.nature]: 企业
            *     subject.staff > 5: true
            *       subject.staff [subject.staff]: 6
            """);
        Traces(
            Rule,
            "{ operation = newFiling subject = { nature = enterprise staff = 5 } }",
            """
            Violated
            * require: Violated
            *   subject.nature == individual or subject.staff > 5: false
            *     subject.nature == individual: false
            *       subject.nature [subject.nature]: 企业
            *     subject.staff > 5: false
            *       subject.staff [subject.staff]: 5
            """);
    }

    [Fact]
    public void An_open_rule_shows_what_is_not_known_and_that_alone_decides() => Traces(
        "when subject.isListed require subject.nature == individual and subject.staff > 5 at subject.nature",
        "{ operation = newFiling subject = { nature = individual isListed = true } }",
        """
        Undetermined
          when: true
            subject.isListed: true
              subject.isListed [subject.isListed]: yes
        * require: Undetermined
        *   subject.nature == individual and subject.staff > 5: unknown(subject.staff)
              subject.nature == individual: true
                subject.nature [subject.nature]: 个人
        *     subject.staff > 5: unknown(subject.staff)
        *       subject.staff [subject.staff]: not given
        """);

    [Fact]
    public void Elements_come_with_their_paths_and_the_values_under_them() => Traces(
        "each w in websites each d in w.domains when w.name is present forbid d.hasWww",
        """{ operation = newFiling websites = [{ domains = ["www.a.cn"] }, { name = "乙" domains = ["b.cn", "www.c.cn"] }] }""",
        """
        Violated
          w [websites[0]]: false
            when: false
              w.name is present: false
                w.name [websites[0].name]: not given
        * w [websites[1]]: true
        *   when: true
        *     w.name is present: true
        *       w.name [websites[1].name]: 乙
            d [websites[1].domains[0]]: b.cn true
              require: Satisfied
                not d.hasWww: true
                  d.hasWww: false
                    d.hasWww [websites[1].domains[0]]: no
                      d [websites[1].domains[0]]: b.cn
        *   d [websites[1].domains[1]]: www.c.cn true
        *     require: Violated
        *       not d.hasWww: false
        *         d.hasWww: true
        *           d.hasWww [websites[1].domains[1]]: yes
        *             d [websites[1].domains[1]]: www.c.cn
        """);

    [Fact]
    public void Of_every_element_those_that_break_it_decide() => Traces(
        "require every w in websites: w.principal == subject.principal at websites",
        """
        { operation = newFiling subject = { principal = { name = "张三" certificate = { type = residentIdCard number = "1" } } }
          websites = [{ principal = { name = "张三" certificate = { type = residentIdCard number = "1" } } }, { principal = { name = "李四" } }] }
        """,
        """
        Violated
        * require: Violated
        *   every w in websites: w.principal == subject.principal: false
              w [websites[0]]: true
                w.principal == subject.principal: true
                  w.principal [websites[0].principal]: 张三
                  subject.principal [subject.principal]: 张三
        *     w [websites[1]]: false
        *       w.principal == subject.principal: false
        *         w.principal [websites[1].principal]: 李四
        *         subject.principal [subject.principal]: 张三
        """);

    [Fact]
    public void A_list_that_cannot_be_read_is_one_open_element() => Traces(
        "each w in websites require w.name is present",
        "{ operation = newFiling websites = [] }",
        """
        Undetermined
        * list websites: unknown(websites)
        *   require: Undetermined
        """);

    [Fact]
    public void What_is_looked_for_in_a_list_is_shown_against_its_items() => Traces(
        """require "a.cn" in newDomains at newDomains""",
        """{ operation = newFiling newDomains = ["b.cn", "A.cn"] }""",
        """
        Satisfied
        * require: Satisfied
        *   "a.cn" in newDomains: true
              [newDomains[0]]: b.cn false
        *     [newDomains[1]]: A.cn true
        """);

    [Fact]
    public void Values_show_what_they_were_reckoned_from() => Traces(
        """
        require mobileProvince(subject.principal.mobile) == shanghai at subject.principal.mobile
            require subject.certificate.expiresOn >= today + 3 months
            require count(websites) <= 1 at websites
        """,
        """
        on 2026-01-31 { operation = newFiling subject = { principal = { mobile = "13900000001" } certificate = { expiresOn = 2026-04-29 } }
          websites = [{ name = "甲" }, { name = "乙" }] }
        """,
        """
        Violated
          require: Undetermined
            mobileProvince(subject.principal.mobile) == shanghai: unknown(mobileProvince(13900000001))
              mobileProvince(subject.principal.mobile) [subject.principal.mobile]: not known
                subject.principal.mobile [subject.principal.mobile]: 13900000001
        * require: Violated
        *   subject.certificate.expiresOn >= today + 3 months: false
        *     subject.certificate.expiresOn [subject.certificate.expiresOn]: 2026-04-29
        *     today + 3 months: 2026-04-30
        *       today: 2026-01-31
        * require: Violated
        *   count(websites) <= 1: false
        *     count(websites): 2
        """);

    [Fact]
    public void Documents_are_shown_against_the_materials_supplied() => Traces(
        "submit domainCertificate(d) copy stamped per d in newDomains",
        """
        { operation = newFiling newDomains = ["a.cn"]
          materials = [{ kind = domainCertificate domain = "a.cn" form = original }, { kind = letter domain = "a.cn" form = copy seal = officialSeal }] }
        """,
        """
        Violated
        * d [newDomains[0]]: a.cn true
        *   submit: Violated
        *     domainCertificate: false
        *       [materials[0]]: false
                  [materials[0].kind]: 域名证书 true
                  [materials[0].domain]: a.cn true
                    d [newDomains[0]]: a.cn
        *         [materials[0].form]: 原件 false
                  [materials[0].seal]: not given unknown(materials[0].seal)
        *       [materials[1]]: false
        *         [materials[1].kind]: 说明函 false
                  [materials[1].domain]: a.cn true
                    d [newDomains[0]]: a.cn
                  [materials[1].form]: 复印件 true
                  [materials[1].seal]: 公章 true
        """);

    [Fact]
    public void Copies_that_do_not_suffice_are_shown_with_their_number() => Traces(
        "submit letter 2",
        "{ operation = newFiling materials = [{ kind = letter copies = 1 }] }",
        """
        Violated
        * submit: Violated
        *   letter: false
        *     [materials[0]]: true
        *       [materials[0].kind]: 说明函 true
        *       [materials[0].copies]: 1 true
        """);

    [Fact]
    public void Procedures_and_advice_are_traced_too()
    {
        Traces(
            "step inPersonVerification",
            "{ operation = newFiling procedures = [inPersonVerification] }",
            """
            Satisfied
            * step: Satisfied
            *   [procedures[0]]: 当面核验 true
            """);
        Traces(
            "should subject.isListed",
            "{ operation = newFiling subject = { isListed = false } }",
            """
            Violated
            * should: Violated
            *   subject.isListed: false
            *     subject.isListed [subject.isListed]: no
            """);
    }

    [Fact]
    public void Values_that_only_messages_show_are_no_part_of_it() => Traces(
        "require subject.isListed\n    say \"{subject.name}\"\n    say en \"{subject.staff}\"",
        """{ operation = newFiling subject = { isListed = false name = "甲" } }""",
        """
        Violated
        * require: Violated
        *   subject.isListed: false
        *     subject.isListed [subject.isListed]: no
        """);

    private static void Traces(string statements, string example, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), TraceText.Of(statements, example));
}
