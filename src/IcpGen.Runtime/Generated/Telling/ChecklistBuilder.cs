using System.ComponentModel;

namespace IcpGen.Generated;

/// <summary>Gathers what rules ask for into a checklist: the same thing from several rules is one line.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChecklistBuilder
{
    private readonly List<DocumentLine> _documents = [];
    private readonly List<ProcedureLine> _procedures = [];
    private readonly List<NoticeLine> _notices = [];

    /// <summary>Adds a document that a rule asks for.</summary>
    public void Add(RuleInfo rule, IReadOnlyList<DocumentInfo> alternatives, string? about, Certainty certainty, Supply supply)
    {
        DocumentLine line = new(alternatives, about, certainty, supply, [rule]);
        int twin = _documents.FindIndex(other => DocumentMerge.IsSameThing(other, line));
        if (twin < 0)
        {
            _documents.Add(line);
        }
        else
        {
            _documents[twin] = DocumentMerge.Merge(_documents[twin], line);
        }
    }

    /// <summary>Adds a procedure that a rule asks for.</summary>
    public void Add(RuleInfo rule, Localized procedure, Certainty certainty, Supply supply)
    {
        int twin = _procedures.FindIndex(other => other.Procedure == procedure);
        if (twin < 0)
        {
            _procedures.Add(new(procedure, certainty, supply, [rule]));
            return;
        }

        ProcedureLine line = _procedures[twin];
        _procedures[twin] = line with { Certainty = DocumentMerge.Surest(line.Certainty, certainty), Rules = [.. line.Rules, rule] };
    }

    /// <summary>Adds what a rule tells or permits, once however many elements it concerns.</summary>
    public void Add(RuleInfo rule, Localized notice, Certainty certainty)
    {
        int twin = _notices.FindIndex(other => other.Rule.Id == rule.Id && other.Text == notice);
        if (twin < 0)
        {
            _notices.Add(new(notice, certainty, rule));
        }
        else
        {
            _notices[twin] = _notices[twin] with { Certainty = DocumentMerge.Surest(_notices[twin].Certainty, certainty) };
        }
    }

    /// <summary>The checklist.</summary>
    public Checklist Build() => new([.. _documents], [.. _procedures], [.. _notices]);
}
