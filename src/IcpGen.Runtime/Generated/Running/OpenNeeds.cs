namespace IcpGen.Generated;

/// <summary>What one rule that could not be decided needs, by what its statements decide.</summary>
internal sealed class OpenNeeds(IReadOnlyList<NotCheckedField> notChecked)
{
    private readonly List<(Aspect Aspect, NeedList? Needs)> _open = [];

    internal void Clear() => _open.Clear();

    internal void Add(Aspect aspect, NeedList? needs) => _open.Add((aspect, needs));

    /// <summary>Whether a part is open only for want of fields that are not checked.</summary>
    internal bool IsExcused(Aspect aspect) =>
        notChecked.Count > 0 && Of(each => each == aspect) is { Count: > 0 } needs && needs.All(IsNotChecked);

    /// <summary>Writes down the rule where it is open, and where it is open but not checked.</summary>
    internal void Close(RuleInfo rule, List<OpenRule> open, List<OpenRule> excused)
    {
        if (_open.Count > 0)
        {
            Close(rule, FindingSeverity.Error, aspect => aspect != Aspect.Advice, open, excused);
            Close(rule, FindingSeverity.Warning, aspect => aspect == Aspect.Advice, open, excused);
        }
    }

    private void Close(RuleInfo rule, FindingSeverity severity, Func<Aspect, bool> concerns, List<OpenRule> open, List<OpenRule> excused)
    {
        Add(rule, severity, aspect => concerns(aspect) && !IsExcused(aspect), open);
        Add(rule, severity, aspect => concerns(aspect) && IsExcused(aspect), excused);
    }

    private void Add(RuleInfo rule, FindingSeverity severity, Func<Aspect, bool> concerns, List<OpenRule> rules)
    {
        if (_open.Any(each => concerns(each.Aspect)))
        {
            rules.Add(new(rule, severity, Of(concerns)));
        }
    }

    private List<Need> Of(Func<Aspect, bool> concerns) =>
        [.. _open.Where(each => concerns(each.Aspect)).SelectMany(each => each.Needs?.Items ?? []).Distinct()];

    private bool IsNotChecked(Need need) => notChecked.Any(field => field.Covers(need));
}
