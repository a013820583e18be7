using IcpGen.Language.Diagnostics;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;
using IcpGen.Tool.Sources;
using IcpGen.Tool.Testing;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>test</c>.</summary>
internal sealed class TestRun(ToolStreams streams)
{
    /// <summary>The files and folders whose examples are run; none for the current folder.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The percentage that has to be covered, or null.</summary>
    public required int? Minimum { get; init; }

    /// <summary>Whether everything that is not covered is listed.</summary>
    public required bool ListsAll { get; init; }

    /// <summary>Whether results are written for programs.</summary>
    public required bool IsJson { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Runs the examples and writes what came of them.</summary>
    public ExitCode Run()
    {
        CompiledRules compiled = RuleUnits.Compile(Paths);
        if (IsFaulty(compiled))
        {
            return ExitCode.BadInput;
        }

        TestResults results = TestResults.Of(compiled);
        Excerpts excerpts = new(compiled.Files, compiled.Result.Unit.Vocabulary);
        if (IsJson)
        {
            JsonTests.Write(results, excerpts, streams.Output, Language, Minimum);
        }
        else
        {
            new TestText(streams, excerpts, Language).Write(results, ListsAll, Minimum);
        }

        return results.Failures.Count > 0 || results.Total.Percent < Minimum ? ExitCode.Violated : ExitCode.Ready;
    }

    private bool IsFaulty(CompiledRules compiled)
    {
        foreach (InputError error in compiled.Errors)
        {
            streams.Error.WriteLine(error.In(Language));
        }

        foreach (RuleDiagnostic diagnostic in compiled.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error))
        {
            streams.Error.WriteLine(DiagnosticLine.Of(diagnostic, Language));
        }

        if (compiled.Errors.Count > 0 || compiled.Result.HasErrors)
        {
            return true;
        }

        if (TestResults.ChosenBy(compiled).Any())
        {
            return false;
        }

        Localized message = new("没有规则可以测试", "there is no rule to test");
        streams.Error.WriteLine(new InputError(Paths.Count == 0 ? "." : string.Join(' ', Paths), null, string.Empty, message).In(Language));
        return true;
    }
}
