using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>Gathers diagnostics.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> _diagnostics = [];

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    internal int ErrorCount { get; private set; }

    internal Diagnostic? FirstError => _diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether a file has such an error.</summary>
    internal bool HasError(DiagnosticDescriptor descriptor, string path) =>
        _diagnostics.Any(diagnostic => diagnostic.Descriptor == descriptor && diagnostic.Span.Path == path);

    /// <summary>Counts a mistake that is reported where it was made.</summary>
    internal void Fail() => ErrorCount++;

    /// <summary>Takes over what another has gathered.</summary>
    internal void Take(DiagnosticSink other)
    {
        _diagnostics.AddRange(other._diagnostics);
        ErrorCount += other.ErrorCount;
    }

    internal void Report(DiagnosticDescriptor descriptor, SourceSpan span, params Wording[] arguments) =>
        Report(Diagnostic.Of(descriptor, span, arguments));

    internal void Report(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        if (diagnostic.Severity == DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }
    }
}
