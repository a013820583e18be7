using IcpGen.Generated;
using IcpGen.Identifiers;

namespace IcpGen.Runtime.Tests.Support;

/// <summary>Rules as the generator writes them: one of each sort of statement, one that is open for each sort of reason, one that is lifted.</summary>
internal sealed class DraftValidator() : FilingValidator<Draft, object>(
    IcpGen.Province.Shanghai,
    [
        Rule("SH-1", "名称") with { Message = new("名称“{0}”不行。", "The name “{0}” will not do."), Remedy = new("换一个名称。") },
        Rule("SH-2", "人数") with { Message = new("人数 {1} 偏少。", "Few people: {1}."), Note = "按原文理解。", From = new(2026, 1, 1) },
        Rule("SH-3", "材料"),
        Rule("SH-4", "手续"),
        Rule("SH-5", "外部信息"),
        Rule("SH-6", "不检查的字段"),
        Rule("SH-7", "被免除") with { LiftedBy = [0] },
    ],
    new NotCheckedField("staff", "另行核对"))
{
    private static readonly DocumentInfo[] Certificate =
        [new() { Name = "domainCertificate", Label = new("域名证书", "domain certificate"), Marks = [new("form") { Values = [new("复印件", "copy")] }, new("copies") { Number = 2 }, new("seals") { Values = [new("公章", "official seal")] }] }];

    private static readonly Localized Interview = new("当面核验", "in-person verification");

    protected override FieldMap Fields { get; } = new(new FieldName("name", "Name", new("名称", "name")), new FieldName("staff", "Staff", new("人数", "staff")));

    protected override void Check(int rule, Draft filing, object? facts, ref RuleRun run)
    {
        FieldPath? at = run.Filing;
        Known<Text> name = Given.Text(filing.Name, at, "name");
        FindingArgument[] shown = [Shown.Value("name", name), Shown.Value("staff", Given.Number(filing.Staff, at, "staff"))];
        switch (rule)
        {
            case 0 when run.Require(Truth.True, name == (Text)"好名称"):
                run.Tell(FindingSeverity.Error, at, "name", FindingKind.Breach, shown);
                break;
            case 1 when run.Advise(Truth.True, name == (Text)"另一个名称"):
                run.Tell(FindingSeverity.Warning, at, "staff", FindingKind.Breach, shown);
                break;
            case 2 when run.Submit(Truth.True, Truth.False, Certificate, "例.cn"):
                run.TellDocument("materials", Certificate, "例.cn", shown);
                break;
            case 3 when run.Step(Truth.True, Truth.False, Interview):
                run.TellProcedure("procedures", Interview, shown);
                break;
            case 4:
                object[] asked = ["13800000000", 3L, true, new DateOnly(2026, 3, 31), IcpGen.Province.Shanghai];
                run.Require(Truth.True, Given.Fact((bool?)null, at?.Element("websites", 1), "name", "isFree", asked).IsTrue());
                break;
            case 5:
                run.Notice(Truth.True, new("须知", "To know"));
                run.Require(Truth.True, Given.Number(filing.Staff, at, "staff") > 1);
                break;
        }
    }

    protected override Truth Applies(int rule, Draft filing, object? facts, in RuleRun run) => Truth.True;

    private static RuleInfo Rule(string id, string title) => new() { Id = id, Clauses = [id], Title = new(title) };
}
