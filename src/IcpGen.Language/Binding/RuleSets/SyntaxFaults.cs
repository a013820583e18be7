using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Where the files have mistakes in their text: what these touch is not relied on.</summary>
internal sealed class SyntaxFaults(IEnumerable<ParsedFile> trees)
{
    private readonly ILookup<string, RuleDiagnostic> _errors = trees
        .SelectMany(tree => tree.Diagnostics)
        .Where(diagnostic => diagnostic.Severity == RuleSeverity.Error)
        .ToLookup(diagnostic => diagnostic.Span.Path, StringComparer.Ordinal);

    internal bool Any => _errors.Count > 0;

    /// <summary>Whether a file has mistakes in its text.</summary>
    internal bool AnyIn(string path) => _errors.Contains(path);

    internal bool Touch(SourceSpan place) => place.Path is not null
        && _errors[place.Path].Any(error => Meets(error.Span, place, touching: 1));

    /// <summary>
    /// Whether a diagnostic only follows from a mistake in the text: it lies over the mistake, or it is advice about a file that
    /// cannot be read in full. Text without quotes may be meant as a name, which the binder knows better.
    /// </summary>
    internal bool Explain(RuleDiagnostic diagnostic) => diagnostic.Span is { Path: not null } place
        && (diagnostic.Severity != RuleSeverity.Error
            ? _errors.Contains(place.Path)
            : _errors[place.Path].Any(error => !SyntaxDiagnostics.IsUnquotedText(error) && (error.Span == place || Meets(error.Span, place, touching: 0))));

    private static bool Meets(SourceSpan one, SourceSpan other, int touching) =>
        one.Start < other.Start + other.Length + touching && one.Start + one.Length + touching > other.Start;
}
