using System.Text;
using IcpGen.Language;
using IcpGen.Language.Rules;
using IcpGen.Language.Tests.Binding;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Runs the first example of a rule and writes its trace out: a line per step, with a star before those that decided.</summary>
internal static class TraceText
{
    public static string Of(string statements, string example)
    {
        string file = SampleUnit.InRule($"{statements}\n    example passes {example}");
        CompilationResult result = SampleUnit.Compile(file);
        Rule rule = SampleUnit.OnlyRule(result);
        Example bound = Assert.Single(rule.Examples);
        RuleTrace trace = RuleTrace.Of(result.Unit, rule, bound);
        StringBuilder text = new();
        Write(text, trace.Steps.Where(step => step is not GuardTrace { Guard.Span.Path: "0.icp" }), file, 0);
        return $"{trace.Outcome}\n{text}".ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private static void Write(StringBuilder text, IEnumerable<TraceNode> nodes, string file, int depth)
    {
        foreach (TraceNode node in nodes)
        {
            text.Append(node.Decides ? "* " : "  ").Append(' ', depth * 2).Append(Title(node, file)).Append(": ").AppendLine(Answered(node));
            Write(text, node.Parts, file, depth + 1);
        }
    }

    private static string Title(TraceNode node, string file) => node switch
    {
        GuardTrace => "when",
        ElementTrace { IsList: true } list => $"list {list.Path}",
        ElementTrace element => (element.Variable is null ? "" : element.Variable.Name + " ") + $"[{element.Path}]",
        StatementTrace { Statement: RequireStatement require } => require.Advisory ? "should" : "require",
        StatementTrace statement => statement.Statement.GetType().Name.Replace("Statement", "").ToLowerInvariant(),
        ConditionTrace { Condition: NotExpression forbidden } when forbidden.Span == forbidden.Operand.Span => "not " + Written(file, forbidden),
        ConditionTrace condition => Written(file, condition.Condition),
        ValueTrace value => Written(file, value.Expression) + (value.Path is null ? "" : $" [{value.Path}]"),
        DocumentTrace document => document.Document.Document,
        ColumnTrace column => $"[{column.Path}]",
        _ => "?",
    };

    private static string Written(string file, Expression expression) => file.Substring(expression.Span.Start, expression.Span.Length);

    private static string Answered(TraceNode node) => node switch
    {
        StatementTrace statement => $"{statement.Outcome}",
        ValueTrace value => value.Found.In("en"),
        ColumnTrace column => $"{column.Found.In("en")} {column.Answer}",
        ElementTrace { Found: { } found, IsList: false } => $"{found.In("en")} {node.Answer}",
        _ => $"{node.Answer}",
    };
}
