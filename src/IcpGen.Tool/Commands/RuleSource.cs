using IcpGen.Language;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Commands;

/// <summary>Where a command has its rules from. What stands in the way is told, and then there are none.</summary>
/// <param name="paths">The files and folders whose rules apply; empty for the shipped ones.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
/// <param name="errors">Takes the rules' diagnostics and what stands in the way.</param>
internal sealed class RuleSource(IReadOnlyList<string> paths, string language, TextWriter errors)
{
    private const string Shipped = "shipped";

    /// <summary>The rules of one path, or the shipped ones by that name; a folder of that name is <c>./shipped</c>.</summary>
    public static RuleSource Named(string name, string language, TextWriter errors) => new(name == Shipped ? [] : [name], language, errors);

    /// <summary>The rules, or null.</summary>
    public RuleUnit? Find()
    {
        if (paths.Count == 0)
        {
            return ShippedRules.Compile().Unit;
        }

        CompiledRules compiled = RuleUnits.Compile(paths);
        foreach (InputError error in compiled.Errors)
        {
            errors.WriteLine(error.In(language));
        }

        return compiled.Errors.Count > 0 ? null : Accept(compiled.Result);
    }

    private RuleUnit? Accept(CompilationResult compiled)
    {
        foreach (RuleDiagnostic diagnostic in compiled.Diagnostics.Where(diagnostic => diagnostic.Severity != RuleSeverity.Information))
        {
            errors.WriteLine(DiagnosticLine.Of(diagnostic, language));
        }

        return compiled.HasErrors ? null
            : compiled.Unit.Vocabulary.Root.Length > 0 ? compiled.Unit
            : Refuse(new("规则没有用 root 说明哪个记录是备案申请", "the rules do not say with root which record a filing is"));
    }

    private RuleUnit? Refuse(Localized message)
    {
        errors.WriteLine(new InputError(string.Join(' ', paths), null, string.Empty, message).In(language));
        return null;
    }
}
