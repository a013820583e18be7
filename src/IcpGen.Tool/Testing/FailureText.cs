using IcpGen.Documentation.Wordings;
using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Testing;

/// <summary>Writes what an example says, what came out instead, and the values that decided.</summary>
internal sealed class FailureText(TextWriter output, Excerpts excerpts, Typography words)
{
    public void Write(ExampleFailure failure)
    {
        Rule rule = failure.Rule;
        string name = $"{rule.Id}  {rule.Title.In(words.Language)}";
        string named = failure.Example.Title is { } title ? words.Bracketed(name, title) : name;
        output.WriteLine($"{DiagnosticLine.Place(failure.Example.Span)}: error: {words.Pair(named, words.Of(Message(failure)))}");
        foreach (Decision decision in Decision.In(failure.Trace.Steps))
        {
            output.WriteLine("    " + words.Pair(TextOf(decision.Step), AnswerOf(decision.Step)));
            foreach (string value in decision.Values.Select(ValueOf).Distinct())
            {
                output.WriteLine("        " + value);
            }
        }
    }

    private static Localized Message(ExampleFailure failure) => new(
        $"应当{failure.Expected.Zh}，结果{failure.Actual.Zh}",
        $"the example says that it {failure.Expected.In("en")}, but it {failure.Actual.In("en")}");

    private string TextOf(TraceNode step) => step switch
    {
        ConditionTrace condition => excerpts.Of(condition.Condition.Span),
        DocumentTrace document => words.Of(excerpts.Document(document.Document.Document)),
        ElementTrace list => list.Path.ToString(),
        StatementTrace statement => excerpts.Of(statement.Statement.Span),
        _ => string.Empty,
    };

    private string AnswerOf(TraceNode step) => words.Of(step switch
    {
        DocumentTrace { Answer.IsFalse: true } => TestWords.NoMaterial,
        _ => TestWords.Of(step.Answer),
    });

    private string ValueOf(TraceNode value) => value switch
    {
        ValueTrace read => Equation(Source(excerpts.Of(read.Expression.Span), read.Path?.ToString()), read.Found),
        ColumnTrace column => Equation(column.Path.ToString(), column.Found),
        ElementTrace { Found: { } found } element => Equation(element.Path.ToString(), found),
        _ => string.Empty,
    };

    // A full-width bracket brings its own space.
    private string Equation(string source, Localized found) => $"{source}{(source.EndsWith('）') ? "= " : " = ")}{found.In(words.Language)}";

    /// <summary>What was read as it is written, and the field where that is not what is written.</summary>
    private string Source(string text, string? path) => path is null || path == text ? text : words.Bracketed(text, path);
}
