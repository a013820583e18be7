using System.Linq;
using IcpGen.Documents;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Writing;

/// <summary>Writes demands for documents in the language's own spelling.</summary>
internal static class DocumentText
{
    public static string Of(DocumentDemand demand) => string.Join(" or ", demand.Alternatives.Select(Of));

    public static string Of(DocumentRequirement one) =>
        string.Join(" ", one.Marks.Select(Of).Prepend(one.Document + (one.About is { } about ? "(" + ExpressionText.Of(about) + ")" : string.Empty)));

    private static string Of(RequiredMark mark)
    {
        MarkSpelling spelling = mark.Row.Spelling;
        string word = spelling.Words.FirstOrDefault() ?? string.Empty;
        string values = string.Join(", ", mark.Values.Select(ExpressionText.Of));
        return spelling.Shape switch
        {
            MarkShape.Number or MarkShape.Value => values,
            MarkShape.Word => word,
            MarkShape.Members => values == spelling.Usual ? word : $"{word} with {values}",
            MarkShape.Argument => $"{word}({values})",
            MarkShape.Text or MarkShape.Continued => $"{word} {string.Join(", ", mark.Values.Select(Wording))}",
            _ => $"{word} {values}",
        };
    }

    private static string Wording(Expression wording) =>
        wording is LiteralExpression { Value: TextConstant text } ? WordingText.Of(text.Value) : ExpressionText.Of(wording);
}
