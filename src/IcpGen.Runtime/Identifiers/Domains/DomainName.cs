using System;

namespace IcpGen.Identifiers;

/// <summary>
/// A domain name. Two are equal if they name the same domain: neither case nor a trailing dot nor the choice between Chinese and
/// punycode (<c>公司.cn</c>, <c>xn--55qx5d.cn</c>), nor between <c>.中国</c> and <c>.中國</c>, tells them apart; <c>www.</c> does.
/// </summary>
/// <param name="Text">The name as it was given.</param>
/// <remarks>
/// The parts are blank where there is no such part, and are in lower case and in Chinese rather than punycode. Names in lower case
/// without punycode are handled without allocation, unless a Chinese label is longer than 8 characters.
/// </remarks>
readonly partial record struct DomainName(Text Text)
{
    /// <summary>Whether it has at least two labels, all of permitted length and characters, and a top level that is no number.</summary>
    public bool IsWellFormed => DomainForm.IsWellFormed(this);

    /// <summary>The last label: <c>cn</c>, <c>中国</c>.</summary>
    public Text TopLevel => ReadableToEnd(LabelStart(End));

    /// <summary>
    /// What names are registered under, as the public suffix list has it: <c>com.cn</c>, <c>公司.cn</c>, <c>bj.cn</c>, <c>co.uk</c>; else the
    /// top level.
    /// </summary>
    public Text Suffix => ReadableToEnd(SuffixStart);

    /// <summary>
    /// The label that was registered, directly before the suffix: <c>shop</c> of <c>shop.com.cn</c> and of <c>www.shop.com.cn</c>.
    /// Blank where the name is only a suffix.
    /// </summary>
    public Text Prefix => Readable(PrefixStart, Math.Max(SuffixStart - 1, 0));

    /// <summary>Whether the top level is a country's: two letters.</summary>
    public bool IsCountryCode => DomainSuffixes.IsCountryCode(Text.Part(LabelStart(End), End));

    /// <summary>Whether <c>www</c> stands before the registered name. In <c>www.com</c> it is the registered name.</summary>
    public bool HasWww => PrefixStart >= 4 && Text.Part(0, 4).EqualsIgnoringCase("www.");

    /// <summary>Reads a text as a domain name; null is blank.</summary>
    public static implicit operator DomainName(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    /// <summary>Where the name ends, before a trailing dot.</summary>
    internal int End => Text.Length > 1 && IsDot(Text.Length - 1) ? Text.Length - 1 : Text.Length;

    internal bool IsDot(int index) => Text[index] is '.' or '。';

    /// <summary>Where the label that ends at a place begins.</summary>
    internal int LabelStart(int end)
    {
        int start = end;
        while (start > 0 && !IsDot(start - 1))
            start--;
        return start;
    }

    private int SuffixStart
    {
        get
        {
            int top = LabelStart(End);
            if (top == 0)
                return 0;
            int second = LabelStart(top - 1);
            bool registry = DomainSuffixes.IsRegistry(Text.Part(second, top - 1), Text.Part(top, End));
            return registry ? second : top;
        }
    }

    private int PrefixStart => LabelStart(Math.Max(SuffixStart - 1, 0));

    private Text ReadableToEnd(int start) => TopLevels.Unite(Readable(start, End));

    private Text Readable(int start, int end)
    {
        Text part = Text.Part(start, end);
        return DomainText.IsReadable(part) ? part : DomainText.Readable(part);
    }
}
