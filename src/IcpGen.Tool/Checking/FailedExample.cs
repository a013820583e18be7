using IcpGen.Language.Diagnostics;
using IcpGen.Tool.Testing;

namespace IcpGen.Tool.Checking;

/// <summary>Tells of an example that came out otherwise than it says as of any other mistake.</summary>
internal static class FailedExample
{
    public static RuleDiagnostic Of(ExampleFailure failure) => ExampleDiagnostics.Otherwise(
        failure.Example.Span, failure.Rule.Id, Worded(failure.Expected), Worded(failure.Actual));

    private static Language.Localized Worded(Localized text) => new(text.Zh, text.In("en"));
}
