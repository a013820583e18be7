using IcpGen.Fuzzing.Checks;
using IcpGen.Language.Formatting;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Formatting.Support;

/// <summary>Formats texts, and holds what comes of them against what should.</summary>
internal static class Formatted
{
    /// <summary>The text in the one style.</summary>
    internal static string Of(string text) => RuleFormatter.Format(Parse(text));

    /// <summary>Asserts that the text becomes the other one, which then stays as it is.</summary>
    internal static void Becomes(string before, string after)
    {
        ParsedFile tree = Parse(before);

        Assert.Empty(tree.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(after, RuleFormatter.Format(tree));
        Assert.Null(FormatCheck.FaultOf(tree));
    }

    internal static ParsedFile Parse(string text) => ParsedFile.Parse(new SourceFile("rules.icp", text));
}
