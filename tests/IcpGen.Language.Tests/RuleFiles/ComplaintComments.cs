using System.Text;
using System.Text.RegularExpressions;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Checking;

namespace IcpGen.Language.Tests.RuleFiles;

/// <summary>
/// Complaints as comments under the lines that they are about: a row of <c>^</c> under the place (<c>|</c> where something is wanting), the
/// message in English and in Chinese, and the lines of other places that have to do with it.
/// </summary>
internal sealed partial class ComplaintComments(IEnumerable<SourceFile> files, IReadOnlyList<RuleDiagnostic> diagnostics)
{
    private readonly SourceFile[] _files = [.. files];

    /// <summary>The file without such comments.</summary>
    internal static string Without(string text) => Comments().Replace(text, "");

    /// <summary>The file with them.</summary>
    internal string Under(SourceFile file)
    {
        StringBuilder text = new();
        for (int line = 0; line < file.LineCount; line++)
        {
            string written = file.GetLine(line);
            bool isLast = line == file.LineCount - 1;
            text.Append(written).Append(isLast && written.Length == 0 ? "" : "\n");
            text.AppendJoin("", On(file.Path, line).SelectMany(complaint => Comment(complaint, written)).Select(row => $"//{row}\n"));
        }

        return text.ToString();
    }

    private static string Marks(SourceSpan span, string line)
    {
        int end = span.EndLine > span.Line ? line.Length : span.EndColumn;
        string place = line[span.Column..end];
        int before = Columns.Of(line[..span.Column]) - "//".Length;
        return before < 0 ? $" <- {place}" : new string(' ', before) + (place.Length == 0 ? "|" : new string('^', Columns.Of(place)));
    }

    private IEnumerable<string> Comment(RuleDiagnostic complaint, string line) =>
    [
        Marks(complaint.Span, line),
        $" {complaint.Code} {complaint.Severity.ToString().ToLowerInvariant()}: {complaint.GetMessage("en")}",
        $"   {complaint.GetMessage("zh")}",
        .. complaint.Related.Select(related => $"   line {Shown(related.Span)}: {related.Message.En} · {related.Message.Zh}"),
    ];

    // The line as the reader of this file counts it, comments and all.
    private string Shown(SourceSpan span)
    {
        int above = diagnostics.Where(each => each.Span.Path == span.Path && each.Span.Line < span.Line).Sum(each => 3 + each.Related.Count);
        bool isHere = _files.Any(file => file.Path == span.Path);
        return isHere ? $"{span.Line + 1 + above}{(_files.Length > 1 ? " of " + span.Path : "")}" : $"{span.Line + 1} of {span.Path}";
    }

    private IEnumerable<RuleDiagnostic> On(string path, int line) => diagnostics.Where(each => each.Span.Path == path && each.Span.Line == line);

    [GeneratedRegex(@"^//( *[\^|]+| <-.*| ICP\d{4} .*|   .*)\n", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
