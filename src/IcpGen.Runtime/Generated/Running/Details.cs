namespace IcpGen.Generated;

/// <summary>Gathers what a rule says beyond its outcome. Made only for filings with something to say.</summary>
internal sealed class Details(Province? province, FieldMap fields, IReadOnlyList<NotCheckedField> notChecked, ChecklistBuilder? checklist)
{
    private readonly List<Finding> _findings = [];
    private readonly List<OpenRule> _openRules = [];
    private readonly List<LiftedRule> _lifted = [];
    private readonly List<OpenRule> _excused = [];
    private readonly OpenNeeds _open = new(notChecked);
    private int _firstFinding;
    private Truth _lift = Truth.False;

    private RuleInfo Rule { get; set; } = null!;

    /// <summary>What was gathered, as a report.</summary>
    internal FilingReport Report(AsOf asOf, Judgement judgement) => new(province, asOf, judgement, _findings, _openRules, _excused, _lifted);

    internal void Begin(RuleInfo rule, Truth lift)
    {
        Rule = rule;
        _lift = lift;
        _open.Clear();
        _firstFinding = _findings.Count;
    }

    /// <summary>Closes a rule; where another may have lifted it, its breaches are only possible ones.</summary>
    internal void End()
    {
        if (_lift.IsUnknown && _findings.Count > _firstFinding)
        {
            foreach (Finding finding in _findings[_firstFinding..])
            {
                Open(AspectOf(finding), _lift.Needs);
            }

            _findings.RemoveRange(_firstFinding, _findings.Count - _firstFinding);
        }

        _open.Close(Rule, _openRules, _excused);
    }

    /// <summary>Whether a part of the rule just told is open only for want of fields that are not checked.</summary>
    internal bool IsExcused(Aspect aspect) => _open.IsExcused(aspect);

    internal void Lift(RuleInfo rule, RuleInfo by) => _lifted.Add(new(rule, by));

    internal void Open(Aspect aspect, NeedList? needs) => _open.Add(aspect, needs);

    internal void Due(DocumentInfo[] documents, string? about, Truth guard, Truth provided) =>
        checklist?.Add(Rule, documents, about, Sureness(guard), Supplied(provided));

    internal void Due(Localized procedure, Truth guard, Truth done) =>
        checklist?.Add(Rule, procedure, Sureness(guard), Supplied(done));

    internal void PerhapsDue(DocumentInfo[] documents) => checklist?.Add(Rule, documents, null, Certainty.Perhaps, Supply.Unknown);

    internal void Told(Localized text, Truth guard) => checklist?.Add(Rule, text, Sureness(guard));

    internal void Tell(FindingSeverity severity, FieldPath? path, FindingKind kind, FindingArgument[] arguments) =>
        Add(path ?? FieldPath.Filing, kind, severity, arguments, [], null, null);

    internal void Tell(string field, DocumentInfo[] documents, string? about, FindingArgument[] arguments) =>
        Add(FieldPath.Filing.Child(field), FindingKind.Document, FindingSeverity.Error, arguments, documents, about, null);

    internal void Tell(string field, Localized procedure, FindingArgument[] arguments) =>
        Add(FieldPath.Filing.Child(field), FindingKind.Procedure, FindingSeverity.Error, arguments, [], null, procedure);

    private static Aspect AspectOf(Finding finding) =>
        finding.Severity == FindingSeverity.Warning ? Aspect.Advice
        : finding.Kind is FindingKind.Document or FindingKind.Procedure ? Aspect.File
        : Aspect.Form;

    private static Supply Supplied(Truth provided) => provided.IsTrue ? Supply.Supplied : provided.IsFalse ? Supply.Missing : Supply.Unknown;

    private void Add(
        FieldPath path,
        FindingKind kind,
        FindingSeverity severity,
        FindingArgument[] arguments,
        DocumentInfo[] documents,
        string? about,
        Localized? procedure) =>
        _findings.Add(new Finding
        {
            Rule = Rule,
            Province = province,
            Path = path,
            Member = fields.MemberOf(path),
            Label = new(fields.LabelOf(path, "zh"), fields.LabelOf(path, "en")),
            Kind = kind,
            Severity = severity,
            Arguments = arguments,
            Documents = documents,
            About = about,
            Procedure = procedure,
        });

    private Certainty Sureness(Truth guard) => guard.IsTrue && _lift.IsFalse ? Certainty.Due : Certainty.Perhaps;
}
