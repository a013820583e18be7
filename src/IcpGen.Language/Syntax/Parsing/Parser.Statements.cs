namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    private static readonly Localized QuotedMessage = ("引号里的文字", "a text in quotes");

    private StatementSyntax? ParseStatement() => WordAmong(Keywords.Statements) switch
    {
        "effective" => ParseEffective(),
        "each" => new EachStatementSyntax(Take(), ParseName(), ExpectWord("in"), ParseSources()),
        "when" => new WhenStatementSyntax(Take(), ParseExpression()),
        "require" or "forbid" or "should" => ParseRequire(),
        "submit" => ParseSubmit(),
        "step" => new StepStatementSyntax(Take(), ParseNameOrLabel(("手续的名称", "the name of a procedure")), ParseOptionalArguments()),
        "notice" => new NoticeStatementSyntax(Take(), ParseLabel()),
        "say" or "mend" => new MessageStatementSyntax(Take(), TakeIfWord("en"), ParseString(QuotedMessage)),
        "note" => new NoteStatementSyntax(Take(), ParseString(QuotedMessage)),
        "example" => ParseExample(),
        _ => ComplainOfOtherStatement(),
    };

    /// <summary>Says what is written here in the place of a statement of elsewhere; what follows is passed over.</summary>
    private StatementSyntax? ComplainOfOtherStatement()
    {
        if (At(TokenKind.Identifier) && OtherWords.Statements.TryGetValue(Current.Value, out Localized? mend))
        {
            ComplainElsewhere(Current.Span, Current.Text, mend);
        }

        return null;
    }

    /// <summary>effective (from date)? (until date)?</summary>
    private EffectiveStatementSyntax ParseEffective()
    {
        SyntaxToken keyword = Take();
        SyntaxToken? from = TakeIfWord("from");
        DateExpressionSyntax? first = from is null ? null : ParseDate();
        SyntaxToken? until = TakeIfWord("until");
        if (from is null && until is null)
        {
            from = ExpectOneOf("from", "until");
            return new EffectiveStatementSyntax(keyword, from, ParseDate(), null, null);
        }

        return new EffectiveStatementSyntax(keyword, from, first, until, until is null ? null : ParseDate());
    }

    private DateExpressionSyntax ParseDate() => new(Expect(TokenKind.Date, ("日期（如 `2026-01-31`）", "a date such as `2026-01-31`")));

    /// <summary>(require | forbid | should) condition (at path)?</summary>
    private RequireStatementSyntax ParseRequire()
    {
        SyntaxToken keyword = Take();
        ExpressionSyntax condition = ParseExpression();
        SyntaxToken? at = TakeIfWord("at");
        return new RequireStatementSyntax(keyword, condition, at, at is null ? null : ParsePostfix(isPath: true));
    }

    /// <summary>example outcome "title"? (on date)? (at "path")? { entry* }</summary>
    private ExampleStatementSyntax ParseExample()
    {
        SyntaxToken keyword = Take();
        SyntaxToken outcome = ExpectOneOf("passes", "fails", "skipped", "undetermined");
        StringSyntax? title = At(TokenKind.Text) ? ParseString(QuotedMessage) : null;
        SyntaxToken? on = TakeIfWord("on");
        DateExpressionSyntax? date = on is null ? null : ParseDate();
        SyntaxToken? at = TakeIfWord("at");
        StringSyntax? path = at is null ? null : ParseString(("引号里的路径", "a path in quotes"));
        return new ExampleStatementSyntax(keyword, outcome, title, on, date, at, path, ParseObject());
    }

    /// <summary>path, …</summary>
    private SyntaxList<ExpressionSyntax> ParseSources() => ParseCommaList(() => ParsePostfix(isPath: true));
}
