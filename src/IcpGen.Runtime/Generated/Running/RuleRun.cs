using System.ComponentModel;

namespace IcpGen.Generated;

/// <summary>
/// One rule on its way over one filing: what its statements say, combined. Violated outweighs undetermined, that outweighs
/// satisfied, and that outweighs not applicable; the form and the file are kept apart.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RuleRun
{
    private readonly Details? _details;
    private RuleOutcome _form = RuleOutcome.NotApplicable;
    private RuleOutcome _file = RuleOutcome.NotApplicable;
    private RuleOutcome _advice = RuleOutcome.NotApplicable;

    internal RuleRun(DateOnly today, Details? details)
    {
        Today = today;
        _details = details;
    }

    /// <summary>The day that rules call <c>today</c>.</summary>
    public DateOnly Today { get; }

    /// <summary>The path of the filing, or null where nobody wants details and nothing may be allocated.</summary>
    public readonly FieldPath? Filing => _details is null ? null : FieldPath.Filing;

    internal readonly RuleOutcome Form => _form;

    internal readonly RuleOutcome File => _file;

    internal readonly RuleOutcome Advice => _advice;

    /// <summary>Whether a <c>should</c> or a notice applies.</summary>
    internal bool Tells { get; private set; }

    /// <summary>Takes a <c>require</c>.</summary>
    /// <param name="guard">Whether the rule applies; never known not to.</param>
    /// <param name="condition">Whether its condition holds.</param>
    /// <returns>Whether the breach has to be told, by <see cref="Tell"/>.</returns>
    public bool Require(Truth guard, Truth condition) => Take(ref _form, guard, condition, Aspect.Form);

    /// <summary>Takes a <c>should</c>.</summary>
    /// <inheritdoc cref="Require"/>
    public bool Advise(Truth guard, Truth condition)
    {
        Tells |= guard.IsTrue || condition.IsTrue;
        return Take(ref _advice, guard, condition, Aspect.Advice);
    }

    /// <summary>Takes a <c>submit</c>.</summary>
    /// <param name="guard">Whether the rule applies; never known not to.</param>
    /// <param name="provided">Whether the document has been supplied.</param>
    /// <param name="documents">The document, or the alternatives.</param>
    /// <param name="about">What the document is about, or null.</param>
    /// <returns>Whether the gap has to be told, by <see cref="TellDocument"/>.</returns>
    public bool Submit(Truth guard, Truth provided, DocumentInfo[] documents, string? about = null)
    {
        _details?.Due(documents, about, guard, provided);
        return Take(ref _file, guard, provided, Aspect.File);
    }

    /// <summary>Takes a <c>step</c>.</summary>
    /// <param name="guard">Whether the rule applies; never known not to.</param>
    /// <param name="done">Whether the procedure has been gone through.</param>
    /// <param name="procedure">What people call it.</param>
    /// <returns>Whether the gap has to be told, by <see cref="TellProcedure"/>.</returns>
    public bool Step(Truth guard, Truth done, Localized procedure)
    {
        _details?.Due(procedure, guard, done);
        return Take(ref _file, guard, done, Aspect.File);
    }

    /// <summary>Takes a <c>notice</c>.</summary>
    public void Notice(Truth guard, Localized text)
    {
        _details?.Told(text, guard);
        Tells |= guard.IsTrue;
    }

    /// <summary>Takes a list that is not there: one element of which nothing is known.</summary>
    /// <param name="guard">Whether the rule applies; never known not to.</param>
    /// <param name="list">Unknown, with the list that is needed.</param>
    /// <param name="form">Whether the form depends on the elements.</param>
    /// <param name="file">Whether the file does.</param>
    /// <param name="advice">Whether what should be does.</param>
    public void Unlisted(Truth guard, Truth list, bool form, bool file, bool advice)
    {
        NeedList? needs = _details is null ? null : NeedList.Union(guard.Needs, list.Needs);
        if (form)
        {
            Leave(ref _form, Aspect.Form, needs);
        }

        if (file)
        {
            Leave(ref _file, Aspect.File, needs);
        }

        if (advice)
        {
            Leave(ref _advice, Aspect.Advice, needs);
        }
    }

    /// <summary>Notes documents that may be due for elements of a list that is not there.</summary>
    public readonly void Perhaps(DocumentInfo[] documents) => _details?.PerhapsDue(documents);

    /// <summary>Notes what may concern elements of a list that is not there.</summary>
    public readonly void Perhaps(Localized notice) => _details?.Told(notice, default);

    /// <summary>Notes a procedure that may be due for elements of a list that is not there.</summary>
    /// <param name="procedure">What people call it.</param>
    /// <param name="done">Whether it has been gone through.</param>
    public readonly void Perhaps(Localized procedure, Truth done) => _details?.Due(procedure, default, done);

    /// <summary>Tells a breach.</summary>
    /// <param name="severity">An error for a <c>require</c>, a warning for a <c>should</c>.</param>
    /// <param name="at">The element or filing that the field is of.</param>
    /// <param name="field">The field, from there.</param>
    /// <param name="kind">What sort of breach.</param>
    /// <param name="arguments">The values that messages show.</param>
    public readonly void Tell(
        FindingSeverity severity, FieldPath? at, string field, FindingKind kind, params FindingArgument[] arguments) =>
        _details?.Tell(severity, at?.Child(field), kind, arguments);

    /// <summary>Tells that a document is not there.</summary>
    /// <param name="field">The list of materials.</param>
    /// <param name="documents">The document, or the alternatives.</param>
    /// <param name="about">What it is about, or null.</param>
    /// <param name="arguments">The values that messages show.</param>
    public readonly void TellDocument(string field, DocumentInfo[] documents, string? about, params FindingArgument[] arguments) =>
        _details?.Tell(field, documents, about, arguments);

    /// <summary>Tells that a procedure has not been gone through.</summary>
    /// <param name="field">The list of procedures.</param>
    /// <param name="procedure">What people call it.</param>
    /// <param name="arguments">The values that messages show.</param>
    public readonly void TellProcedure(string field, Localized procedure, params FindingArgument[] arguments) =>
        _details?.Tell(field, procedure, arguments);

    internal void LiftDoubtfully()
    {
        _form = _form == RuleOutcome.Violated ? RuleOutcome.Undetermined : _form;
        _file = _file == RuleOutcome.Violated ? RuleOutcome.Undetermined : _file;
    }

    /// <summary>Takes what is open for want of fields that are not checked as not checked.</summary>
    internal void Excuse(Details details)
    {
        Excuse(ref _form, details, Aspect.Form);
        Excuse(ref _file, details, Aspect.File);
        Excuse(ref _advice, details, Aspect.Advice);
    }

    private readonly bool Take(ref RuleOutcome outcome, Truth guard, Truth condition, Aspect aspect)
    {
        if (condition.IsTrue)
        {
            Raise(ref outcome, RuleOutcome.Satisfied);
            return false;
        }

        if (guard.IsTrue && condition.IsFalse)
        {
            Raise(ref outcome, RuleOutcome.Violated);
            return _details is not null;
        }

        Leave(ref outcome, aspect, _details is null ? null : NeedList.Union(guard.Needs, condition.Needs));
        return false;
    }

    private readonly void Leave(ref RuleOutcome outcome, Aspect aspect, NeedList? needs)
    {
        Raise(ref outcome, RuleOutcome.Undetermined);
        _details?.Open(aspect, needs);
    }

    private static void Excuse(ref RuleOutcome outcome, Details details, Aspect aspect) =>
        outcome = outcome == RuleOutcome.Undetermined && details.IsExcused(aspect) ? RuleOutcome.NotChecked : outcome;

    private static void Raise(ref RuleOutcome aspect, RuleOutcome outcome) => aspect = Outcomes.Worse(aspect, outcome);
}
