using Microsoft.CodeAnalysis;

namespace IcpGen.Architecture.Tests;

/// <summary>
/// Who reads expressions, statements or constants knows every kind, by the readers' interfaces, or says on purpose what the kinds mean that it
/// does not ask about. So a new kind is forgotten nowhere.
/// </summary>
public class SilentDefaultTests
{
    public static TheoryData<string> Closed => [.. SilentDefaults.Closed];

    public static TheoryData<string> Names => ProjectTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_switch_takes_a_new_kind_in_silence(string name)
    {
        string[] silent = [.. Compiled.Of(name).Files.SelectMany(file => SilentDefaults.In(file.File, file.Model)).Select(one => one.ToString())];

        Assert.True(silent.Length == 0, string.Join("\n", silent));
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void What_is_closed_has_readers(string type) =>
        Assert.Contains("Accept", Compiled.Of("IcpGen.Language").Compilation.GetTypeByMetadataName(type)!.MemberNames);

    [Theory]
    [InlineData("string Of(Expression e) => e switch { NotExpression => \"not\", _ => \"\" };")]
    [InlineData("string Of(Expression e) => e switch { NotExpression => \"not\", var rest => rest.ToString() };")]
    [InlineData("string Of(Expression e) => e switch { NotExpression => \"not\", { } => \"\" };")]
    [InlineData("string Of(Expression e) => e switch { NotExpression => \"not\", Expression rest => rest.ToString() };")]
    [InlineData("string Of(Expression? e) => e switch { null => \"\", NotExpression => \"not\", not null => \"\" };")]
    [InlineData("string Of(Expression? e) => e switch { NotExpression => \"not\", _ => \"\" };")]
    [InlineData("string Of(ConditionExpression e) => e switch { NotExpression => \"not\", _ => \"\" };")]
    [InlineData("string Of(ValueExpression e) => e switch { TodayExpression => \"today\", _ => \"\" };")]
    [InlineData("string Of(Constant c) => c switch { FlagConstant => \"flag\", _ => throw new System.Exception() };")]
    [InlineData("string Of(Expression a, bool b) => (a, b) switch { (NotExpression, true) => \"not\", _ => \"\" };")]
    [InlineData("string Of(Expression a, bool b) => (a, b) switch { (NotExpression, true) => \"not\", (_, _) => \"\" };")]
    [InlineData("string Of((Statement, bool) one) => one switch { (NoticeStatement, _) => \"notice\", _ => \"\" };")]
    [InlineData("void Of(Statement s) { switch (s) { case NoticeStatement: break; default: break; } }")]
    [InlineData("void Of(Statement s) { switch (s) { case NoticeStatement: break; } }")]
    [InlineData("string Of(Expression e) { return Inner(e); string Inner(Expression one) => one switch { NotExpression => \"not\", _ => \"\" }; }")]
    public void A_switch_that_would_is_found(string member)
    {
        Assert.Equal(["Made/MadeUp.cs:5 MadeUp.Of"], In(member));
    }

    [Theory]
    [InlineData("[PartialReader(\"Nothing.\")] string Of(Expression e) => e switch { NotExpression => \"not\", _ => \"\" };")]
    [InlineData("[PartialReader(\"Nothing.\")] void Of(Statement s) { switch (s) { case NoticeStatement: break; } }")]
    [InlineData("string Of(RuleType t) => t switch { RecordType => \"record\", _ => \"\" };")]
    [InlineData("string Of(CompareExpression e) => e.Operator switch { CompareOperator.Equal => \"==\", _ => \"\" };")]
    public void A_switch_that_says_what_the_rest_means_or_reads_something_else_is_not(string member) =>
        Assert.Empty(In(member));

    private static IEnumerable<string> In(string member)
    {
        string text = $"namespace IcpGen.Language.Made;\nusing IcpGen.Language.Rules;\ninternal sealed class MadeUp\n{{\n{member}\n}}\n";
        (SourceFile file, SemanticModel model) = Compiled.Of("IcpGen.Language").With(new SourceFile("MadeUp.cs", "Made"), text);
        return SilentDefaults.In(file, model).Select(one => one.ToString());
    }
}
