using System.Text;

namespace IcpGen.Language.Syntax;

/// <summary>Quoted text as written and as meant. A backslash and the character after it stand for one character.</summary>
internal static class QuotedText
{
    private const string LookAlikeQuotes = "“”„‟＂「」『』'‘’＇";

    /// <summary>Whether a character opens a text, rightly or by mistake.</summary>
    internal static bool IsQuote(char character) => character == '"' || IsLookAlike(character);

    internal static bool IsLookAlike(char character) => LookAlikeQuotes.IndexOf(character) >= 0;

    /// <summary>Whether a character closes the text that <paramref name="open"/> opened.</summary>
    internal static bool Closes(char open, char character) => character == '"' || (IsLookAlike(open) && IsLookAlike(character));

    /// <summary>The text without quotes and escapes.</summary>
    internal static string Decode(string raw)
    {
        StringBuilder value = new(raw.Length);
        for (int i = ContentStart(raw); !IsContentEnd(raw, i); i += Step(raw, i))
        {
            value.Append(Step(raw, i) == 1 ? raw[i] : raw[i + 1] == 'n' ? '\n' : raw[i + 1]);
        }

        return value.ToString();
    }

    /// <summary>Offset in the text as written of the character at <paramref name="offset"/> of the text as meant.</summary>
    internal static int ToRawOffset(string raw, int offset)
    {
        int i = ContentStart(raw);
        for (; offset > 0 && !IsContentEnd(raw, i); offset--)
        {
            i += Step(raw, i);
        }

        return i;
    }

    private static int ContentStart(string raw) => raw.Length > 0 && IsQuote(raw[0]) ? 1 : 0;

    private static bool IsContentEnd(string raw, int i) =>
        i >= raw.Length || (ContentStart(raw) == 1 && Closes(raw[0], raw[i]));

    private static int Step(string raw, int i) => raw[i] == '\\' && i + 1 < raw.Length ? 2 : 1;
}
