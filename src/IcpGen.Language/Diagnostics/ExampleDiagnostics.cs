using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>What is wrong with examples that are run, from <c>ICP3301</c>. The compiler runs none; who has an evaluator does.</summary>
public static class ExampleDiagnostics
{
    private static readonly RuleDiagnosticDescriptor OtherwiseDescriptor = RuleDiagnosticDescriptor.Error(
        "ICP3301",
        ("示例与规则不符", "example that comes out otherwise"),
        ("规则 `{0}` 的示例写的是{1}，结果却是{2}；请改正规则或示例。",
            "This example of `{0}` says that it {1}, but it {2}; mend the rule or the example."));

    /// <summary>All of them, in order of their codes.</summary>
    internal static EquatableArray<RuleDiagnosticDescriptor> All => EquatableArray.Of(OtherwiseDescriptor);

    /// <summary>An example that came out otherwise than it says.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="expected">What it says, as a verb.</param>
    /// <param name="actual">What came out, as a verb, with the places to blame.</param>
    public static RuleDiagnostic Otherwise(SourceSpan span, string rule, Localized expected, Localized actual) =>
        RuleDiagnostic.Of(OtherwiseDescriptor, span, rule, expected, actual);
}
