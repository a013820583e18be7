using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Adds what a rule asks for to its lines of the checklist.</summary>
/// <param name="rule">The rule.</param>
/// <param name="certainty">Whether it applies for sure.</param>
/// <param name="tally">Takes the lines.</param>
internal sealed class DueLines(RuleInfo rule, Certainty certainty, Tally tally)
{
    public void Add(IReadOnlyList<DocumentInfo> documents, string? about, Answer supplied) =>
        tally.Documents.Add(new(documents, about, certainty, Supplied(supplied), [rule]));

    public void Add(Localized procedure, Answer done) => tally.Procedures.Add(new(procedure, certainty, Supplied(done), [rule]));

    public void Add(Localized notice) => tally.Notices.Add(new(notice, certainty, rule));

    /// <summary>What documents are about: a value (a domain name), or the value that tells a record apart (a person's name); null where it is not given.</summary>
    public static string? About(DocumentDemand demand, Scope scope) =>
        demand.Alternatives.Select(document => document.About).FirstOrDefault(about => about is not null) is { } about
            ? scope.Setting.Terms.NameOf(ValueReader.Read(about, scope), about.Type)?.Zh
            : null;

    /// <summary>What people call the procedure of a step.</summary>
    public static Localized Procedure(StepStatement step, Scope scope) =>
        scope.Setting.Terms.Vocabulary.LabelOf(new MemberConstant(RuleType.Procedure, step.Procedure)).AsText();

    private static Supply Supplied(Answer answer) => answer.IsTrue ? Supply.Supplied : answer.IsFalse ? Supply.Missing : Supply.Unknown;
}
