namespace IcpGen.Language.Tests.Binding;

/// <summary>One mistake in a declaration, and rules that lean on it: the mistake is told, what follows from it is not.</summary>
public sealed class FollowOnTests
{
    private const string Sound = """
        enum Nature "性质" { enterprise "企业" individual "个人" }
        enum Form "形式" { original "原件" copy "复印件" }
        record Cert "证件" identifiedBy number { number : Text "号码" }
        record Subject "主体" { nature : Nature "性质" name : Text "名称" cert : Cert "证件" }
        record Material "材料" { kind : Document "种类" subject : Subject "主体" form : Form "形式" }
        record Filing "备案" { subject : Subject "主体" materials : Material[] "材料" steps : Procedure[] "手续" }
        root Filing
        document licence(Subject) "执照"
        procedure inPerson "当面核验"
        province shanghai "上海" 310000 SH {
          clauses P1..P3
          rule SH-P1 "题" en "title" {
            when subject.nature in [enterprise, individual]
            require subject.cert == subject.cert
            say "错" say en "wrong"
            example fails at "subject.cert" { subject = { nature = individual name = "甲" cert = { number = "1" } } }
          }
          rule SH-P2 "题" en "title" { submit licence(subject) copy say "错" say en "wrong" example passes { materials = [] } }
          rule SH-P3 "题" en "title" { step inPerson say "错" say en "wrong" example passes { steps = [inPerson] } }
        }
        """;

    public static TheoryData<string, string, string[]> Mistakes => new()
    {
        { "number : Text", ": Text", ["ICP1101 3:40"] },
        { "identifiedBy number", "identifiedBy numbr", ["ICP2003 3:31"] },
        { "cert : Cert", "cert : Crt", ["ICP2002 4:68"] },
        { "{ subject : Subject \"主体\" materials", "{ : Subject \"主体\" materials", ["ICP1101 6:22"] },
        { "materials : Material[]", ": Material[]", ["ICP1101 6:45"] },
        { "steps : Procedure[]", ": Procedure[]", ["ICP1101 6:73"] },
        { "form : Form", ": Form", ["ICP1101 5:68"] },
        { " copy \"复印件\"", " \"复印件\"", ["ICP1101 2:32"] },
        { " individual \"个人\"", " \"个人\"", ["ICP1101 1:36"] },
        { "enterprise \"企业\"", "enterprise \"企业\" = for", ["ICP1101 1:38", "ICP1101 1:53"] },
        { "root Filing", "root Filng", ["ICP2203 7:6"] },
        { "clauses P1..P3", "clauses P1.. ", ["ICP1101 11:15"] },
        { "clauses P1..P3", "clauses P3..P1", ["ICP3006 11:11"] },
        { "materials : Material[]", "materials : Material]", ["ICP1101 6:65"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_once_however_many_rules_meet_it(string sound, string mistaken, string[] complaints)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        CompilationResult result = RuleCompiler.Compile([new("a.icp", Sound.Replace(sound, mistaken, StringComparison.Ordinal))]);
        Assert.Equal(complaints, SampleUnit.Complaints(result).Select(one => string.Join(' ', one.Split(' ').Take(2))));
    }

    [Theory]
    [InlineData("rule SH-P2", "rule SH-P22", "ICP3001")]
    [InlineData("rule SH-P2", "rule SH-P1", "ICP3003")]
    [InlineData("rule SH-P2", "} rule SH-P2", "ICP1105")]
    public void A_clause_whose_rule_has_gone_astray_is_not_said_to_lack_one(string sound, string mistaken, string code)
    {
        CompilationResult result = RuleCompiler.Compile([new("a.icp", Sound.Replace(sound, mistaken, StringComparison.Ordinal))]);
        Assert.Equal([code], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Without_the_mistake_nothing_is_complained_of() =>
        Assert.Empty(RuleCompiler.Compile([new("a.icp", Sound)]).Diagnostics);
}
