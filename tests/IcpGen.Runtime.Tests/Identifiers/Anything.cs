using CsCheck;

namespace IcpGen.Tests.Identifiers;

/// <summary>Texts that nobody expects, lone surrogates included, and texts that come close to being right.</summary>
internal static class Anything
{
    private static readonly Gen<char> _plausible = Gen.Const("0123456789xX-().+:/@ \u3000\u00A0０９Ａ。．公司号栋省市上海西安路网xn-w{}_").SelectMany(
        units => Gen.Int[0, units.Length - 1].Select(i => units[i]));

    private static readonly Gen<char> _surrogate = Gen.Int[0xD800, 0xDFFF].Select(unit => (char)unit);

    private static readonly Gen<char> _unit = Gen.Frequency((8, _plausible), (1, _surrogate), (2, Gen.Int[0, 0xFFFF].Select(unit => (char)unit)));

    public static Gen<string> Text { get; } = _unit.Array[0, 24].Select(units => new string(units));
}
