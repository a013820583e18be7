using System.Collections.Generic;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds the statements of one body into a draft. What binds is kept, whatever is wrong elsewhere in the body.</summary>
internal sealed class BodyBinder(BindingScope scope, RuleDraft draft)
{
    private readonly BindingScope _outer = scope;
    private readonly HashSet<string> _once = [];
    private BindingScope _scope = scope;

    /// <summary>What the body's end sees: its elements' names too.</summary>
    internal BindingScope Scope => _scope;

    /// <summary>Binds a body; false where something is wrong, which has been said.</summary>
    internal bool Bind(RuleBodySyntax body)
    {
        bool isBound = true;
        foreach (StatementSyntax statement in body.Statements)
        {
            isBound &= Bind(statement);
        }

        return isBound;
    }

    private bool Bind(StatementSyntax statement) => statement switch
    {
        EffectiveStatementSyntax effective => IsFirst(effective.Keyword, "effective") && BindPeriod(effective),
        EachStatementSyntax each => BindEach(each),
        WhenStatementSyntax guard => BindWhen(guard),
        RequireStatementSyntax require => Add(new RequirementBinder(_scope, draft).Bind(require)),
        SubmitStatementSyntax submit => BindSubmit(submit),
        StepStatementSyntax step => Add(new StepBinder(_scope).Bind(step)),
        NoticeStatementSyntax notice => Add(new NoticeStatement(notice.Text.ToLabel(), notice.Span)),
        MessageStatementSyntax message => BindMessage(message),
        NoteStatementSyntax note => Add(note),
        ExampleStatementSyntax example => BindExample(example),
        _ => false,
    };

    private bool IsFirst(SyntaxToken keyword, string statement)
    {
        bool isFirst = _once.Add(statement);
        if (!isFirst)
        {
            _scope.Report(BindingDiagnostics.RepeatedStatement, keyword.Span, statement);
        }

        return isFirst;
    }

    private bool BindPeriod(EffectiveStatementSyntax syntax)
    {
        draft.From = syntax.From?.Value;
        draft.Until = syntax.Until?.Value;
        if (draft.From is { } from && draft.Until is { } until && until <= from)
        {
            _scope.Report(BindingDiagnostics.EmptyPeriod, syntax.Until!.Span);
            return false;
        }

        return true;
    }

    private bool BindEach(EachStatementSyntax syntax)
    {
        ExpressionBinder binder = new(_scope);
        if (binder.BindSequence(syntax.Sources) is not { } sequence || binder.Declare(syntax.Variable, sequence) is not var (variable, locals))
        {
            MarkFaulty(syntax.Variable);
            return false;
        }

        _scope = _scope with { Locals = locals };
        draft.Each.Add(new EachClause(variable, sequence, syntax.Span));
        return true;
    }

    /// <summary>Elements of a walk that has a mistake are not complained of again in the rest of the body.</summary>
    private void MarkFaulty(SyntaxToken variable)
    {
        if (variable.NameOrNull() is { } name)
        {
            _scope = _scope with { Locals = new Locals(name, null, _scope.Locals) };
        }
    }

    private bool BindWhen(WhenStatementSyntax syntax)
    {
        if (new ExpressionBinder(_scope).BindCondition(syntax.Condition) is not { } condition)
        {
            return false;
        }

        draft.Guards.Add(new Clause(condition, syntax.Condition.Span));
        return true;
    }

    private bool Add(Statement? statement)
    {
        if (statement is not null)
        {
            draft.Statements.Add(statement);
        }

        return statement is not null;
    }

    private bool Add(NoteStatementSyntax note)
    {
        draft.Notes.Add(note.Text.Value);
        return true;
    }

    private bool BindSubmit(SubmitStatementSyntax syntax)
    {
        List<Statement>? statements = new SubmitBinder(_scope).Bind(syntax);
        draft.Statements.AddRange(statements ?? []);
        return statements is not null;
    }

    /// <summary>The first message of a body replaces the definition's in both languages, so that the two never differ.</summary>
    private bool BindMessage(MessageStatementSyntax syntax)
    {
        bool isFirstOfKind = _once.Add(syntax.Keyword.Value + " in any language");
        string statement = syntax.IsEnglish ? syntax.Keyword.Value + " en" : syntax.Keyword.Value;
        if (!IsFirst(syntax.Keyword, statement) || new TemplateBinder(_scope).Bind(syntax.Text) is not { } template)
        {
            return false;
        }

        RuleMessage before = isFirstOfKind ? RuleMessage.None : syntax.IsMend ? draft.Mend : draft.Say;
        RuleMessage message = syntax.IsEnglish ? before with { En = template } : before with { Zh = template };
        if (syntax.IsMend)
        {
            draft.Mend = message;
        }
        else
        {
            draft.Say = message;
        }

        return true;
    }

    private bool BindExample(ExampleStatementSyntax syntax)
    {
        Example? example = new ExampleBinder(_outer, draft.Parameters).Bind(syntax);
        draft.Examples.AddRange(example is null ? [] : [example]);
        return example is not null;
    }
}
