using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

/// <summary>Rule text in which <c>«…»</c> marks where a complaint is expected.</summary>
internal sealed class MarkedText
{
    internal MarkedText(string marked)
    {
        Start = marked.IndexOf('«', StringComparison.Ordinal);
        Length = marked.IndexOf('»', StringComparison.Ordinal) - Start - 1;
        Tree = ParsedFile.Parse(new SourceFile("rules.icp", marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));
    }

    internal int Start { get; }

    internal int Length { get; }

    internal ParsedFile Tree { get; }

    /// <summary>A file around the statements of one rule, which begin in line 3, column 5.</summary>
    internal static string InRule(string statements) =>
        "province x \"省\" 1 X {\n  rule X-1 \"题\" {\n    " + statements + "\n  }\n}";

    /// <summary>What is complained of, as <c>ICP1001 3:15 message</c>.</summary>
    internal static IEnumerable<string> Complaints(ParsedFile tree) => tree.Diagnostics.Select(Show);

    private static string Show(RuleDiagnostic diagnostic) =>
        $"{diagnostic.Code} {diagnostic.Span.Line + 1}:{diagnostic.Span.Column + 1} {diagnostic.GetMessage("en")}";
}
