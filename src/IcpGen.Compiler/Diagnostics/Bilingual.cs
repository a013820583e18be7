using System;
using System.Globalization;
using IcpGen.Language;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Diagnostics;

/// <summary>A text that a host shows in Chinese where it works in Chinese, else in English.</summary>
internal sealed class Bilingual(Localized text) : LocalizableString, IFormattable
{
    internal Bilingual(string zh, string en)
        : this(new Localized(zh, en))
    {
    }

    /// <summary>A label of the rules; Chinese in both languages where it has no English.</summary>
    internal static Bilingual Of(Localized label) => new(label.Zh, label.English == label.Zh ? label.Zh : $"{label.Zh}, {label.English}");

    /// <summary>The text.</summary>
    internal Localized Text => text;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => GetText(formatProvider);

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider) =>
        text.In(formatProvider is CultureInfo { TwoLetterISOLanguageName: "zh" } ? "zh" : "en");

    /// <inheritdoc/>
    protected override int GetHash() => text.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is Bilingual bilingual && bilingual.Text == text;
}
