using IcpGen.Language;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission.Documenting;

/// <summary>Short texts in both languages on one line: <c>居住证 · Residence permit</c>.</summary>
internal static class InBoth
{
    internal static string Of(Localized label) => Of(label.Zh, label.En);

    internal static string Of(EnumMember member) => Of(member.Label) + member.CodesInBrackets();

    internal static string Of(string zh, string? en) => en is null || en == zh ? zh : $"{zh} · {en}";

    /// <summary>A heading and what stands under it.</summary>
    internal static string Headed(string zh, string en, string text) => $"{Of(zh, en)}: {text}";
}
