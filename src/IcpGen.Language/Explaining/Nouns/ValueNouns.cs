using System;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What values are called.</summary>
internal sealed class ValueNouns(Lexicon lexicon, Variables variables) : IValueReader<Noun>
{
    private readonly ConstantNouns _constants = new(lexicon);

    public PathNouns Paths { get; } = new(lexicon, variables);

    public SequenceNouns Sequences { get; } = new(lexicon, variables);

    /// <summary>A value; a condition has no name.</summary>
    public Noun Of(Expression value) => value.Match(_ => new(("该条件", "this condition")), read => read.Accept(this));

    public Noun Literal(LiteralExpression literal) => literal.Value.Accept(_constants);

    public Noun Derived(DerivedExpression derived) =>
        derived is { Member: "province", Target.Type: SimpleType { Kind: SimpleKind.Address } }
            ? Place(Of(derived.Target))
            : DerivedNouns.Of(Of(derived.Target), derived.Member);

    public Noun Conversion(ConversionExpression conversion) => Of(conversion.Operand);

    public Noun Wording(WordingExpression wording)
    {
        Localized said = Said(wording);
        return new(($"“{said.Zh}”", $"“{said.En}”"));
    }

    /// <summary>A wording with what its values are called, in brackets.</summary>
    public Localized Said(WordingExpression wording)
    {
        Localized[] parts = [.. wording.Parts.Select(part => part is LiteralExpression { Value: TextConstant text } ? (Localized)text.Value : Bracketed(Of(part)))];
        return (string.Concat(parts.Select(part => part.Zh)), string.Concat(parts.Select(part => part.English)));
    }

    private static Localized Bracketed(Noun noun) => ($"〔{noun.Zh}〕", $"[{noun.English}]");

    public Noun Today(TodayExpression today) => new(("办理当日", "the day of filing"));

    /// <summary>A fact with what it is asked of; English without an article.</summary>
    public Localized Asked(FactExpression fact) =>
        lexicon.Fact(fact.Fact) is { } declared
            ? FactNouns.Of(declared, [.. fact.Arguments.Select(Of)], fact.Arguments.Count > 0 ? WordsOf(fact.Arguments[0]) : null)
            : fact.Fact;

    public Noun Path(PathExpression path)
    {
        Noun noun = Paths.Of(path.Path);
        string? label = WordsOf(path);
        return noun with { Unit = label is not null && label.EndsWith("份数", StringComparison.Ordinal) ? (" 份", "") : null };
    }

    public Noun Fact(FactExpression fact)
    {
        Localized text = Asked(fact);
        bool isTimes = text.Zh.EndsWith("次数", StringComparison.Ordinal);
        return new((text.Zh, English.The(text.English)), English.IsPlural(text.English.Split(' ')[0]), isTimes ? (" 次", "") : null);
    }

    public Noun DateOffset(DateOffsetExpression offset)
    {
        Noun date = Of(offset.Date);
        int amount = Math.Abs(offset.Amount);
        Localized period = Period(amount, offset.Unit);
        return new(offset.Amount < 0
            ? ($"{date.Zh}之前 {period.Zh}", $"{period.English} before {date.English}")
            : ($"{date.Zh}之后 {period.Zh}", $"{period.English} after {date.English}"));
    }

    /// <summary>A stretch of time.</summary>
    public static Localized Period(int amount, DateUnit unit)
    {
        string number = amount.ToString(CultureInfo.InvariantCulture);
        string more = amount == 1 ? "" : "s";
        return unit switch
        {
            DateUnit.Days => ($"{number} 天", $"{number} day{more}"),
            DateUnit.Months => ($"{number} 个月", $"{number} month{more}"),
            _ => ($"{number} 年", $"{number} year{more}"),
        };
    }

    [PartialReader("dates that are called by their names")]
    public Noun Age(AgeExpression age) => age.Date switch
    {
        PathExpression { Path: { Fields.Count: > 0 } path } when WordsOf(age.Date) == "出生日期" => Aged(Paths.OwnerOf(path)),
        DerivedExpression { Member: "birthDate" } derived => By(Of(derived.Target)),
        _ => By(Of(age.Date)),
    };

    private static string? WordsOf(Expression? argument) =>
        argument is PathExpression { Path.Fields: { Count: > 0 } fields } ? fields[fields.Count - 1].Label.Zh : null;

    private static Noun Place(Noun address) => new((address.Zh + "所在的省份", "the province of " + address.English));

    private static Noun Aged(Noun owner) => new((owner.Zh + "的年龄", "the age of " + owner.English), Unit: (" 周岁", ""));

    private static Noun By(Noun source) => new(($"按{source.Zh}计算的年龄", $"the age according to {source.English}"), Unit: (" 周岁", ""));

    public Noun Count(CountExpression count)
    {
        Noun list = Sequences.Of(count.Sequence);
        return count.Distinct
            ? new((list.Zh + "去重后", "the number of different values among " + list.English), Unit: Measure(count))
            : new((list.Zh, "the number of " + English.Bare(list.English)), Unit: Measure(count));
    }

    private Localized Measure(CountExpression count) => ($" {lexicon.Measure(count.Sequence.Element)}", "");
}
