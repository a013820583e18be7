using System.Linq;
using System.Threading;
using IcpGen.Compiler.Analyzers.Checks;
using IcpGen.Compiler.Pipeline;
using IcpGen.Compiler.Shapes;
using IcpGen.Language;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>Looks at all rules classes of a compilation and their models.</summary>
internal static class Review
{
    /// <summary>What there is to say, by the type in whose source it is said.</summary>
    internal static ILookup<ISymbol, Remark> Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        RemarkLog log = new();
        RulesSite[] sites = [.. RulesSite.In(compilation, cancellation)];
        CompilationResult? bound = sites.Length == 0 ? null : BoundRules.Of(options, cancellation);
        foreach (RulesSite site in sites)
        {
            cancellation.ThrowIfCancellationRequested();
            Of(compilation, site, bound!, log, cancellation);
        }

        return log.ByHost();
    }

    // With a mistake in a rule file the rules are not to be relied on; that mistake is the one thing to mend.
    private static void Of(Compilation compilation, RulesSite site, CompilationResult bound, RemarkLog log, CancellationToken cancellation)
    {
        RulesClassCheck rulesClass = new(compilation, site, log, cancellation);
        if (!rulesClass.IsWellFormed() || RulesClassReader.ModelOf(site.Attribute) is not { } filing || bound.HasErrors)
        {
            return;
        }

        rulesClass.Provinces(bound.Unit);
        rulesClass.Mappings(filing);
        if (bound.Unit.Vocabulary.RecordNamed(bound.Unit.Vocabulary.Root) is null)
        {
            return;
        }

        ShapeReader shapes = new(compilation, site.Type);
        RulesClass rules = RulesClassReader.Read(site.Type, site.Attribute, filing, shapes);
        ModelSurvey survey = new(rules, bound.Unit, new Places(site, shapes), log);
        new MarkCheck(survey, site).Check();
        MemberChecks members = new(survey, site, new RefusedMembers(compilation, site.Type));
        new MissingFieldRemarks(survey).Add(new MissingFieldCheck(survey, members).Find());
        EnumCheck.Check(survey);
        TableCheck.Check(survey);
    }
}
