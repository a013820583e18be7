using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Binding;

public sealed class VocabularyDiagnosticTests
{
    /// <summary>Units that stand alone; a rule's statements come in line 2.</summary>
    public static TheoryData<string, string, string> Units => new()
    {
        { "record R \"记录\" { a : Flag \"甲\" }", "require a", "ICP2202 2:1 There is no `root` declaration, so that rules have nothing to read; write `root` and a record's name." },
        { "root Filng record Filing \"申请\" { a : Flag \"甲\" }", "require a", "ICP2203 1:6 A record belongs after `root`, and there is no record `Filng`; perhaps `Filing` is meant." },
        { "root R record R \"记录\" { a : Flag \"甲\" } scope true", "require a", "ICP2211 1:45 The condition of `scope` must test a field of the filing." },
        { "root R record R \"记录\" { a : Flag \"甲\" } document d \"材料\"", "submit d", "ICP2302 2:68 The root has no list of materials; add a field that is a list of a record with a field of type `Document`." },
        {
            "root R record R \"记录\" { ms : M[] \"材料\" } record M \"材料\" { kind : Document \"种类\" } document d \"材料\"",
            "submit d signed",
            "ICP2303 2:70 The record of materials `M` lacks the field `signed` (Flag) that `signed` tests."
        },
        {
            "root R record R \"记录\" { ms : M[] \"材料\" a : Text \"甲\" } record M \"材料\" { kind : Document \"种类\" } document d \"材料\"",
            "submit d signedBy(a)",
            "ICP2303 2:70 The record of materials `M` lacks the field `signer` (Text) that `signedBy(a)` tests."
        },
        {
            "root R record R \"记录\" { ms : M[] \"材料\" } record M \"材料\" { kind : Document \"种类\" watermark : Flag \"水印\" } document d \"材料\"",
            "submit d watermarked \"甲\"",
            "ICP2303 2:70 The record of materials `M` lacks the field `watermark` (Text) that `watermarked \"甲\"` tests."
        },
        {
            "root R record R \"记录\" { ms : M[] \"材料\" ns : Text[] \"姓名\" } record M \"材料\" { kind : Document \"种类\" signer : Text[] \"签字人\" } document d \"材料\"",
            "submit d signedBy(ns)",
            "ICP2303 2:70 The record of materials `M` lacks the field `signer` (Text) that `signedBy(ns)` tests."
        },
        {
            "root R record R \"记录\" { ms : M[] \"材料\" u : Url \"网址\" } record M \"材料\" { kind : Document \"种类\" } document d(Url) \"材料\"",
            "submit d(u)",
            "ICP2304 2:68 The record of materials `M` must have exactly one field of type Url for `d`; it has 0."
        },
        { "root R record R \"记录\" { a : Flag \"甲\" } procedure p \"手续\"", "step p", "ICP2307 2:61 The root has no field of type `Procedure[]` for `step` to test; add one." },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void A_vocabulary_that_rules_cannot_use_is_told_of(string vocabulary, string statements, string complaint)
    {
        string text = $"{vocabulary}\nprovince beijing \"北京\" 110000 BJ {{ clauses 1 rule BJ-1 \"题\" {{ {statements} }} }}";
        Assert.Equal([complaint], SampleUnit.Complaints(RuleCompiler.Compile([new SourceFile("a.icp", text)])).Where(one => !one.Contains(" ICP3", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_mistake_in_a_field_is_not_repeated_where_the_field_is_read()
    {
        string text = "root R record R \"记录\" { a : Txt \"甲\" }\nprovince beijing \"北京\" 110000 BJ { clauses 1 rule BJ-1 \"题\" { require a is present } }";
        Assert.Equal(["ICP2002 1:28 There is no type `Txt`; perhaps `Text` is meant."], SampleUnit.Complaints(RuleCompiler.Compile([new SourceFile("a.icp", text)])));
    }

    [Fact]
    public void A_definition_used_too_deeply_is_told_of()
    {
        string chain = string.Concat(Enumerable.Range(1, 18).Select(number => $"define d{number} \"层\" = d{number - 1}\n"));
        CompilationResult result = SampleUnit.Compile("define d0 \"底\" = subject.isListed\n" + chain);
        Assert.Contains(
            "ICP2207 18:18 At `d16`, definitions use one another more than 16 levels deep; simplify them.",
            SampleUnit.Complaints(result));
    }
}
