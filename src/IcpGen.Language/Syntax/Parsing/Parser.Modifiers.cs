using System.Linq;
using IcpGen.Documents;

namespace IcpGen.Language.Syntax;

internal sealed partial class Parser
{
    private DocumentModifierSyntax? ParseModifier() =>
        At(TokenKind.Number) ? new NumberModifierSyntax(Take())
        : At(TokenKind.Identifier) && Marks.SpelledBy(Current.Value) is { } mark ? ParseModifier(mark)
        : null;

    private DocumentModifierSyntax? ParseModifier(Mark mark) => mark.Spelling.Shape switch
    {
        MarkShape.Value or MarkShape.Word => new WordModifierSyntax(Take()),
        MarkShape.Members => ParseMembers(mark),
        MarkShape.Text => new WordingModifierSyntax(Take(), ParseString(QuotedMessage)),
        MarkShape.Choice => ParseChoice(mark.Spelling),
        MarkShape.Argument => new ArgumentModifierSyntax(Take(), ParseArguments()),
        // Numbers have no word, and what continues a choice is taken with it.
        MarkShape.Number or MarkShape.Continued => null,
        _ => throw new System.ArgumentOutOfRangeException(nameof(mark)),
    };

    /// <summary>stamped (with seal, …)?</summary>
    private MembersModifierSyntax ParseMembers(Mark mark)
    {
        SyntaxToken keyword = Take();
        SyntaxToken? with = TakeIfWord("with");
        return new MembersModifierSyntax(
            keyword,
            with,
            with is null ? new SyntaxList<SyntaxToken>([], []) : ParseCommaList(() => ParseName((mark.TitleZh, "a " + mark.TitleEn))));
    }

    /// <summary>by (post (to "…")? | upload)</summary>
    private ChoiceModifierSyntax ParseChoice(MarkSpelling spelling)
    {
        SyntaxToken keyword = Take();
        SyntaxToken choice = ExpectOneOf([.. spelling.Choices]);
        Mark? behind = Marks.All.FirstOrDefault(mark => mark.Spelling.Shape == MarkShape.Continued && mark.Spelling.After == choice.Value);
        SyntaxToken? word = behind is null ? null : TakeIfWord(behind.Spelling.Words[0]);
        return new ChoiceModifierSyntax(keyword, choice, word, word is null ? null : ParseString(($"引号里的{behind!.TitleZh}", $"{Article(behind.TitleEn)} in quotes")));
    }

    private static string Article(string noun) => ("aeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;
}
