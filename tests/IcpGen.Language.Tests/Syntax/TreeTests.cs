using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

public sealed class TreeTests
{
    private static readonly ParsedFile Sample = ParsedFile.Parse(new SourceFile("sample.icp", SampleRules.Text));

    [Fact]
    public void An_enum_knows_its_members_their_labels_and_codes()
    {
        EnumDeclarationSyntax declaration = Only<EnumDeclarationSyntax>();

        Assert.Equal(
            ["enterprise 企业 enterprise 4", "individual 个人  05", "any 任何  "],
            declaration.Members.Select(member => $"{member.Name.Value} {member.Label.Text.Value} {member.Label.English?.Value} {string.Join(',', member.Codes?.Codes.Select(code => code.Value) ?? [])}"));
    }

    [Fact]
    public void A_record_knows_its_fields_and_what_identifies_it()
    {
        RecordDeclarationSyntax declaration = Only<RecordDeclarationSyntax>();

        Assert.Equal(["certificate.type", "certificate.number"], declaration.IdentifiedBy!.Paths.Select(Path));
        Assert.Equal("name", Path(declaration.ToldApartBy!.Path));
        Assert.Equal(
            ["name Text ", "copy Flag ", "form Mobile [1..]", "any DomainName []"],
            declaration.Fields.Select(field => $"{field.Name.Value} {field.Type.Name.Value} {string.Concat(field.Type.Suffix?.Tokens() ?? [])}"));
    }

    [Fact]
    public void A_rule_knows_its_ids_what_it_lifts_and_what_it_uses()
    {
        RuleDeclarationSyntax[] rules = [.. All<RuleDeclarationSyntax>()];

        Assert.Equal(["SH-P4,SH-P5", "SH-E1", "SH-6a"], rules.Select(rule => string.Join(',', rule.Ids)));
        Assert.Equal("SH-1,SH-2 新规定", Assert.Single(rules[0].Overrides.Select(clause => string.Join(',', clause.Ids) + " " + clause.Reason.Value)));
        Assert.Equal([null, "localMobile", "localMobile"], rules.Select(rule => rule.Use?.Name.Value));
        Assert.Equal([true, false, true], rules.Select(rule => rule.Body is not null));
    }

    [Fact]
    public void Documents_in_braces_keep_their_own_modifiers_apart_from_the_shared_ones()
    {
        SubmitStatementSyntax submit = All<SubmitStatementSyntax>().Last();

        Assert.Equal("by post to \"上海市\" stamped", string.Join(" ", submit.SharedModifiers.Tokens()));
        Assert.Equal(
            ["A", "B copy handwriting \"本人\"", "C 2 signed thumbprinted by upload"],
            submit.Demands.Select(demand => string.Join(" ", demand.Tokens())));
        Assert.Equal("per d in newDomains", string.Join(" ", submit.SharedPer!.Tokens()));
    }

    [Fact]
    public void Alternatives_bind_a_modifier_to_the_document_before_it()
    {
        SubmitStatementSyntax submit = All<SubmitStatementSyntax>().First();

        Assert.Equal(
            ["residencePermit ( subject ) original stamped with contractSeal , financeSeal", "other copy 2 stating \"同意\""],
            Assert.Single(submit.Demands).Alternatives.Select(document => string.Join(" ", document.Tokens())));
    }

    [Fact]
    public void An_example_holds_records_lists_and_facts()
    {
        ExampleStatementSyntax example = All<ExampleStatementSyntax>().First();

        Assert.Equal(("passes", "说明", new DateTime(2026, 1, 31), "websites[1].domains[0]"),
            (example.Outcome.Value, example.Title?.Value, example.Date?.Value, example.At?.Value));
        FieldEntrySyntax subject = Assert.IsType<FieldEntrySyntax>(example.Filing.Entries[0]);
        Assert.Equal(
            ["nature", "copy", "any", "sites", "not"],
            Assert.IsType<ObjectExpressionSyntax>(subject.Value).Entries.Cast<FieldEntrySyntax>().Select(entry => entry.Name.Value));
        Assert.Equal("mobileProvince", Assert.IsType<FactEntrySyntax>(example.Filing.Entries[1]).Name.Value);
    }

    [Fact]
    public void A_place_in_a_text_is_found_in_the_file_behind_quotes_and_escapes()
    {
        StringSyntax say = All<MessageStatementSyntax>().First().Text;
        int brace = say.Value.IndexOf("个月", StringComparison.Ordinal);

        SourceSpan span = say.GetSpan(brace, 2);

        Assert.Equal("个月", SampleRules.Text.Substring(span.Start, span.Length));
        Assert.EndsWith("\"不足\" 3 个月。\n", say.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_in_a_message_is_parsed_where_it_stands()
    {
        StringSyntax say = All<MessageStatementSyntax>().First().Text;
        int open = say.Value.IndexOf('{', StringComparison.Ordinal) + 1;
        SourceSpan inside = say.GetSpan(open, say.Value.IndexOf('}', StringComparison.Ordinal) - open);

        ParsedExpression parsed = ParsedFile.ParseExpression(Sample.Text, inside.Start, inside.Length);

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal("subject.certificate.expiresOn", Outline.Of(parsed.Expression));
        Assert.Equal(inside, parsed.Expression.Span);
    }

    [Fact]
    public void Text_after_an_expression_that_stands_alone_is_complained_of()
    {
        ParsedExpression parsed = ParsedFile.ParseExpression(new SourceFile("a.icp", "say {a b}"), 5, 3);

        Assert.Equal("a.icp(1,8): ICP1101: Expected the end of the expression here, in place of or before `b`.", Assert.Single(parsed.Diagnostics).ToString());
    }

    [Fact]
    public void Comments_stay_with_the_token_before_them_on_their_line() =>
        Assert.Contains(
            new SyntaxTrivia(TriviaKind.Comment, "// trailing"),
            Only<RecordDeclarationSyntax>().Fields[2].LastToken!.Trailing);

    private static string Path(PathSyntax path) => string.Join('.', path.Names);

    private static T Only<T>() => Assert.Single(All<T>());

    private static IEnumerable<T> All<T>() => Sample.Root.DescendantsAndSelf().OfType<T>();
}
