using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Looks at a rules class itself: its form, the provinces it names, its mapping methods.</summary>
internal sealed class RulesClassCheck(Compilation compilation, RulesSite site, RemarkLog log, CancellationToken cancellation)
{
    /// <summary>Whether validators can be added to it.</summary>
    internal bool IsWellFormed()
    {
        if (RulesClassForm.ProblemOf(site.Type) is not { } found)
        {
            return true;
        }

        Bilingual reason = found.Problem switch
        {
            RulesClassForm.Problem.IsNotPartial => new($"请把 `{found.Type.Name}` 声明为 partial", $"declare `{found.Type.Name}` partial"),
            RulesClassForm.Problem.IsGeneric => new($"`{found.Type.Name}` 是泛型", $"`{found.Type.Name}` is generic; use a class that is not"),
            _ => new($"`{found.Type.Name}` 只在本文件可见", $"`{found.Type.Name}` is a file-local type; make it internal"),
        };
        (INamedTypeSymbol host, Location location) = (found.Type, found.Type.Locations.FirstOrDefault(each => each.IsInSource) ?? site.Syntax.GetLocation());
        log.Add(new(RulesClassDiagnostics.Form, host, location, _ => [site.Type.Name, reason])
        {
            Subject = found.Problem.ToString(),
            Properties = FixInfo.Of((FixInfo.Suggestion, found.Problem == RulesClassForm.Problem.IsNotPartial ? "partial" : null)),
        });
        return false;
    }

    internal void Provinces(RuleUnit unit)
    {
        bool takesAll = site.Attribute.NamedArguments.Any(argument => argument is { Key: "AllProvinces", Value.Value: true });
        ExpressionSyntax[] named =
        [
            .. site.Syntax.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).SelectMany(argument => Elements(argument.Expression)) ?? [],
        ];
        RuleSets(unit);
        if (named.Length == 0 && !takesAll && !RulesClassReader.RuleSets(site.Attribute).Any())
        {
            Add(RulesClassDiagnostics.NoProvince, site.Syntax, site.Type.Name);
        }

        if (takesAll && unit.Provinces.Count == 0)
        {
            Add(RulesClassDiagnostics.ProvinceWithoutRules, site.Syntax, new Bilingual("任何省", "any province"));
        }

        HashSet<int> seen = [];
        foreach (ExpressionSyntax province in named)
        {
            Province(province, unit, seen);
        }
    }

    internal void Mappings(INamedTypeSymbol filing)
    {
        foreach (IMethodSymbol method in site.Type.GetMembers().OfType<IMethodSymbol>())
        {
            if (Attributes.FieldOf(method) is { } field && MappingForm.ProblemOf(method, filing) is { } problem)
            {
                Bilingual reason = problem switch
                {
                    MappingForm.Problem.IsNotStatic => new("请声明为 static", "make it static"),
                    MappingForm.Problem.IsGeneric => new("它是泛型方法", "it is generic"),
                    MappingForm.Problem.ReturnsNothing => new("它没有返回值", "it returns nothing"),
                    _ => new($"它应当只接收一个 `{filing.Name}`", $"it has to take just a `{filing.Name}`"),
                };
                log.Add(new(RulesClassDiagnostics.MappingMethod, site.Type, method.Locations[0], _ => [method.Name, field, reason]) { Subject = method.Name });
            }
        }
    }

    private void RuleSets(RuleUnit unit)
    {
        string[] known = [.. unit.OwnRuleSets.Select(own => own.Name)];
        foreach (string name in RulesClassReader.RuleSets(site.Attribute).Where(name => !known.Contains(name)))
        {
            Bilingual hint = known.Length == 0
                ? new("；规则文件中没有 `ruleset`", "; the rule files declare none")
                : new($"；现有：{string.Join("、", known)}", $"; there are: {string.Join(", ", known)}");
            Add(RulesClassDiagnostics.UnknownRuleSet, site.Syntax, name, hint);
        }
    }

    private void Province(ExpressionSyntax syntax, RuleUnit unit, HashSet<int> seen)
    {
        int? code = compilation.GetSemanticModel(syntax.SyntaxTree).GetConstantValue(syntax, cancellation) is { HasValue: true, Value: int value } ? value : null;
        if (code is not { } known || Language.Rules.Provinces.All.FirstOrDefault(each => each.Code == known) is not { } province)
        {
            Add(RulesClassDiagnostics.ArgumentUnresolved, syntax, syntax.ToString(), site.Type.Name);
        }
        else if (!seen.Add(known))
        {
            Add(RulesClassDiagnostics.ProvinceTwice, syntax, syntax.ToString());
        }
        else if (!unit.Provinces.Any(rules => rules.Code == known))
        {
            Add(RulesClassDiagnostics.ProvinceWithoutRules, syntax, Bilingual.Of(province.Label));
        }
    }

    // Named one by one, or as an array.
    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        CollectionExpressionSyntax items => items.Elements.OfType<ExpressionElementSyntax>().Select(item => item.Expression),
        _ => [expression],
    };

    private void Add(DiagnosticDescriptor descriptor, SyntaxNode at, params object?[] arguments) =>
        log.Add(new(descriptor, site.Type, at.GetLocation(), _ => arguments));
}
