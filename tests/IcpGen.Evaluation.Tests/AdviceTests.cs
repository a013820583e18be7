using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class AdviceTests
{
    [Theory]
    [InlineData("true", "true", "Satisfied")]
    [InlineData("true", "false", "Satisfied; warns paid")]
    [InlineData("true", "null", "Satisfied; may need paid")]
    [InlineData("false", "false", "NotApplicable")]
    [InlineData("null", "true", "Satisfied")]
    [InlineData("null", "false", "NotApplicable; may need agreed")]
    public void A_should_warns_or_waits_and_never_blocks(string guard, string advice, string expected)
    {
        EvaluatedFiling evaluated = Run($"{{'agreed':{guard},'paid':{advice}}}", Rule("SH-1", Should(Read("paid"), Way("paid"))).When(Read("agreed")));

        Assert.Equal(expected, evaluated.Line());
        Assert.Equal((FilingVerdict.Complies, FilingVerdict.Complies), (evaluated.Report.Form, evaluated.Report.File));
    }

    [Theory]
    [InlineData("true", "Satisfied", "Due")]
    [InlineData("null", "NotApplicable", "Perhaps")]
    [InlineData("false", "NotApplicable", "")]
    public void A_notice_is_told_where_the_rule_applies(string guard, string outcome, string certainty)
    {
        EvaluatedFiling evaluated = Run($"{{'agreed':{guard}}}", Rule("SH-1", Notice("请注意")).When(Read("agreed")));

        Assert.Equal(outcome, evaluated.Line());
        Assert.Equal(certainty, string.Join(",", evaluated.Checklist.Notices.Select(notice => notice.Certainty)));
    }
}
