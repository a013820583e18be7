using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Sources;
using IcpGen.Tool.Testing;

namespace IcpGen.Tool.Checking;

/// <summary>Compiles rule files and runs their examples, to see what is wrong with them.</summary>
internal static class RuleCheck
{
    /// <summary>Checks files and folders; without any, the current folder. Of the shipped rules beside them, only errors matter.</summary>
    public static CheckedRules Of(IReadOnlyList<string> paths)
    {
        CompiledRules compiled = RuleUnits.Compile(paths);
        SourceFile[] files = [.. compiled.Files];
        HashSet<string> own = [.. files.Select(file => file.Path)];
        return new(
            files,
            [.. ShippedRules.Files],
            files.Length == 0 ? [] :
            [
                .. compiled.Result.Diagnostics.Where(found => found.Severity == RuleSeverity.Error || own.Contains(found.Span.Path))
                    .Concat(TestResults.Of(compiled).Failures.Select(FailedExample.Of))
                    .OrderBy(found => Array.FindIndex(files, file => file.Path == found.Span.Path))
                    .ThenBy(found => found.Span.Start),
            ],
            compiled.Errors);
    }
}
