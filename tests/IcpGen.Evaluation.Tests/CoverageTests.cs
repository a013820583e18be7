using IcpGen.Evaluation.Tests.Support;

namespace IcpGen.Evaluation.Tests;

/// <summary>What examples show of a rule, and what they do not.</summary>
public class CoverageTests
{
    [Fact]
    public void A_rule_without_examples_shows_nothing() => Shows(
        "when subject.isListed require subject.staff is present",
        """
        - Applies SH-P1
        - Excluded SH-P1
        - True subject.isListed
        - False subject.isListed
        - True subject.staff is present
        - False subject.staff is present
        """);

    [Fact]
    public void Guards_and_conditions_are_shown_both_ways() => Shows(
        """
        when    subject.isListed
        require subject.staff is present
        example passes  { operation = newFiling subject = { isListed = true staff = 1 } }
        example skipped { operation = newFiling subject = { isListed = false staff = 1 } }
        """,
        """
        + Applies SH-P1
        + Excluded SH-P1
        + True subject.isListed
        + False subject.isListed
        + True subject.staff is present
        - False subject.staff is present
        """);

    [Fact]
    public void An_operand_counts_only_where_no_other_settles_the_outcome() => Shows(
        """
        require subject.isListed and subject.name is present at subject
        example fails  { operation = newFiling subject = { isListed = false } }
        example passes { operation = newFiling subject = { isListed = true name = "甲" } }
        """,
        """
        + Applies SH-P1
        + True subject.isListed
        - False subject.isListed
        + True subject.name is present
        - False subject.name is present
        """);

    [Fact]
    public void Of_alternatives_each_has_to_hold_alone() => Shows(
        """
        forbid subject.isListed or subject.name is present at subject
        example fails { operation = newFiling subject = { isListed = true name = "甲" } }
        example fails { operation = newFiling subject = { isListed = true } }
        """,
        """
        + Applies SH-P1
        + True subject.isListed
        - False subject.isListed
        - True subject.name is present
        - False subject.name is present
        """);

    [Fact]
    public void A_guard_counts_only_where_the_others_let_it_decide() => Shows(
        """
        when    subject.isListed
        when    subject.name is present
        require subject.staff is present
        example skipped { operation = newFiling subject = { isListed = false } }
        example skipped { operation = newFiling subject = { isListed = true } }
        """,
        """
        - Applies SH-P1
        + Excluded SH-P1
        - True subject.isListed
        - False subject.isListed
        - True subject.name is present
        + False subject.name is present
        - True subject.staff is present
        - False subject.staff is present
        """);

    [Fact]
    public void What_the_scope_excludes_shows_nothing_of_a_rule() => Shows(
        """
        when    subject.isListed
        require subject.staff is present
        example skipped { operation = cancel subject = { isListed = false } }
        """,
        """
        - Applies SH-P1
        - Excluded SH-P1
        - True subject.isListed
        - False subject.isListed
        - True subject.staff is present
        - False subject.staff is present
        """);

    [Fact]
    public void The_for_blocks_around_a_rule_count_as_one() => Assert.Equal(
        """
        + Applies SH-P1
        + Outside SH-P1
        - Excluded SH-P1
        + True subject.isListed
        - False subject.isListed
        + True subject.staff is present
        - False subject.staff is present
        """,
        CoverageText.Of(
            "",
            """
            for subject.nature == individual { for subject.name is present {
              rule SH-P1 "题" {
                when    subject.isListed
                require subject.staff is present
                example passes  { operation = newFiling subject = { nature = individual name = "甲" isListed = true staff = 3 } }
                example skipped { operation = newFiling subject = { nature = enterprise isListed = false } }
              }
            } }
            """));

    [Theory]
    [InlineData(">= 5", "5", "4", "AtLimit OneBelow")]
    [InlineData("> 5", "6", "5", "AtLimit OneAbove")]
    [InlineData("<= 5", "5", "6", "AtLimit OneAbove")]
    [InlineData("< 5", "4", "5", "AtLimit OneBelow")]
    public void A_limit_is_shown_by_the_nearest_number_on_either_side(string comparison, string meets, string misses, string ways)
    {
        string rule = $"require subject.staff {comparison}\n{Staff("passes", meets)}";

        Assert.Equal(1, Boundaries(rule).Covered);
        Assert.Equal(new CoverageCount(2, 2), Boundaries($"{rule}\n{Staff("fails", misses)}"));
        Assert.Equal(0, Boundaries($"require subject.staff {comparison}\n{Staff("passes", "500")}\n{Staff("passes", "0")}").Covered);
        Assert.All(ways.Split(' '), way => Assert.Contains($"{way} subject.staff {comparison}", CoverageText.OfRule(rule), StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_is_shown_on_the_day_of_its_limit_and_the_day_beside_it() => Shows(
        """
        require subject.certificate.expiresOn >= today + 3 months
        example passes on 2026-01-31 { operation = newFiling subject = { certificate = { expiresOn = 2026-04-30 } } }
        example fails  on 2026-01-31 { operation = newFiling subject = { certificate = { expiresOn = 2026-04-28 } } }
        example passes on 2026-01-31 { operation = newFiling subject = { certificate = { expiresOn = longTerm } } }
        """,
        """
        + Applies SH-P1
        + True subject.certificate.expiresOn >= today + 3 months
        + False subject.certificate.expiresOn >= today + 3 months
        + AtLimit subject.certificate.expiresOn >= today + 3 months
        - DayBefore subject.certificate.expiresOn >= today + 3 months
        """);

    [Fact]
    public void Each_value_of_a_list_and_each_element_can_show_something() => Shows(
        """
        each w in websites
        require every c in w.contents: c in [blog, shop] at w.contents
        example passes { operation = newFiling websites = [{ contents = [blog] }] }
        example fails  { operation = newFiling websites = [{ contents = [other, blog] }] }
        """,
        """
        + Applies SH-P1
        + True c in [blog, shop]
        + False c in [blog, shop]
        + Item blog
        - Item shop
        """);

    [Fact]
    public void Documents_and_procedures_are_shown_supplied_and_lacking_and_alternatives_alone() => Shows(
        """
        submit letter or residencePermit
        step   inPersonVerification
        example fails { operation = newFiling materials = [{ kind = letter }] procedures = [] }
        example fails { operation = newFiling materials = [{ kind = letter }, { kind = residencePermit }] procedures = [] }
        """,
        """
        + Applies SH-P1
        + True letter or residencePermit
        - False letter or residencePermit
        - True step   inPersonVerification
        + False step   inPersonVerification
        + Document letter or residencePermit #0
        - Document letter or residencePermit #1
        """);

    [Fact]
    public void What_one_rule_shows_of_a_definition_counts_for_all_that_use_it()
    {
        const string Definition = """
            define hasStaff(most : Number) "人数" {
              require subject.staff > 0 and subject.staff < most at subject.staff
            }
            """;
        const string Rules = """
            rule SH-P1 "一" = hasStaff(9) { example fails  { operation = newFiling subject = { staff = 0 } } }
            rule SH-P2 "二" = hasStaff(3) { example passes { operation = newFiling subject = { staff = 2 } } }
            """;

        Assert.Equal(
            """
            + Applies SH-P1
            + True subject.staff > 0
            + False subject.staff > 0
            + True subject.staff < most
            - False subject.staff < most
            + AtLimit subject.staff > 0
            - OneAbove subject.staff > 0
            - AtLimit subject.staff < most
            + OneBelow subject.staff < most
            """,
            CoverageText.Of(Definition, Rules).Split("\n+ Applies SH-P2")[0]);
    }

    [Fact]
    public void A_condition_that_an_argument_settles_needs_no_example() => Assert.Equal(
        """
        + Applies SH-P1
        + True subject.isListed
        - False subject.isListed
        """,
        CoverageText.Of(
            """define listed(p : Province) "上市" { require p == shanghai and subject.isListed at subject.isListed }""",
            """rule SH-P1 "一" = listed(shanghai) { example passes { operation = newFiling subject = { isListed = true } } }"""));

    [Fact]
    public void What_is_told_to_everybody_needs_no_example_and_what_is_told_to_some_does()
    {
        Shows("notice \"可以预约。\"", "");
        Shows(
            "when subject.isListed notice \"可以预约。\" example passes { operation = newFiling subject = { isListed = true } }",
            """
            + Applies SH-P1
            - Excluded SH-P1
            + True subject.isListed
            - False subject.isListed
            """);
    }

    [Fact]
    public void A_percentage_is_rounded_down()
    {
        Assert.Equal(66, new CoverageCount(2, 3).Percent);
        Assert.Equal(99, new CoverageCount(999, 1000).Percent);
        Assert.Equal(100, new CoverageCount(0, 0).Percent);
    }

    private static string Staff(string outcome, string staff) =>
        $"example {outcome} {{ operation = newFiling subject = {{ staff = {staff} }} }}";

    private static CoverageCount Boundaries(string statements)
    {
        string[] lines = [.. CoverageText.OfRule(statements).Split('\n').Where(line => !line.Contains("True", StringComparison.Ordinal)
            && !line.Contains("False", StringComparison.Ordinal) && !line.Contains("Applies", StringComparison.Ordinal))];
        return new(lines.Count(line => line[0] == '+'), lines.Length);
    }

    private static void Shows(string statements, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), CoverageText.OfRule(statements));
}
