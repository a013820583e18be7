using IcpGen.Language.Comparing;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Language.Tests.Binding;

namespace IcpGen.Language.Tests.Comparing.Support;

/// <summary>Two versions of rules over the sample vocabulary.</summary>
internal static class Versions
{
    /// <summary>What differs between two bodies of one rule, a line for each.</summary>
    public static string OfRule(string old, string @new, string definitions = "") =>
        OfFiles(SampleUnit.InRule(old) + definitions, SampleUnit.InRule(@new) + definitions);

    /// <summary>What differs between the members of one province.</summary>
    public static string OfProvince(string old, string @new) => OfFiles(SampleUnit.InProvince(old), SampleUnit.InProvince(@new));

    /// <summary>What differs between two files beside the vocabulary.</summary>
    public static string OfFiles(string old, string @new) => Lines(RuleComparer.Compare(Unit(old), Unit(@new)));

    /// <summary>What differs between two vocabularies, with one file of rules beside each.</summary>
    public static string OfVocabularies(string old, string @new, string rules = "") =>
        Lines(RuleComparer.Compare(Compiled([new("0.icp", old), new("1.icp", rules)]), Compiled([new("0.icp", @new), new("1.icp", rules)])));

    public static RuleUnit Unit(string file) => Sound(SampleUnit.Compile(file));

    private static RuleUnit Compiled(SourceFile[] files) => Sound(RuleCompiler.Compile(files));

    private static string Lines(UnitDifference difference)
    {
        string[] lines = [.. Told.Of(difference)];
        Assert.Equal(lines.Length == 0, difference.IsEmpty);
        return string.Join('\n', lines);
    }

    private static RuleUnit Sound(CompilationResult result)
    {
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return result.Unit;
    }
}
