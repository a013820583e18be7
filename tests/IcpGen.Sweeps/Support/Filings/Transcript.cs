using IcpGen.Evaluation;

namespace IcpGen.Sweeps.Support;

/// <summary>What a check said, as lines that the compiled validators and the evaluator must have in common.</summary>
internal static class Transcript
{
    internal static string[] Of(FilingReport report, IReadOnlyList<RuleInfo> rules, ReadOnlySpan<RuleOutcome> outcomes)
    {
        List<string> lines = [$"form {report.Form}", $"file {report.File}"];
        for (int index = 0; index < rules.Count; index++)
        {
            lines.Add($"{rules[index].Id} {outcomes[index]}");
        }

        lines.AddRange(report.Findings.Select(finding =>
            $"{finding.Rule.Id} {finding.Kind} {finding.Severity} at {finding.Path}"
            + Arguments(finding.Arguments.Select(argument => (argument.Name, argument.Value.Zh, argument.Value.In("en"))))
            + Documents(finding.Documents.Select(document => document.Name))));
        lines.AddRange(report.Undetermined.Select(open => Open(open.Rule.Id, open.Severity, open.Needs.Select(need => $"{need.Kind} {need}"))));
        lines.AddRange(report.Lifted.Select(lifted => $"{lifted.Rule.Id} lifted by {lifted.By.Id}"));
        return [.. lines];
    }

    internal static string[] Of(EvaluationReport report)
    {
        List<string> lines = [$"form {report.Form}", $"file {report.File}"];
        lines.AddRange(report.Outcomes.Select(outcome => $"{outcome.Rule.Id} {outcome.Outcome}"));
        lines.AddRange(report.Findings.Select(finding =>
            $"{finding.RuleId} {finding.Kind} {Severity(finding.Advisory)} at {finding.Path}"
            + Arguments(finding.Arguments.Select(argument => (argument.Source, argument.Zh, argument.En)))
            + Documents(finding.Documents.Select(document => document.Requirement.Document))));
        lines.AddRange(report.Open.Select(open => Open(open.RuleId, Severity(open.Advisory), open.Needs.Select(need => $"{need.Kind} {need}"))));
        lines.AddRange(report.Lifted.Select(lifted => $"{lifted.RuleId} lifted by {lifted.By}"));
        return [.. lines];
    }

    private static FindingSeverity Severity(bool advisory) => advisory ? FindingSeverity.Warning : FindingSeverity.Error;

    private static string Open(string rule, FindingSeverity severity, IEnumerable<string> needs) =>
        $"{rule} open {severity} for {string.Join("; ", needs)}";

    private static string Arguments(IEnumerable<(string Name, string Zh, string En)> arguments) =>
        string.Concat(arguments.Select(argument => $" {argument.Name}={argument.Zh}|{argument.En}"));

    private static string Documents(IEnumerable<string> documents) => string.Concat(documents.Select(document => " " + document));
}
