using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

public sealed class TextOutputTests : IDisposable
{
    private const string Filing = """
        { "province": "上海", "nature": "individual", "mobile": "13910001000", "expiresOn": "2026-02-01",
          "websites": [ { "name": "网", "domains": [ "a.cn" ] }, { "name": "某某网" } ],
          "materials": [ { "kind": "居住证", "form": "复印件", "copies": 1 } ], "procedures": [ "当面核验" ] }
        """;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void A_filing_in_Chinese()
    {
        Assert.Equal(
            """
            a.json · 上海 · 截至 2026-01-31
            表单：不符合要求
            材料与手续：不齐

            不符合要求（3）
              SH-P1  有效期
                expiresOn（有效期至）
                有效期至 2026-02-01，不足 3 个月。
                → 换领证件。
              SH-P2  手机号码
                mobile（手机号码）
                13910001000 不是上海的号码。
              SH-P4  居住证
                materials（材料）
                尚未提供：居住证复印件 2 份。
                → 提供居住证复印件 2 份。

            请留意（1）
              SH-P3  网站名称
                websites[0].name（网站 1 / 网站名称）
                网站名称“网”过短。

            尚不能确定（1）
              SH-P5  域名所有人
                请查明：domainHolder(a.cn)（域名所有人）
                请填写：websites[1].domains（网站 2 / 域名）

            材料清单
              [缺] 居住证复印件 2 份（SH-P4）

            手续
              [已备] 当面核验（SH-P4）

            说明
              可上门办理。（SH-P4）

            """,
            _workplace.Validate("a.json", Filing).Output);
    }

    [Fact]
    public void The_same_filing_in_English()
    {
        Assert.Equal(
            """
            a.json · Shanghai · as of 2026-01-31
            Form: violates requirements
            Documents and procedures: incomplete

            Violations (3)
              SH-P1  Validity
                expiresOn (expiry date)
                It expires on 2026-02-01, in less than 3 months.
                → Renew it.
              SH-P2  Mobile number
                mobile (mobile number)
                13910001000 is not from Shanghai.
              SH-P4  Residence permit
                materials
                Not supplied: the residence permit (copy, 2 copies).
                → Supply: the residence permit (copy, 2 copies).

            Warnings (1)
              SH-P3  Website name
                websites[0].name (websites 1 / name)
                The name “网” is short.

            Undetermined (1)
              SH-P5  Domain holder
                find out: domainHolder(a.cn) (holder)
                fill in: websites[1].domains (websites 2 / domain names)

            Documents due
              [missing] the residence permit (copy, 2 copies) (SH-P4)

            Procedures due
              [have] verification in person (SH-P4)

            Notices
              A home visit is possible. (SH-P4)

            """,
            _workplace.Validate("a.json", Filing, "--lang", "en").Output);
    }

    [Fact]
    public void Without_the_checklist_the_rest_stays()
    {
        string whole = _workplace.Validate("a.json", Filing).Output;
        string part = _workplace.Validate("a.json", Filing, "--no-checklist").Output;

        Assert.Equal(whole[..whole.IndexOf("\n材料清单", StringComparison.Ordinal)], part);
    }

    [Fact]
    public void What_is_not_known_to_be_due_is_perhaps_due()
    {
        Outcome outcome = _workplace.Validate("a.json", """{ "province": "上海", "materials": [] }""");

        Assert.Contains("  [缺] 可能需要：居住证复印件 2 份（SH-P4）\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  [待查] 可能需要：当面核验（SH-P4）\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  可能需要：可上门办理。（SH-P4）\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ready_filing_is_told_in_three_lines()
    {
        Assert.Equal(
            """
            a.json · 上海 · 截至 2026-01-31
            表单：符合要求
            材料与手续：齐全

            """,
            _workplace.Validate("a.json", SmallRules.ReadyFiling).Output);
    }
}
