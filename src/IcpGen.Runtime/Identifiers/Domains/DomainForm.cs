using System;

namespace IcpGen.Identifiers;

/// <summary>What a domain name may look like (RFC 1035, RFC 5891).</summary>
internal static class DomainForm
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    // A character in punycode is at most 7 letters long, the marks around them 5.
    private const int LongestInPunycode = 7;
    private const int Marks = 5;

    public static bool IsWellFormed(DomainName name) => IsWellFormed(name, MostAsciiLength) || IsWellFormed(name, AsciiLength);

    private static bool IsWellFormed(DomainName name, Func<Text, int> asciiLength)
    {
        int end = name.End;
        int labels = 0;
        int length = 0;
        while (true)
        {
            int start = name.LabelStart(end);
            Text label = name.Text.Part(start, end);
            if (label.Length != end - start || !IsLabel(label, asciiLength) || (labels == 0 && label.HasDigits(0, label.Length)))
                return false;
            labels++;
            length += asciiLength(label) + 1;
            if (start == 0)
                return labels >= 2 && length - 1 <= LongestName;
            end = start - 1;
        }
    }

    private static bool IsLabel(Text label, Func<Text, int> asciiLength)
    {
        if (label.IsBlank || label[0] == '-' || label[label.Length - 1] == '-')
            return false;
        for (int i = 0; i < label.Length; i++)
        {
            if (!IsPermitted(label, i))
                return false;
        }
        return asciiLength(label) <= LongestLabel;
    }

    private static bool IsPermitted(Text label, int index)
    {
        char unit = label[index];
        if (unit <= '\u007F')
            return unit == '-' || Folding.IsDigit(unit) || Folding.IsLetter(unit);
        return char.IsLetterOrDigit(unit) || IsHalfOfPair(label, index);
    }

    private static bool IsHalfOfPair(Text label, int index) =>
        char.IsHighSurrogate(label[index])
            ? index + 1 < label.Length && char.IsLowSurrogate(label[index + 1])
            : index > 0 && char.IsLowSurrogate(label[index]) && char.IsHighSurrogate(label[index - 1]);

    // What is short enough by this need not be spelled in punycode.
    private static int MostAsciiLength(Text label) =>
        DomainText.IsAscii(label) ? label.Length : (label.Length * LongestInPunycode) + Marks;

    private static int AsciiLength(Text label) => DomainText.IsAscii(label) ? label.Length : DomainText.Ascii(label).Length;
}
