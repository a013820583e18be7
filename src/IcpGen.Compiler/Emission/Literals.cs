using System;
using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes constants.</summary>
/// <param name="type">The type that they are read into; texts may have a type of their own.</param>
internal sealed class Literals(RuleType type) : IConstantReader<string>
{
    internal static string Of(Constant constant, RuleType type) => constant.Accept(new Literals(type));

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Date(DateTime date) =>
        date == DateConstant.LongTerm ? "global::System.DateOnly.MaxValue"
        : $"new global::System.DateOnly({Number(date.Year)}, {Number(date.Month)}, {Number(date.Day)})";

    public string Text(TextConstant text) => TypeNames.HasOwnEquality(type)
        ? $"new {TypeNames.Of(type)}({Names.Literal(text.Value)})"
        : $"({Names.Identifiers}Text){Names.Literal(text.Value)}";

    string IConstantReader<string>.Number(NumberConstant number) => Number(number.Value) + "L";

    public string Flag(FlagConstant flag) => flag.Value ? "true" : "false";

    string IConstantReader<string>.Date(DateConstant date) => Date(date.Value);

    public string Member(MemberConstant member) => member.Enum == RuleType.Province
        ? $"{Names.Runtime}Province.{Names.Pascal(member.Member)}"
        : $"Terms.{member.Enum.Name}.{Names.Pascal(member.Member)}";
}
