using System.Xml.Linq;
using CsCheck;
using IcpGen.Compiler.Emission;
using IcpGen.Compiler.Emission.Documenting;
using IcpGen.Compiler.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.Compiler.Tests;

/// <summary>What an IDE shows of generated code when one points at it.</summary>
public class DocumentationTests
{
    private const string ShP4 = "F:Desk.DeskRules.ShanghaiValidator.RuleIds.ShP4";

    private static readonly Gen<string> AnyText =
        Gen.OneOf(Gen.Char['\0', '\uFFFF'], Gen.Char['\0', '\u00FF'], Gen.Char['\uD800', '\uDFFF'], Gen.Int[0, 6].Select(index => "<>&]/*\u2028"[index]))
            .Array[0, 40].Select(letters => new string(letters));

    [Fact]
    public void A_rules_constant_shows_what_the_rule_demands()
    {
        XElement shown = Shown(Build.Of(Sample.Model, Build.SampleRules), ShP4);

        Assert.Equal("SH-P4 身份证有效期 · Validity", Text(shown, "summary"));
        Assert.Equal(
            [
                "性质是个人，且主体有效证件的类型是居民身份证时，主体有效证件的有效期不得早于办理当日之后 3 个月。",
                "When the organizer's nature is individual and the type of the organizer's certificate is resident identity card, the expiry date of the organizer's certificate must be no earlier than 3 months after the day of filing.",
            ],
            Paragraphs(shown));
    }

    [Fact]
    public void A_fact_shows_what_it_is_asked_of_and_which_chosen_rules_ask_for_it()
    {
        Build build = Build.Of(Sample.Model.Replace("Province.Shanghai, ", "", StringComparison.Ordinal), Build.SampleRules);
        XElement shown = Shown(Build.Of(Sample.Model, Build.SampleRules), "M:Desk.DeskRules.IFacts.MobileProvince(System.String)");

        Assert.Equal("手机号码 · mobile number", Text(shown, "param"));
        Assert.Equal(["查询它的规则 · Asked for by: SH-P2"], Paragraphs(shown));
        Assert.Equal(["所选规则都不查询它 · No chosen rule asks for it"], Paragraphs(Shown(build, "M:Desk.DeskRules.IFacts.MobileProvince(System.String)")));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("A&B &amp; &#0; ]]> <!-- --> */ // /// <see cref=\\\"X\\\"/>")]
    [InlineData("</summary></remarks>")]
    [InlineData("一行\\n#endif\\n}")]
    [InlineData("\u2028#error\u2029x\u0085y\tz")]
    [InlineData("\u0001\u0007\uFFFE\uFFFF")]
    [InlineData("\uD800 \uDC00 \uDC00\uD800 😀")]
    public void Whatever_text_stands_in_rules_stands_in_the_documentation_as_text(string written)
    {
        string text = written.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);
        (string, string)[] rules =
        [
            ("vocabulary.icp", Nasty(Sample.Vocabulary, written, "新增备案", "主办单位性质", "手机号码归属地", "省份")),
            ("31-shanghai.icp", Nasty(Sample.Shanghai, written, "身份证有效期", "上海管局备案要求", "上海").Replace(
                "rule SH-P4", "rule SH-P9 \"例外\" overrides SH-P4 because \"" + written + "\" { when subject.isListed note \"" + written + "\" notice \"" + written + "\" } rule SH-P4", StringComparison.Ordinal)),
        ];

        Build build = Build.Of(Sample.Model.Replace(", Province.Beijing", "", StringComparison.Ordinal), rules);

        Assert.Empty(build.Complaints());
        Assert.Equal($"SH-P4 {AsShown(text)} · Validity", Text(Shown(build, ShP4), "summary"));
        Assert.Contains(AsShown(text), Text(Shown(build, "T:Desk.DeskRules.ShanghaiValidator"), "summary"), StringComparison.Ordinal);
        Assert.Equal(AsShown(text) + " · province of the mobile number", Text(Shown(build, "M:Desk.DeskRules.IFacts.MobileProvince(System.String)"), "summary"));
    }

    [Fact]
    public void Any_text_at_all_makes_a_comment_of_one_line_that_says_it() => AnyText.Sample(text =>
    {
        string source = new CodeWriter().Summary(text).Line("class C;").ToString();
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, new(LanguageVersion.CSharp12, DocumentationMode.Diagnose));
        CSharpCompilation compilation = CSharpCompilation.Create("Any", [tree]);

        Assert.Empty(tree.GetDiagnostics());
        ISymbol symbol = compilation.GetSemanticModel(tree).GetDeclaredSymbol(tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single())!;
        Assert.Equal(AsShown(text), Text(XElement.Parse(symbol.GetDocumentationCommentXml()!, LoadOptions.PreserveWhitespace), "summary"));
    });

    [Fact]
    public void A_rule_in_two_versions_has_one_constant_that_tells_of_both()
    {
        Build build = Build.Of(
            Sample.Model,
            [
                .. Build.SampleRules.Take(2),
                ("11-beijing.icp", """
                    province beijing "北京" en "Beijing" 110000 BJ {
                      clauses P1
                      rule BJ-P1 "人数" { effective until 2026-01-01  require subject.staff >= 5  say "不足 5 人。" }
                      rule BJ-P1 "人数" { effective from 2026-01-01   require subject.staff >= 3  say "不足 3 人。" }
                    }
                    """),
            ]);

        Assert.Empty(build.Complaints());
        Assert.Equal(
            [
                "人数不得少于 5。", "The organizer's staff must be at least 5.", "2026-01-01 起失效 · in effect until 2026-01-01",
                "人数不得少于 3。", "The organizer's staff must be at least 3.", "自 2026-01-01 起生效 · in effect from 2026-01-01",
            ],
            Paragraphs(Shown(build, "F:Desk.DeskRules.BeijingValidator.RuleIds.BjP1")));
    }

    [Theory]
    [InlineData("RULE", "RULE-IDS", "RuleIds2")]
    [InlineData("TO", "TO-STRING", "ToString2")]
    [InlineData("NOT", "NOT-CHECKED", "NotChecked2")]
    [InlineData("OWN", "OWN-1-2", "Own12")]
    public void A_rule_called_like_another_member_is_told_apart(string letters, string id, string name)
    {
        string own = $$"""ruleset own "本公司" {{letters}} { rule {{id}} "人数" { require subject.staff >= 3  say "不足 3 人。" } }""";

        Build build = Build.Of(
            Sample.Model.Replace("Province.Beijing)", "Province.Beijing, RuleSets = new[] { \"own\" })", StringComparison.Ordinal), [.. Build.SampleRules, ("own.icp", own)]);

        Assert.Empty(build.Complaints());
        Assert.Equal(id, build.Load().GetType("Desk.DeskRules+OwnValidator+RuleIds")!.GetField(name)!.GetRawConstantValue());
    }

    private static string Nasty(string rules, string text, params string[] labels) =>
        labels.Aggregate(rules, (all, label) => all.Replace($"\"{label}\"", $"\"{text}\"", StringComparison.Ordinal));

    /// <summary>A text without what one line of XML cannot hold.</summary>
    private static string AsShown(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029 => " ",
        < ' ' or 0xFFFE or 0xFFFF => "\uFFFD",
        _ => rune.ToString(),
    }));

    private static XElement Shown(Build build, string id) =>
        XElement.Parse(DocumentationCommentId.GetFirstSymbolForDeclarationId(id, build.Output)!.GetDocumentationCommentXml()!, LoadOptions.PreserveWhitespace);

    private static string Text(XElement shown, string element) => shown.Elements(element).First().Value;

    private static IEnumerable<string> Paragraphs(XElement shown) => shown.Elements("remarks").Elements("para").Select(paragraph => paragraph.Value);
}
