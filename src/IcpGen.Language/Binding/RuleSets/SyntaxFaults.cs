using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Where the files have mistakes in their text: what these touch is not relied on.</summary>
internal sealed class SyntaxFaults(IEnumerable<SyntaxTree> trees)
{
    private readonly ILookup<string, SourceSpan> _spans = trees
        .SelectMany(tree => tree.Diagnostics)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => diagnostic.Span)
        .ToLookup(span => span.Path, StringComparer.Ordinal);

    /// <summary>Whether a file has mistakes in its text.</summary>
    internal bool AnyIn(string path) => _spans[path].Any();

    internal bool Touch(SourceSpan place) => place.Path is not null
        && _spans[place.Path].Any(span => span.Start + span.Length >= place.Start && span.Start <= place.Start + place.Length);
}
