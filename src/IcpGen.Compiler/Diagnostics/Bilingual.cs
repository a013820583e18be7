using System;
using System.Globalization;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Diagnostics;

/// <summary>A text that a host shows in Chinese where it works in Chinese, else in English.</summary>
internal sealed class Bilingual(string zh, string en) : LocalizableString, IFormattable
{
    /// <summary>A label of the rules; Chinese in both languages where it has no English.</summary>
    internal static Bilingual Of(Label label) => new(label.Zh, label.En is { } en && en != label.Zh ? $"{label.Zh}, {en}" : label.Zh);

    /// <summary>The Chinese text.</summary>
    internal string Zh => zh;

    /// <summary>The English text.</summary>
    internal string En => en;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => GetText(formatProvider);

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo { TwoLetterISOLanguageName: "zh" } ? zh : en;

    /// <inheritdoc/>
    protected override int GetHash() => en.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is Bilingual bilingual && bilingual.ToString(CultureInfo.InvariantCulture) == en;
}
