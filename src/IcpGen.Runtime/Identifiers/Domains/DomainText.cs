using System;
using System.Text;

namespace IcpGen.Identifiers;

/// <summary>The two spellings of domain names: ASCII, which tells them apart, and the one that people read.</summary>
internal static class DomainText
{
    public const string AsciiPrefix = "xn--";

    /// <summary>Whether a part is in ASCII, so that lower case is its only other spelling.</summary>
    public static bool IsAscii(Text part)
    {
        for (int i = 0; i < part.Length; i++)
        {
            if (part[i] > '\u007F')
                return false;
        }
        return true;
    }

    /// <summary>Whether a label of it is in punycode.</summary>
    public static bool HasPunycode(Text part)
    {
        for (int i = 0; i + AsciiPrefix.Length <= part.Length; i++)
        {
            if ((i == 0 || part[i - 1] == '.') && part.Part(i, i + AsciiPrefix.Length).EqualsIgnoringCase(AsciiPrefix))
                return true;
        }
        return false;
    }

    /// <summary>Whether a part is spelled as people read it, in lower case and without punycode.</summary>
    public static bool IsReadable(Text part)
    {
        for (int i = 0; i < part.Length; i++)
        {
            if (part[i] == '。' || part[i] != char.ToLowerInvariant(part[i]))
                return false;
        }
        return part.IndexOf(AsciiPrefix, 0) < 0;
    }

    /// <summary>In lower case, every label in punycode where it needs to be.</summary>
    public static string Ascii(Text part) => Map(part, AppendAscii);

    /// <summary>In lower case, every label out of punycode where it can be.</summary>
    public static string Readable(Text part) => Map(part, AppendReadable);

    private static string Map(Text part, Action<StringBuilder, string> append)
    {
        StringBuilder output = new(part.Length);
        string[] labels = Lower(part).Split('.');
        for (int i = 0; i < labels.Length; i++)
        {
            if (i > 0)
                output.Append('.');
            append(output, labels[i]);
        }
        return output.ToString();
    }

    private static string Lower(Text part)
    {
        StringBuilder output = new(part.Length);
        for (int i = 0; i < part.Length; i++)
            output.Append(part[i] == '。' ? '.' : char.ToLowerInvariant(part[i]));
        return output.ToString();
    }

    private static void AppendAscii(StringBuilder output, string label)
    {
        if (IsAscii(label))
        {
            output.Append(label);
            return;
        }
        output.Append(AsciiPrefix);
        Punycode.Encode(label, output);
    }

    private static void AppendReadable(StringBuilder output, string label)
    {
        bool encoded = label.StartsWith(AsciiPrefix, StringComparison.Ordinal);
        output.Append(encoded ? Punycode.Decode(label.Substring(AsciiPrefix.Length)) ?? label : label);
    }
}
