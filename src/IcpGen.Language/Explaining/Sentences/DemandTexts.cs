using System;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says what statements demand or tell.</summary>
internal sealed class DemandTexts(Lexicon lexicon, Variables variables) : IStatementReader<DemandText>
{
    private static readonly string[] ProceduresThatAreVerbs = ["到", "在", "向", "经"];

    private readonly ValueNouns _nouns = new(lexicon, variables);
    private readonly Thinker _thinker = new(lexicon, variables);

    public DemandText Of(Statement statement) => statement.Accept(this);

    public DemandText Submit(SubmitStatement submit) => new(DemandKind.Document, Submitted(submit), null);

    public DemandText Step(StepStatement step) => new(DemandKind.Procedure, GoneThrough(lexicon.Procedure(step.Procedure)), null);

    public DemandText Notice(NoticeStatement notice) =>
        new(DemandKind.Notice, ($"告知：{Unstopped(notice.Text.Zh)}", $"the applicant is told: {Unstopped(notice.Text.English)}"), null);

    public DemandText Require(RequireStatement require)
    {
        Thought thought = _thinker.Of(require.Condition);
        Mood mood = require.Advisory ? Mood.Should : Mood.Must;
        DemandKind kind = require.Advisory ? DemandKind.Should : require.Forbids ? DemandKind.MustNot : DemandKind.Must;
        Localized text = require.Forbids && !IsPlain(thought)
            ? Forbidden(Speaker.Say(_thinker.Of(require.Condition, isNot: true)))
            : Demanded(thought, mood);
        return new(kind, text, Outliner.Of(thought));
    }

    private static bool IsPlain(Thought thought) => thought is Saying or Group { IsAnd: true, IsFlat: true };

    private static Localized Forbidden(Localized what) => ($"不得有以下情形：{what.Zh}", $"it must not be that {what.English}");

    [PartialReader("thoughts that are said whole, as what must hold")]
    private static Localized Demanded(Thought thought, Mood mood) => thought switch
    {
        Saying => Speaker.Say(thought, mood),
        Group { IsAnd: false, Parts.Count: 2 } either when either.Parts[0] is Saying { IsNot: true, IsOfSeveral: false } unless => If(unless with { IsNot = false }, either.Parts[1], mood),
        Group { IsFlat: true } => Speaker.Say(thought, mood),
        Walk => Speaker.Say(thought, mood),
        _ => Whole(Speaker.Say(thought), mood),
    };

    // “not A or B” reads better as “if A, then B”.
    private static Localized If(Thought condition, Thought then, Mood mood)
    {
        Localized when = Speaker.Say(condition);
        Localized demand = Demanded(then, mood);
        return ($"{when.Zh}时，{demand.Zh}", $"if {when.English}, {demand.English}");
    }

    private static Localized Whole(Localized condition, Mood mood) => mood == Mood.Should
        ? ($"应满足：{condition.Zh}", $"it should hold that {condition.English}")
        : ($"须满足：{condition.Zh}", $"it must hold that {condition.English}");

    private Localized Submitted(SubmitStatement submit)
    {
        Localized documents = Documents(submit);
        if (submit.Per is not { } per)
        {
            return ($"须提交{documents.Zh}", $"the applicant must submit {documents.English}");
        }

        Localized each = _nouns.Sequences.Each(per.Sequence, isEvery: true);
        return ($"对{each.Zh}，须提交{documents.Zh}", $"for {each.English}, the applicant must submit {documents.English}");
    }

    /// <summary>The documents that a statement asks for, by themselves.</summary>
    public Localized Documents(SubmitStatement submit) => new DocumentPhrases(lexicon, _nouns).Of(submit.Demand, submit.Per?.Variable);

    private static Localized GoneThrough(Localized procedure) =>
        ((ProceduresThatAreVerbs.Any(verb => procedure.Zh.StartsWith(verb, StringComparison.Ordinal)) ? "须" : "须办理") + procedure.Zh,
            $"the applicant must go through {procedure.English}");

    private static string Unstopped(string text) => text.TrimEnd('。', '.');
}
