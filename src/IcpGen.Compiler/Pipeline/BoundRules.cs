using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using IcpGen.Language;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.Compiler.Pipeline;

/// <summary>
/// The rule files of a project, bound once for the generator and all analyzers, and again only when a file's text changes. Keyed by the
/// files' paths and texts alone, so that it may be shared by all compilations of a process.
/// </summary>
internal static class BoundRules
{
    private const int Kept = 4;

    private static readonly ConditionalWeakTable<Microsoft.CodeAnalysis.Text.SourceText, RuleFile> Parsed = new();
    private static readonly List<(RuleFile[] Files, CompilationResult Result)> Bound = [];

    /// <summary>Raised with the files each time that files are bound; for tests.</summary>
    internal static event Action<IReadOnlyList<RuleFile>>? Binding;

    /// <summary>The bound rule files among a project's additional files.</summary>
    internal static CompilationResult Of(AnalyzerOptions options, CancellationToken cancellation) => Of(
    [
        .. options.AdditionalFiles
            .Where(RuleInput.IsRuleFile)
            .Select(file => Parse(RuleInput.Of(file, options.AnalyzerConfigOptionsProvider), cancellation)),
    ]);

    /// <summary>Bound rule files.</summary>
    internal static CompilationResult Of(RuleFile[] files)
    {
        lock (Bound)
        {
            int found = Bound.FindIndex(entry => entry.Files.SequenceEqual(files));
            CompilationResult result = found < 0 ? Bind(files) : Bound[found].Result;
            if (found >= 0)
            {
                Bound.RemoveAt(found);
            }

            Bound.Add((files, result));
            if (Bound.Count > Kept)
            {
                Bound.RemoveAt(0);
            }

            return result;
        }
    }

    private static CompilationResult Bind(RuleFile[] files)
    {
        Binding?.Invoke(files);
        return RuleCompiler.Bind([.. files.Select(file => file.Tree)]);
    }

    private static RuleFile Parse(RuleInput file, CancellationToken cancellation)
    {
        if (file.File.GetText(cancellation) is not { } text)
        {
            return RuleFile.Parse(file, cancellation);
        }

        RuleFile parsed = Parsed.GetValue(text, _ => RuleFile.Parse(file, cancellation));
        return parsed.Tree.Text.Path == file.File.Path && parsed.Tree.Text.IsShipped == file.IsShipped ? parsed : RuleFile.Parse(file, cancellation);
    }
}
