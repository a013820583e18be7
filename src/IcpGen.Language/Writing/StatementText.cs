using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes what rules demand or tell in the language's own spelling.</summary>
public static class StatementText
{
    /// <summary>The statement as a rule could have it; of a condition, without the field to blame.</summary>
    public static string Of(Statement statement) => statement.Accept(Writer.Instance);

    /// <summary>A walk: <c>each w in websites</c>.</summary>
    public static string Of(EachClause each) => "each " + each.Variable.Name + " in " + ExpressionText.Of(each.Sequence);

    /// <summary>A message, with what it shows in braces.</summary>
    public static string Of(Template template) => string.Concat(template.Parts.Select(part =>
        part.Text is { } text ? text.Replace("{", "{{").Replace("}", "}}") : "{" + part.Source + "}"));

    private sealed class Writer : IStatementReader<string>
    {
        internal static Writer Instance { get; } = new();

        public string Require(RequireStatement require) => require is { Forbids: true, Condition: NotExpression not }
            ? "forbid " + ExpressionText.Of(not.Operand)
            : (require.Advisory ? "should " : "require ") + ExpressionText.Of(require.Condition);

        public string Submit(SubmitStatement submit) =>
            submit.Per is not { } per ? "submit " + DocumentText.Of(submit.Demand)
            : "submit " + (submit.Demand.Alternatives.Count > 1 ? "{ " + DocumentText.Of(submit.Demand) + " }" : DocumentText.Of(submit.Demand))
                + " per " + per.Variable.Name + " in " + ExpressionText.Of(per.Sequence);

        public string Step(StepStatement step) => "step " + step.Procedure;

        public string Notice(NoticeStatement notice) =>
            "notice " + ConstantText.Quoted(notice.Text.Zh) + (notice.Text.En is { } en ? " en " + ConstantText.Quoted(en) : string.Empty);
    }
}
