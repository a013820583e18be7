using System;
using System.Collections.Generic;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>The names that are taken in one space of names, and where.</summary>
internal sealed class DeclaredNames(DiagnosticSink sink)
{
    private readonly Dictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);

    /// <summary>Takes a name; a second declaration or a reserved name is reported and gives false, a missing name only gives false.</summary>
    internal bool Take(SyntaxToken token)
    {
        if (token.NameOrNull() is not { } name)
        {
            return false;
        }

        if (ReservedNames.IsValue(name))
        {
            sink.Report(BindingDiagnostics.ReservedName, token.Span, name);
            return false;
        }

        if (!_places.TryGetValue(name, out SourceSpan first))
        {
            _places.Add(name, token.Span);
            return true;
        }

        sink.Report(RuleDiagnostic.Of(BindingDiagnostics.DuplicateName, token.Span, name)
            .With(first, ("第一次声明", "first declared here")));
        return false;
    }
}
