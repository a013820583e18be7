using System.Text.Json;
using IcpGen.Documents;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary>A document is called the same in a checklist, in a message, in an explanation and in the documentation.</summary>
public sealed class DocumentWordingTests : IDisposable
{
    private const string Vocabulary = """
        enum Form "形式" en "form" { original "原件" en "original"   copy "复印件" en "copy" }
        enum Seal "印章" en "seal" { officialSeal "公章" en "the official seal"   contractSeal "合同章" en "the contract seal" }
        enum Channel "提交方式" en "channel" { post "邮寄" en "post"   upload "上传" en "upload" }
        record Material "材料" en "material" {
          kind : Document "种类" en "kind"   form : Form "形式" en "form"   copies : Number "份数" en "copies"   seal : Seal "印章" en "seal"
          signed : Flag "签字" en "signed"   signer : Text "签字人" en "signer"   issuer : Text "出具人" en "issuer"   province : Province "签发地" en "place"   thumbprinted : Flag "手印" en "thumbprint"   statement : Text "载明" en "statement"
          handwriting : Text "手写" en "handwriting"   watermark : Text "水印" en "watermark"   channel : Channel "方式" en "channel"
        }
        record Person "人员" en "person" { name : Text "姓名" en "name" }
        record Filing "备案申请" en "filing" { province : Province "省" en "province"   principal : Person "负责人" en "principal"   materials : Material[] "材料" en "materials" }
        root Filing
        document letter "授权书" en "letter of authorization"
        document permit "居住证" en "residence permit"
        """;

    private const string Everything =
        "letter copy 2 signed signedBy(principal.name) issuedBy(principal.name) issuedIn(shanghai) stamped thumbprinted stating \"属实\" handwriting \"同意\" watermarked \"仅供备案\" by post to \"上海市\"";

    private readonly Workplace _workplace = new(rules: null);

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("letter", "授权书", "the letter of authorization")]
    [InlineData("letter original", "授权书原件", "the letter of authorization (original)")]
    [InlineData("letter 2", "授权书 2 份", "the letter of authorization (2 copies)")]
    [InlineData("letter signed stamped", "签字并加盖公章的授权书", "the letter of authorization (signed, bearing the official seal)")]
    [InlineData("letter stamped with officialSeal, contractSeal", "加盖公章或合同章的授权书", "the letter of authorization (bearing the official seal or the contract seal)")]
    [InlineData("letter signedBy(principal.name)", "由负责人签字的授权书", "the letter of authorization (signed by the principal)")]
    [InlineData("letter stating \"属实\" by post to \"上海市\"", "授权书（载明“属实”，邮寄至“上海市”）", "the letter of authorization (stating “属实”, by post to “上海市”)")]
    [InlineData(Everything,
        "签字、由负责人签字、由负责人出具、在上海签发、加盖公章并按手印的授权书复印件 2 份（载明“属实”，手写“同意”，加注水印“仅供备案”，邮寄至“上海市”）",
        "the letter of authorization (copy, 2 copies, signed, signed by the principal, issued by the principal, issued in Shanghai, bearing the official seal, with a thumbprint, stating “属实”, "
        + "with the handwritten words “同意”, with the watermark “仅供备案”, by post to “上海市”)")]
    [InlineData("letter or permit copy", "授权书或居住证复印件", "the letter of authorization or the residence permit (copy)")]
    [InlineData("letter signed by upload or permit 2", "签字的授权书（上传），或者居住证 2 份", "the letter of authorization (signed, by upload), or the residence permit (2 copies)")]
    public void All_that_speak_of_it_use_the_same_words(string document, string zh, string en)
    {
        Ask(document);

        AssertSame("zh", zh, "尚未提供：{0}。", "须提交{0}。");
        AssertSame("en", en, "Not supplied: {0}.", "The applicant must submit {0}.");
    }

    [Fact]
    public void Every_mark_is_among_those_compared()
    {
        Ask(Everything);

        JsonElement document = Validated("zh").GetProperty("checklist").GetProperty("documents")[0].GetProperty("alternatives")[0];

        Assert.All(Marks.All, mark => Assert.True(document.GetProperty(mark.Name).ToString() is not ("" or "1" or "False" or "[]"), mark.Name));
    }

    [Fact]
    public void The_reference_of_the_language_names_every_mark_and_its_column()
    {
        string reference = File.ReadAllText(Repository.File("rule-specs/README.md"));

        Assert.All(Marks.All.SelectMany(mark => mark.Spelling.Words), word => Assert.Matches($"`{word}\\b|`by post {word}\\b", reference));
        Assert.Contains($"`{string.Join(' ', Marks.All.Select(mark => mark.Column).OfType<string>())}`", reference, StringComparison.Ordinal);
    }

    private void Ask(string document) =>
        _workplace.Add("rules/a.icp", $$"""
            {{Vocabulary}}
            province shanghai "上海" en "Shanghai" 310000 SH {
              source "样例"
              clauses 1
              rule SH-1 "材料" en "Documents" { submit {{document}} }
            }
            """);

    private void AssertSame(string language, string phrase, string missing, string demanded)
    {
        JsonElement report = Validated(language);

        Assert.Equal(phrase, report.GetProperty("checklist").GetProperty("documents")[0].GetProperty("text").GetString());
        Assert.Equal(string.Format(null, missing, phrase), report.GetProperty("violations")[0].GetProperty("message").GetString());
        Assert.Contains(string.Format(null, demanded, phrase), Explained(language), StringComparison.Ordinal);
        Assert.Matches(
            "^…(，或者…|或…|, or …| or …)?$",
            Documented(language).Aggregate(phrase, (rest, one) => rest.Replace(one, "…", StringComparison.OrdinalIgnoreCase)));
    }

    private JsonElement Validated(string language)
    {
        _workplace.Add("a.json", """{ "province": "上海", "principal": { "name": "张三" }, "materials": [] }""");
        return JsonDocument.Parse(_workplace.ValidateWithRules(_workplace.Path("a.json"), "--format", "json", "--lang", language).Output).RootElement;
    }

    private string Explained(string language) =>
        _workplace.Run(["explain", "SH-1", "--rules", _workplace.Path("rules"), "--lang", language]).Output;

    private string[] Documented(string language)
    {
        _workplace.Run(["docs", "--rules", _workplace.Path("rules"), "--lang", language, "--format", "markdown", "--out", _workplace.Path("docs")]);
        string page = File.ReadAllText(_workplace.Path("docs/checklists/31-shanghai-all.md"));
        return [.. page.Split('\n').Single(line => line.StartsWith("- [ ] **", StringComparison.Ordinal)).Split("**").Where((_, index) => index % 2 == 1)];
    }
}
