using IcpGen.Language.Rules;

namespace IcpGen.Evaluation.Tests.Support;

/// <summary>Documents with marks, as short as rules have them.</summary>
internal static class Marked
{
    private static readonly string[] Order = ["form", "copies", "signed", "signer", "seals", "thumbprinted", "stating", "handwriting", "watermark", "channel"];

    /// <summary>The document, in some copies.</summary>
    public static DocumentRequirement Copied(this DocumentRequirement document, int copies) =>
        document.Bearing("copies", new NumberConstant(copies), TestVocabulary.Number);

    /// <summary>The document with a mark that is there or not: signed.</summary>
    public static DocumentRequirement Bearing(this DocumentRequirement document, string mark) => document.Bearing(new RequiredMark(mark, default));

    /// <summary>The document with one of some members of an enumeration.</summary>
    public static DocumentRequirement Bearing(this DocumentRequirement document, string mark, EnumType type, params string[] members) =>
        document.Bearing(new RequiredMark(
            mark, members.Select(member => new LiteralExpression(new MemberConstant(type, member), type, default)).ToEquatableArray<Expression>()));

    /// <summary>The document with a wording.</summary>
    public static DocumentRequirement Bearing(this DocumentRequirement document, string mark, string wording) =>
        document.Bearing(mark, new TextConstant(wording), TestVocabulary.Text);

    /// <summary>The document with a value of the filing.</summary>
    public static DocumentRequirement Bearing(this DocumentRequirement document, string mark, Expression value) =>
        document.Bearing(new RequiredMark(mark, EquatableArray.Of(value)));

    private static DocumentRequirement Bearing(this DocumentRequirement document, string mark, Constant value, RuleType type) =>
        document.Bearing(new RequiredMark(mark, EquatableArray.Of<Expression>(new LiteralExpression(value, type, default))));

    private static DocumentRequirement Bearing(this DocumentRequirement document, RequiredMark mark) =>
        document with { Marks = document.Marks.Append(mark).OrderBy(each => Array.IndexOf(Order, each.Name)).ToEquatableArray() };
}
