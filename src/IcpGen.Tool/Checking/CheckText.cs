using System.Globalization;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Checking;

/// <summary>Writes diagnostics for people, each with its place in the text, in the form in which editors find it.</summary>
internal sealed class CheckText(IPage page, string language)
{
    private const int Indent = 2;

    /// <summary>Writes what was found, where to read more, and a summary.</summary>
    public void Write(CheckedRules rules)
    {
        foreach (RuleDiagnostic diagnostic in rules.Diagnostics)
        {
            Write(diagnostic, rules);
            page.Line();
        }

        Explain(rules.Kinds);
        page.Line(0, Summary(rules).In(language), rules.Errors > 0 ? Tone.Bad : rules.Warnings > 0 ? Tone.Doubtful : Tone.Good);
    }

    private static Localized Summary(CheckedRules rules) => new(
        $"{rules.Files.Count} 个文件，{rules.Errors} 个错误，{rules.Warnings} 个警告",
        $"{Counted(rules.Files.Count, "file")}, {Counted(rules.Errors, "error")}, {Counted(rules.Warnings, "warning")}");

    private static string Counted(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? string.Empty : "s");

    private static Tone ToneOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Tone.Bad,
        RuleSeverity.Warning => Tone.Doubtful,
        _ => Tone.Faint,
    };

    private void Write(RuleDiagnostic diagnostic, CheckedRules rules)
    {
        Tone tone = ToneOf(diagnostic.Severity);
        page.Line(0, DiagnosticLine.Of(diagnostic, language), tone);
        if (diagnostic.Severity == RuleSeverity.Information)
        {
            // It is by the way, and takes no more than its line.
            return;
        }

        int gutter = diagnostic.Related.Select(related => related.Span).Append(diagnostic.Span).Max(Excerpt.GutterFor);
        Excerpt excerpt = new(page, gutter);
        Show(diagnostic.Span, tone);
        foreach (RelatedSpan related in diagnostic.Related)
        {
            page.Line(Indent, $"{DiagnosticLine.Place(related.Span)}: {related.Message.In(language)}");
            Show(related.Span, Tone.Faint);
        }

        void Show(SourceSpan span, Tone carets)
        {
            if (rules.TextOf(span) is { } text)
            {
                excerpt.Write(text, span, carets);
            }
        }
    }

    private void Explain(IEnumerable<RuleDiagnosticDescriptor> all)
    {
        RuleDiagnosticDescriptor[] kinds = [.. all.Where(kind => kind.Severity != RuleSeverity.Information)];
        if (kinds.Length == 0)
        {
            return;
        }

        page.Line(0, new Localized("说明与示例：", "What these mean, with examples:").In(language), Tone.Heading);
        foreach (RuleDiagnosticDescriptor kind in kinds)
        {
            page.Line(Indent, $"{kind.Code} {kind.Title.In(language)} {kind.HelpLink}", Tone.Faint);
        }

        page.Line();
    }
}
