using System;
using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes constants.</summary>
internal static class Literals
{
    internal static string Of(Constant constant) =>
        constant switch
        {
            TextConstant text => $"({Names.Identifiers}Text){Names.Literal(text.Value)}",
            NumberConstant number => Number(number.Value) + "L",
            FlagConstant flag => flag.Value ? "true" : "false",
            DateConstant date => Date(date.Value),
            MemberConstant { Enum.Name: "Province" } province => $"{Names.Runtime}Province.{Names.Pascal(province.Member)}",
            MemberConstant member => $"Terms.{member.Enum.Name}.{Names.Pascal(member.Member)}",
            _ => "default",
        };

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Date(DateTime date) =>
        date == DateConstant.LongTerm ? "global::System.DateOnly.MaxValue"
        : $"new global::System.DateOnly({Number(date.Year)}, {Number(date.Month)}, {Number(date.Day)})";
}
