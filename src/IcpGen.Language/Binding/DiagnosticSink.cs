using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Gathers diagnostics.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<RuleDiagnostic> _diagnostics = [];

    internal IReadOnlyList<RuleDiagnostic> Diagnostics => _diagnostics;

    internal int ErrorCount { get; private set; }

    internal RuleDiagnostic? FirstError => _diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == RuleSeverity.Error);

    /// <summary>Whether a file has such an error.</summary>
    internal bool HasError(RuleDiagnosticDescriptor descriptor, string path) =>
        _diagnostics.Any(diagnostic => diagnostic.Descriptor == descriptor && diagnostic.Span.Path == path);

    /// <summary>Counts a mistake that is reported where it was made.</summary>
    internal void Fail() => ErrorCount++;

    /// <summary>Takes over what another has gathered.</summary>
    internal void Take(DiagnosticSink other)
    {
        _diagnostics.AddRange(other._diagnostics);
        ErrorCount += other.ErrorCount;
    }

    internal void Report(RuleDiagnosticDescriptor descriptor, SourceSpan span, params Localized[] arguments) =>
        Report(RuleDiagnostic.Of(descriptor, span, arguments));

    internal void Report(RuleDiagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        if (diagnostic.Severity == RuleSeverity.Error)
        {
            ErrorCount++;
        }
    }
}
