using IcpGen.Language.Syntax;

namespace IcpGen.Language.Formatting;

/// <summary>Places the parts of one statement.</summary>
internal sealed class StatementLayout(Layout layout, int indent)
{
    internal void Place(StatementSyntax statement)
    {
        switch (statement)
        {
            case EffectiveStatementSyntax effective:
                layout.Join(effective);
                break;
            case EachStatementSyntax each:
                After(each.Keyword, each.Variable);
                layout.Join(each.InKeyword);
                break;
            case WhenStatementSyntax guard:
                After(guard.Keyword, guard.Condition);
                break;
            case RequireStatementSyntax require:
                After(require.Keyword, require.Condition);
                break;
            case SubmitStatementSyntax submit:
                Place(submit);
                break;
            case StepStatementSyntax step:
                After(step.Keyword, step.Procedure);
                break;
            case NoticeStatementSyntax notice:
                layout.Join(notice.Text);
                After(notice.Keyword, notice.Text);
                break;
            case MessageStatementSyntax message:
                layout.Join(message.EnKeyword);
                RuleLayout.AfterKeyword(layout, message.Text, message.Keyword, message.EnKeyword);
                break;
            case NoteStatementSyntax note:
                After(note.Keyword, note.Text);
                break;
            case ExampleStatementSyntax example:
                Place(example);
                break;
        }
    }

    private void After(SyntaxToken keyword, SyntaxElement next) => RuleLayout.AfterKeyword(layout, next, keyword);

    private void Place(SubmitStatementSyntax submit)
    {
        After(submit.Keyword, submit.OpenBrace is { } first && submit.SharedModifiers.Count == 0 ? first : submit.SharedModifiers.FirstToken ?? submit.Demands.FirstToken!);
        if (submit is not { OpenBrace: { } open, CloseBrace: { } close })
        {
            return;
        }

        layout.Change(open, placement => placement with { Joins = true });
        if (TableLayout.IsInline(open, submit.Demands, close))
        {
            bool isFirst = true;
            foreach (DocumentDemandSyntax demand in submit.Demands)
            {
                layout.Pad(demand.FirstToken, isFirst ? 1 : TableLayout.InlineGap);
                isFirst = false;
            }

            return;
        }

        bool begins = true;
        foreach (DocumentDemandSyntax demand in submit.Demands)
        {
            layout.Line(demand, indent + Layout.Step, begins);
            begins = false;
        }

        layout.Close(close, indent, begins);
    }

    private void Place(ExampleStatementSyntax example)
    {
        layout.Join(example.Outcome);
        layout.Join(example.Title);
        layout.Join(example.OnKeyword);
        layout.Join(example.Date);
        layout.Join(example.AtKeyword);
        layout.Join(example.At);
        layout.Join(example.Filing.OpenBrace);
    }
}
