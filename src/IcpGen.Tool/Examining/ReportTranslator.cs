using IcpGen.Generated;
using IcpGen.Evaluation;
using IcpGen.Language.Rules;
using Evaluated = IcpGen.Evaluation;

namespace IcpGen.Tool.Examining;

/// <summary>Puts what the evaluator says of a filing into the words of the compiled validators.</summary>
/// <param name="vocabulary">What the rules speak of.</param>
/// <param name="inEffect">The rules in effect on the day of the check: of two versions with one id, only one is.</param>
/// <param name="name">The province.</param>
internal sealed class ReportTranslator(Vocabulary vocabulary, IEnumerable<Rule> inEffect, Province name)
{
    private readonly Dictionary<string, (Rule Rule, RuleInfo Info)> _rules =
        inEffect.ToDictionary(rule => rule.Id, rule => (rule, RuleInfos.Of(rule)), StringComparer.Ordinal);

    private readonly DocumentInfos _documents = new(vocabulary);
    private readonly FieldLabels _labels = new(vocabulary);

    /// <summary>The evaluator's report as an examination.</summary>
    public Examination Translate(EvaluationReport report, AsOf asOf) => new(
        new FilingReport(
            name,
            asOf,
            new Judgement(Verdict(report.Form), Verdict(report.File)),
            [.. report.Findings.Select(Finding)],
            [.. report.Open.Select(Open)],
            [.. report.Lifted.Select(lifted => new LiftedRule(Info(lifted.RuleId), Info(lifted.By)))]),
        Checklist(report));

    private static FilingVerdict Verdict(Verdict verdict) => verdict switch
    {
        Evaluated.Verdict.Violated => FilingVerdict.Violated,
        Evaluated.Verdict.Complies => FilingVerdict.Complies,
        _ => FilingVerdict.Undetermined,
    };

    private static FindingKind Kind(Evaluated.FindingKind kind) => kind switch
    {
        Evaluated.FindingKind.Missing => FindingKind.Missing,
        Evaluated.FindingKind.Document => FindingKind.Document,
        Evaluated.FindingKind.Procedure => FindingKind.Procedure,
        _ => FindingKind.Breach,
    };

    private static FindingSeverity Severity(bool advisory) => advisory ? FindingSeverity.Warning : FindingSeverity.Error;

    private static string? About(IEnumerable<DemandedDocument> documents) =>
        documents.Select(document => document.About).FirstOrDefault(about => about is not null);

    private RuleInfo Info(string id) => _rules[id].Info;

    private Finding Finding(Evaluated.Finding finding)
    {
        FieldPath path = PathText.Parse(finding.Path);
        return new()
        {
            Rule = Info(finding.RuleId),
            Province = name,
            Path = path,
            Member = path.ToString(),
            Label = _labels.Of(path),
            Kind = Kind(finding.Kind),
            Severity = Severity(finding.Advisory),
            Arguments = [.. finding.Arguments.Select(argument => new FindingArgument(argument.Source, new(argument.Zh, argument.En)))],
            Documents = Infos(finding.RuleId, finding.Documents),
            About = About(finding.Documents),
            Procedure = _rules[finding.RuleId].Rule.Statements[finding.Statement] is StepStatement step ? _documents.Procedure(step.Procedure) : null,
        };
    }

    private OpenRule Open(Evaluated.OpenRule open) =>
        new(Info(open.RuleId), Severity(open.Advisory), [.. open.Needs.Select(need => NeedText.Read(need, vocabulary))]);

    private Checklist Checklist(EvaluationReport report)
    {
        ChecklistBuilder checklist = new();
        foreach (Due due in report.Due)
        {
            Certainty certainty = due.Certainty == Evaluated.Certainty.Due ? Certainty.Due : Certainty.Perhaps;
            switch (due)
            {
                case DueDocument document:
                    checklist.Add(Info(due.RuleId), Infos(due.RuleId, document.Documents), About(document.Documents), certainty, Supplied(document.Supplied));
                    break;
                case DueProcedure procedure:
                    checklist.Add(Info(due.RuleId), _documents.Procedure(procedure.Procedure), certainty, Supplied(procedure.Done));
                    break;
                case DueNotice notice:
                    checklist.Add(Info(due.RuleId), RuleInfos.Text(notice.Text), certainty);
                    break;
            }
        }

        return checklist.Build();
    }

    private static Supply Supplied(Answer answer) => answer.IsTrue ? Supply.Supplied : answer.IsFalse ? Supply.Missing : Supply.Unknown;

    private DocumentInfo[] Infos(string rule, IEnumerable<DemandedDocument> documents) =>
        [.. documents.Select(document => _documents.Of(document.Requirement, _rules[rule].Rule))];
}
