using IcpGen.Language.Tests.Formatting.Support;

namespace IcpGen.Language.Tests.Formatting;

/// <summary>Rule sets, rules and their statements before and after.</summary>
public sealed class RuleStyleTests
{
    [Fact]
    public void Keywords_stand_in_one_column_and_what_they_say_in_the_next() => AssertStatements(
        """
        effective   from 2011-01-01
          until 2020-01-01
        each w in   websites
        when w.isOpen
        require   w.name is present   at w.name
        forbid w.name == "x"
        should
          w.name.length > 2
        submit permit(w)   copy 2
        step visit ( w.principal )
        notice "可以" en "allowed"
        say "网站。"
        say en "Website."
        mend   "改正。"
        mend   en   "Mend it."
        note "按文义"
        """,
        """
        effective from 2011-01-01 until 2020-01-01
        each    w in websites
        when    w.isOpen
        require w.name is present at w.name
        forbid  w.name == "x"
        should  w.name.length > 2
        submit  permit(w) copy 2
        step    visit(w.principal)
        notice  "可以" en "allowed"
        say     "网站。"
        say en  "Website."
        mend    "改正。"
        mend en "Mend it."
        note    "按文义"
        """);

    [Fact]
    public void Each_statement_has_a_line() => AssertStatements(
        """when a  require b  say "甲" say en "A" """,
        """
        when    a
        require b
        say     "甲"
        say en  "A"
        """);

    [Fact]
    public void Statements_keep_one_empty_line_between_them_and_none_at_the_ends() => AssertStatements(
        "\n\n\nwhen a\n\n\n\nrequire b\n\n",
        "when    a\n\nrequire b");

    [Fact]
    public void Authors_break_conditions_where_they_like_and_brackets_indent_what_is_in_them() => AssertStatements(
        """
        forbid name startsWith "中国"
        or name startsWith "中央"
              or ( name contains "国家"
        and not(isState
         )
           )
        """,
        """
        forbid  name startsWith "中国"
          or name startsWith "中央"
          or (name contains "国家"
            and not (isState
            )
          )
        """);

    [Fact]
    public void Marks_stand_where_readers_expect_them() => AssertStatements(
        "require count ( distinct ( websites . domains ) )<=3 and a in[b,c] and today  -  3 months<d "
        + """and phone . serves ( "西安" ) and x not   in y . z""",
        "require count(distinct(websites.domains)) <= 3 and a in [b, c] and today - 3 months < d "
        + """and phone.serves("西安") and x not in y.z""");

    [Theory]
    [InlineData("require every x in xs : x.a or x.b", "require every x in xs: (x.a or x.b)")]
    [InlineData("require any x in xs:x.a", "require any x in xs: x.a")]
    [InlineData("require any x in xs: (x.a and x.b)", "require any x in xs: (x.a and x.b)")]
    [InlineData("require (any x in xs: x.a and x.b) or c", "require (any x in xs: (x.a and x.b)) or c")]
    [InlineData("require every x in xs: any y in x.ys: y.a and y.b", "require every x in xs: any y in x.ys: (y.a and y.b)")]
    [InlineData("require every x in xs: x.a and any y in ys: y.a or y.b", "require every x in xs: (x.a and any y in ys: (y.a or y.b))")]
    [InlineData("require a and every x in xs: not x.a", "require a and every x in xs: not x.a")]
    public void Parentheses_show_how_far_a_quantifier_reaches(string before, string after) => AssertStatements(before, after);

    [Fact]
    public void Parentheses_that_are_added_indent_as_if_they_had_been_there() => AssertStatements(
        """
        require (c or
        every x in xs: x.a
        and x.b)
        """,
        """
        require (c or
          every x in xs: (x.a
            and x.b))
        """);

    [Fact]
    public void A_document_follows_its_keyword_and_a_table_of_documents_has_a_line_for_each() => AssertStatements(
        """
        submit permit ( subject ) original stamped with contractSeal ,financeSeal or other copy 2 stating "同意"   per d in newDomains
        submit by post to "上海市" stamped { A   B copy C 2 by upload } per d in newDomains
        submit by post {
        A or B copy
            C 2 D
          per e in es } per d in newDomains
        submit { A B }
        submit letter signedBy (subject . principal.name)   watermarked  "仅供备案"
        """,
        """
        submit  permit(subject) original stamped with contractSeal, financeSeal or other copy 2 stating "同意" per d in newDomains
        submit  by post to "上海市" stamped { A   B copy   C 2 by upload } per d in newDomains
        submit  by post {
          A or B copy
          C 2
          D
            per e in es
        } per d in newDomains
        submit  { A   B }
        submit  letter signedBy(subject.principal.name) watermarked "仅供备案"
        """);

    [Fact]
    public void Examples_have_their_header_on_a_line_and_fields_apart_where_the_author_put_them() => AssertStatements(
        """
        example passes
        "说明" on 2026-01-31 at "a"   {a=1 b={c="x" d=[{e=1},{e=2}]}
            mobileProvince( "13800000000" )=beijing
        }
        example fails { websites = [
        { name = "甲" }, {
        name = "乙"
        } ] }
        example skipped { }
        """,
        """
        example passes "说明" on 2026-01-31 at "a" { a = 1  b = { c = "x"  d = [{ e = 1 }, { e = 2 }] }
          mobileProvince("13800000000") = beijing
        }
        example fails { websites = [
          { name = "甲" }, {
            name = "乙"
          }] }
        example skipped {}
        """);

    [Fact]
    public void Rules_stand_apart_in_their_set_and_headers_stay_together() => Formatted.Becomes(
        """
        province shanghai "上海" en "Shanghai"
        310000 SH{source "要求"
        clauses P1 .. P5,E1,1..20
        rule SH-P1,SH-P2 "题" en "title"
            overrides SH-P3 , SH-P4   because "例外"
            { when a }
        for a
        and b {
        rule SH-P3 = local ( beijing,"x" )
        rule SH-P4 "题" = local(beijing) { when b }
        rule SH-P5 = local(beijing)
        for c {rule SH-E1 "题" {}} } }
        ruleset acme "公司" AC { rule AC-1 "题" { when a } }
        ruleset other "其他" { }
        """,
        """
        province shanghai "上海" en "Shanghai" 310000 SH {
          source  "要求"
          clauses P1..P5, E1, 1..20

          rule SH-P1, SH-P2 "题" en "title"
            overrides SH-P3, SH-P4 because "例外" {
            when    a
          }

          for a
            and b {
            rule SH-P3 = local(beijing, "x")

            rule SH-P4 "题" = local(beijing) {
              when    b
            }

            rule SH-P5 = local(beijing)

            for c {
              rule SH-E1 "题" {}
            }
          }
        }

        ruleset acme "公司" AC {
          rule AC-1 "题" {
            when    a
          }
        }

        ruleset other "其他" {}

        """);

    private static void AssertStatements(string before, string after) => Formatted.Becomes(
        "ruleset x \"规则\" { rule X-1 \"题\" {\n" + before + "\n} }",
        "ruleset x \"规则\" {\n  rule X-1 \"题\" {\n" + Indented(after) + "\n  }\n}\n");

    private static string Indented(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
}
