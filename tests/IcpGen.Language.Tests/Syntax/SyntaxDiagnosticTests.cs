using IcpGen.Language.Diagnostics;

namespace IcpGen.Language.Tests.Syntax;

public sealed class SyntaxDiagnosticTests
{
    /// <summary>Statements of a rule; they begin in line 3, column 5.</summary>
    public static TheoryData<string, string> InRules => new()
    {
        { "require a «;» say \"x\"", "ICP1001 3:15 `;` (U+003B) means nothing outside quotes; remove it." },
        { "require a «；» say \"x\"", "ICP1001 3:15 `；` (U+FF1B) means nothing outside quotes; remove it." },
        { "require «😀»a", "ICP1001 3:13 `😀` (U+1F600) means nothing outside quotes; remove it." },
        { "require count«（»a) == 1", "ICP1002 3:18 `（` (U+FF08) is a look-alike; type `(`." },
        { "require a «＝＝» b", "ICP1002 3:15 `＝＝` (U+FF1D) is a look-alike; type `==`." },
        { "require a «≥» 3", "ICP1002 3:15 `≥` (U+2265) is a look-alike; type `>=`." },
        { "require a in [b«，»c]", "ICP1002 3:20 `，` (U+FF0C) is a look-alike; type `,`." },
        { "require every x in xs«：» x", "ICP1002 3:26 `：` (U+FF1A) is a look-alike; type `:`." },
        { "example passes { a = b«，» c = d }", "ICP1002 3:27 `，` (U+FF0C) is a look-alike; type `,`." },
        { "say «“»文字”", "ICP1002 3:9 `“` (U+201C) is a look-alike; type `\"`." },
        { "require «а».b", "ICP1002 3:13 `а` (U+0430) is a look-alike; type `a`." },
        { "require a > «３»", "ICP1002 3:17 `３` (U+FF13) is a look-alike; type `3`." },
        { "require a«　»== b", "ICP1003 3:14 This is an ideographic space (U+3000); type a plain space." },
        { "require a«\u00A0»== b", "ICP1003 3:14 This is a no-break space (U+00A0); type a plain space." },
        { "require sub«\u200B»ject", "ICP1004 3:16 An invisible character stands here: a zero-width space (U+200B); remove it." },
        { "«\uFEFF»require a", "ICP1004 3:5 An invisible character stands here: a byte order mark (U+FEFF); remove it." },
        { "say «文字»", "ICP1005 3:9 `文字` stands outside quotes; write `\"文字\"`." },
        { "require a «&&» b", "ICP1006 3:15 `&&` is not used here; write `and`." },
        { "require «!»a", "ICP1006 3:13 `!` is not used here; write `not`." },
        { "say «\"abc»\n    when b", "ICP1007 3:9 This text does not end on its line; close it with `\"`." },
        { "say \"a«\\q»b\"", "ICP1008 3:11 `\\q` is no escape; there are `\\\"`, `\\\\` and `\\n`, and a backslash is written `\\\\`." },
        { "require a > «1.5»", "ICP1009 3:17 `1.5` has a fraction; write a whole number." },
        {
            "require a > «99999999999999999999»",
            "ICP1010 3:17 `99999999999999999999` is too large, the largest is `9223372036854775807`; write a code as a text in quotes."
        },
        { "effective from «2026-02-30»", "ICP1011 3:20 There is no day `2026-02-30` in the calendar; correct it." },
        { "effective from «2026-2-3»", "ICP1012 3:20 Write the date `2026-2-3` as `2026-02-03`." },
        { "«/* a */» when b", "ICP1013 3:5 Comments are not written `/* */`; begin each line of it with `//`." },
        { "require a ==«»\n    say \"x\"", "ICP1101 3:17 Expected a condition or value here, in place of or before `say`." },
        { "require a «is not missing»", "ICP1006 3:15 `is not missing` is not used here; write `is present`." },
        { "require a is «never» missing", "ICP1101 3:18 Expected `present` or `missing` here, in place of or before `never`." },
        { "require a is «presnt»", "ICP1106 3:18 There is no keyword `presnt`; write `present`." },
        { "example «fail» { a = b }", "ICP1106 3:13 There is no keyword `fail`; write `fails`." },
        { "require a «=>» 3", "ICP1006 3:15 `=>` is not used here; write `>=`." },
        { "require a «=<» 3", "ICP1006 3:15 `=<` is not used here; write `<=`." },
        { "require a «===» 3", "ICP1006 3:15 `===` is not used here; write `==`." },
        { "require a «> =» 3", "ICP1006 3:15 `> =` is not used here; write `>=`." },
        { "require a «=!» 3", "ICP1006 3:15 `=!` is not used here; write `!=`." },
        { "require a «is null»", "ICP1006 3:15 `is null` is not used here; write `is missing`." },
        { "require a «is not empty»", "ICP1006 3:15 `is not empty` is not used here; write `is present`." },
        { "require a «is» b", "ICP1006 3:15 `is` is not used here; write `==`." },
        { "require a «is not» b", "ICP1006 3:15 `is not` is not used here; write `!=`." },
        { "require a «is in» [b]", "ICP1006 3:15 `is in` is not used here; write `in`." },
        { "require a.b «not contains» \"x\"", "ICP1006 3:17 `not contains` is not used here; write `not a.b contains …`." },
        { "require a «does not contain» \"x\"", "ICP1006 3:15 `does not contain` is not used here; write `not a contains …`." },
        { "require a «starts with» \"x\"", "ICP1006 3:15 `starts with` is not used here; write `startsWith`." },
        { "require a «exists»", "ICP1006 3:15 `exists` is not used here; write `is present`." },
        { "require a «between 1 and 3» and b", "ICP1006 3:15 `between 1 and 3` is not used here; write `1 <= a and a <= 3`." },
        { "require a «not between 1 and 3»", "ICP1006 3:15 `not between 1 and 3` is not used here; write `not (1 <= a and a <= 3)`." },
        { "require a «in [1..3]»", "ICP1006 3:15 `in [1..3]` is not used here; write `1 <= a and a <= 3`." },
        { "«submit copy A»", "ICP1006 3:5 `submit copy A` is not used here; write `submit A copy`." },
        { "say \"他说«\"»你好\"\"", "ICP1006 3:12 `\"` is not used here; write `\\\"`." },
        {
            "«if» a then require b",
            "ICP1014 3:5 `if` is not written here: write the premise after `when` and the demand as a statement of its own, as in `when a  require b`."
        },
        {
            "require a «then» b",
            "ICP1014 3:15 `then` is not written here: write the premise after `when` and the demand as a statement of its own, as in `when a  require b`."
        },
        { "require a «unless» b", "ICP1014 3:15 `unless` is not written here: write `when not (…)`, or `overrides` where this lifts another rule." },
        { "require «a[0]».b is present", "ICP1014 3:13 `a[0]` is not written here: elements have no numbers; write `any x in a: …`, `every x in a: …` or `each x in a`." },
        { "require a >= «-1»", "ICP1014 3:18 `-1` is not written here: there are no negative numbers; compare with 0 or more." },
        { "require a > «3 months»", "ICP1014 3:17 `3 months` is not written here: a period is counted from a day, as in `today + 3 months`." },
        { "require a >= today + 2 «weeks»", "ICP1014 3:28 `weeks` is not written here: write `14 days`." },
        {
            "require a == b «+» \"x\"",
            "ICP1014 3:20 `+` is not written here: texts are not joined; in the wording that a test asks for, values stand in braces, as in `contains \"{path}公司\"`."
        },
        {
            "require a «*» 2 > b",
            "ICP1014 3:15 `*` is not written here: only dates are moved, and only by periods, as in `a >= b + 3 months`; numbers are compared as they stand."
        },
        { "submit A«,» B", "ICP1014 3:13 `,` is not written here: each document has a `submit` of its own, or braces hold them: `submit { A  B }`." },
        { "require a >= today + 3 «month»", "ICP1106 3:28 There is no keyword `month`; write `months`." },
        { "require a >= today + 3«个月»", "ICP1006 3:27 `个月` is not used here; write `months`." },
        { "require a «<>» b", "ICP1006 3:15 `<>` is not used here; write `!=`." },
        { "require a == «'»b'", "ICP1006 3:18 `'` is not used here; write `\"`." },
        { "require a > «2026/2/3»", "ICP1012 3:17 Write the date `2026/2/3` as `2026-02-03`." },
        { "require a > «2026.02.03»", "ICP1012 3:17 Write the date `2026.02.03` as `2026-02-03`." },
        { "require a > «2026年2月3日»", "ICP1012 3:17 Write the date `2026年2月3日` as `2026-02-03`." },
        { "require a > «2026/2/30»", "ICP1011 3:17 There is no day `2026/2/30` in the calendar; correct it." },
        { "each «网站» in websites", "ICP1101 3:10 Expected a name in letters here, in place of or before `网站`." },
        { "require a «+» b", "ICP1014 3:15 `+` is not written here: only dates are moved, and only by periods, as in `a >= b + 3 months`; numbers are compared as they stand." },
        { "each w «websites»", "ICP1101 3:12 Expected `in` here, in place of or before `websites`." },
        { "effective «2026-01-01»", "ICP1101 3:15 Expected `from` or `until` here, in place of or before `2026-01-01`." },
        { "submit A by «car»", "ICP1101 3:17 Expected `post` or `upload` here, in place of or before `car`." },
        { "«submit by post A or B»", "ICP1006 3:5 `submit by post A or B` is not used here; write `submit by post { A or B }`." },
        { "example passes { a = b«,» c = d }", "ICP1101 3:27 Expected a field here, in place of or before `,`." },
        { "example passes { a = [{ } «{» }] }", "ICP1101 3:31 Expected `,` or `]` here, in place of or before `{`." },
        { "require a «b» c\n    say \"x\"", "ICP1104 3:15 A statement is expected here (`when`, `require`, `submit`, `say` …), not `b`." },
        {
            "} «when» b say \"x\"",
            "ICP1105 3:7 `when` belongs between the braces of a `rule`; move it there, or look for a `}` too many before it."
        },
        { "«requier» a", "ICP1106 3:5 There is no keyword `requier`; write `require`." },
        { "«When» a", "ICP1106 3:5 There is no keyword `When`; write `when`." },
        {
            "require a > «today-3» months",
            "ICP1107 3:17 `today-3` is read as one name, and only clause ids hold a `-`; put spaces around a minus."
        },
        { "require a «=» b", "ICP1108 3:15 Write `==` to compare, not `=`." },
        {
            "require 1 < a «<» 3",
            "ICP1109 3:19 Only two values are compared at a time; make two comparisons around `<` and join them by `and`, as in `1 <= n and n <= 9`."
        },
        { "require (a or (b)«»\n    say \"x\"", "ICP1111 3:22 The `(` of line 3 is not closed; add `)`." },
        { "require a in [b«»\n    say \"x\"", "ICP1111 3:20 The `[` of line 3 is not closed; add `]`." },
        { "example passes { a = { b = 1 }«»\n    when c", "ICP1111 3:35 The `{` of line 3 is not closed; add `}`." },
    };

    /// <summary>Whole files.</summary>
    public static TheoryData<string, string> InFiles => new()
    {
        { "enum «{» a \"甲\" }", "ICP1101 1:6 Expected a name here, in place of or before `{`." },
        { "root«»", "ICP1101 1:5 Expected a name here, in place of or before the end of the file." },
        { "record R \"记录\" { a «Text» \"甲\"\n b : Text \"乙\" }", "ICP1101 1:19 Expected `:` here, in place of or before `Text`." },
        { "record R \"记录\" { a : Text[«2»..] \"甲\" }", "ICP1101 1:26 Expected `]` or `1..]` here, in place of or before `2`." },
        { "province p \"省\" «{» rule X-1 \"题\" { when a } }", "ICP1101 1:16 Expected the GB/T 2260 code (a number) here, in place of or before `{`." },
        { "province p \"省\" 1 X { rule X-1 \"题\"«»\n rule X-2 \"题\" { } }", "ICP1101 1:34 Expected `=` or `{` here, in place of or before `rule`." },
        { "define a \"甲\" «b»", "ICP1101 1:14 Expected `=` or `{` here, in place of or before `b`." },
        {
            "«foo» bar\nroot A",
            "ICP1102 1:1 A declaration is expected here (`enum`, `record`, `root`, `scope`, `document`, `procedure`, `fact`, `define`, `province`, `ruleset` or `extend`), not `foo`."
        },
        { "province p \"省\" 1 X { «foo» bar }", "ICP1103 1:22 `source`, `clauses`, `for` or `rule` is expected in a province, not `foo`." },
        {
            "«rule» X-1 \"题\" { }\nrule X-2 \"题\" { }\n}",
            "ICP1105 1:1 `rule` belongs between the braces of a `province`; move it there, or look for a `}` too many before it."
        },
        { "enum A «\"x { a \"甲\" }»\nroot B", "ICP1007 1:8 This text does not end on its line; close it with `\"`." },
        {
            "province x \"省\" 1 X {\n  rule X-1 \"题\" {\n    when a«»\n  rule X-2 \"题\" { when b }\n}",
            "ICP1111 3:11 The `{` of line 2 is not closed; add `}`."
        },
        { "enum A \"甲\" { x \"乙\"«»\nroot R", "ICP1111 1:19 The `{` of line 1 is not closed; add `}`." },
        { "root A «}»\nroot B", "ICP1112 1:8 This `}` closes nothing; remove it." },
    };

    [Theory]
    [MemberData(nameof(InRules))]
    public void A_mistake_in_a_rule_is_told_once_and_at_its_place(string statements, string complaint) =>
        AssertComplaint(MarkedText.InRule(statements), complaint);

    [Theory]
    [MemberData(nameof(InFiles))]
    public void A_mistake_in_a_file_is_told_once_and_at_its_place(string text, string complaint) => AssertComplaint(text, complaint);

    [Fact]
    public void Every_syntax_diagnostic_is_shown_above_or_among_the_deep_nestings()
    {
        IEnumerable<string> shown = InRules.Concat(InFiles).Select(row => row.Data.Item2).Select(text => text[..7]);

        Assert.Equal(SyntaxDiagnostics.All.Select(descriptor => descriptor.Code), shown.Append("ICP1110").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_message_speaks_Chinese_when_asked()
    {
        RuleDiagnostic diagnostic = Assert.Single(new MarkedText("root A }").Tree.Diagnostics);

        Assert.Equal("多了一个 `}`，请删去。", diagnostic.GetMessage("zh-CN"));
        Assert.Equal("rules.icp(1,8): ICP1112: This `}` closes nothing; remove it.", diagnostic.ToString());
    }

    [Fact]
    public void A_bracket_that_is_not_closed_points_to_where_it_was_opened()
    {
        RuleDiagnostic diagnostic = Assert.Single(new MarkedText("enum A \"甲\" {\n  x \"乙\"").Tree.Diagnostics);

        RelatedSpan related = Assert.Single(diagnostic.Related);
        Assert.Equal((0, 11), (related.Span.Line, related.Span.Column));
    }

    private static void AssertComplaint(string marked, string complaint)
    {
        MarkedText text = new(marked);

        Assert.Equal([complaint], MarkedText.Complaints(text.Tree));
        Assert.All(text.Tree.Diagnostics, diagnostic => Assert.Equal((text.Start, text.Length), (diagnostic.Span.Start, diagnostic.Span.Length)));
    }
}
