using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.RuleFiles;

/// <summary>One case of <c>tests/rules</c>, compiled as a user's files are.</summary>
internal sealed class RuleCase
{
    private readonly string _path;

    internal RuleCase(string name)
    {
        _path = RuleFolder.Find(name);
        string[] paths = Directory.Exists(_path) ? [.. Directory.EnumerateFiles(_path).Order(StringComparer.Ordinal)] : [_path];
        Files = [.. paths.Select(path => new RuleFile(path))];
        SourceFile[] sources = [.. VocabularyBeside(), .. Files.Select(file => file.Source)];
        IsOnlyParsed = name.StartsWith("syntax/", StringComparison.Ordinal);
        Result = RuleCompiler.Compile(IsOnlyParsed ? [] : sources);
        IEnumerable<RuleDiagnostic> all = IsOnlyParsed ? Files.SelectMany(file => ParsedFile.Parse(file.Source).Diagnostics) : Result.Diagnostics;
        Diagnostics = [.. all.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error || !Says("only errors"))];
    }

    internal IReadOnlyList<RuleFile> Files { get; }

    /// <summary>Files under <c>syntax</c> are not bound, so that they need declare nothing.</summary>
    internal bool IsOnlyParsed { get; }

    internal CompilationResult Result { get; }

    /// <summary>What is complained of.</summary>
    internal IReadOnlyList<RuleDiagnostic> Diagnostics { get; }

    /// <summary>What the file would be, with all complaints under their lines.</summary>
    internal string WithComplaints(RuleFile file) =>
        new ComplaintComments(Files.Select(each => each.Source), Diagnostics).Under(file.Source);

    // The nearest one, unless the case says otherwise.
    private IEnumerable<SourceFile> VocabularyBeside()
    {
        if (Says("alone"))
        {
            return [];
        }

        string[] nearest = [RuleFolder.Find(Path.Combine(_path, "..", RuleFolder.Vocabulary)), RuleFolder.Find(RuleFolder.Vocabulary)];
        string path = Says("beside the shipped vocabulary") ? RuleFolder.Find("../../rule-specs/vocabulary.icp") : nearest.First(File.Exists);
        return [new SourceFile(RuleFolder.Vocabulary, File.ReadAllText(path), isShipped: true)];
    }

    private bool Says(string remark) => Files.Any(file => file.Says(remark));
}
