using System;
using System.Collections.Generic;
using System.Globalization;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Leads debuggers, stack traces and coverage from generated code to the rule text.</summary>
/// <param name="paths">Rule files' paths as compilations show them, by the paths in spans.</param>
internal sealed class LineMap(IReadOnlyDictionary<string, string> paths)
{
    /// <summary>Writes code that stands for a stretch of rule text.</summary>
    internal void Map(CodeWriter writer, SourceSpan span, Action write)
    {
        string path = paths.TryGetValue(span.Path, out string? shown) ? shown : span.Path;
        writer.Directive(
            $"#line ({At(span.Line)}, {At(span.Column)}) - ({At(span.EndLine)}, {At(span.EndColumn)}) {Quote(path)}");
        write();
        writer.Directive("#line hidden");
    }

    private static string At(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);

    // A directive's path has no escapes: a backslash stands for itself.
    private static string Quote(string path) => "\"" + path + "\"";
}
