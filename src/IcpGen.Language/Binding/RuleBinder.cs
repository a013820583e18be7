using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds the files of a unit. Pure: the same files give the same, in whatever order they come.</summary>
internal sealed class RuleBinder
{
    private readonly DiagnosticSink _sink = new();
    private readonly UnitSymbols _unit;
    private readonly DeclarationSyntax[] _declarations;
    private readonly SyntaxFaults _faults;

    private RuleBinder(IReadOnlyList<SyntaxTree> trees)
    {
        _unit = new UnitSymbols(_sink);
        _faults = new SyntaxFaults(trees);
        _declarations = [.. trees
            .OrderBy(tree => tree.Text.Path, StringComparer.Ordinal)
            .ThenBy(tree => tree.Text.Text, StringComparer.Ordinal)
            .SelectMany(tree => tree.Root.Declarations)];
    }

    /// <summary>Binds all that can be bound.</summary>
    /// <returns>The unit, and what is wrong with what the files say, in order of path and position.</returns>
    internal static (RuleUnit Unit, IReadOnlyList<Diagnostic> Diagnostics) Bind(IReadOnlyList<SyntaxTree> trees)
    {
        RuleBinder binder = new(trees);
        return (binder.BindUnit(), binder._sink.Diagnostics);
    }

    private RuleUnit BindUnit()
    {
        new DeclarationBinder(_declarations, _unit, _faults, _sink).Bind();
        CheckDefinitions();
        UnitScope? scope = BindScope();
        List<ProvinceBinder> provinces = BindProvinces(scope);
        new RuleSetChecker(_unit, provinces).Check();
        return new RuleUnit(
            new Vocabulary(
                _unit.Enums.All.ToEquatableArray(),
                _unit.Records.All.ToEquatableArray(),
                _unit.Root?.Name ?? "",
                _unit.Documents.All.ToEquatableArray(),
                _unit.Procedures.All.ToEquatableArray(),
                _unit.Facts.All.ToEquatableArray()),
            provinces.OrderBy(province => province.Province.Code).Select(province => province.ToRules()).ToEquatableArray());
    }

    private void CheckDefinitions()
    {
        DefinitionChecker checker = new(_unit);
        foreach (Definition definition in _unit.Definitions.All)
        {
            definition.IsFaulty = _faults.Touch(definition.Syntax.Span);
            checker.BindParameters(definition);
            if (_unit.Root is { } root && _unit.FieldOf(new RecordType(root.Name), definition.Name) is not null)
            {
                _sink.Report(BindingDiagnostics.DuplicateName, definition.Syntax.Name.Span, definition.Name);
            }
        }

        foreach (Definition definition in _unit.Definitions.All)
        {
            checker.Check(definition);
        }
    }

    private UnitScope? BindScope()
    {
        ScopeDeclarationSyntax[] scopes = [.. _declarations.OfType<ScopeDeclarationSyntax>()];
        foreach (ScopeDeclarationSyntax repeated in scopes.Skip(1))
        {
            _sink.Report(Diagnostic.Of(BindingDiagnostics.DuplicateName, repeated.Keyword.Span, "scope")
                .With(scopes[0].Span, ("第一次声明", "first declared here")));
        }

        if (scopes.Length == 0
            || new ExpressionBinder(BindingScope.Of(_unit, _sink)).BindCondition(scopes[0].Condition) is not { } condition)
        {
            return null;
        }

        FieldPath[] fields = [.. MentionedPaths.Of(condition).Distinct()];
        if (fields.Length == 0)
        {
            _sink.Report(BindingDiagnostics.BadScope, scopes[0].Condition.Span);
        }

        return fields.Length == 0 ? null : new UnitScope(new Clause(condition, scopes[0].Condition.Span), fields);
    }

    private List<ProvinceBinder> BindProvinces(UnitScope? scope)
    {
        DeclaredNames names = new(_sink);
        List<ProvinceBinder> provinces = [];
        foreach (ProvinceDeclarationSyntax syntax in _declarations.OfType<ProvinceDeclarationSyntax>())
        {
            if (syntax.Name.NameOrNull() is not { } name)
            {
                continue;
            }

            if (Provinces.All.FirstOrDefault(province => province.Name == name) is not { } info)
            {
                IEnumerable<Candidate> candidates = Provinces.All.Select(province => new Candidate(province.Name, province.Label));
                _sink.Report(BindingDiagnostics.UnknownProvince, syntax.Name.Span, name, Suggestions.Hint(name, candidates));
            }
            else if (names.Take(syntax.Name))
            {
                ProvinceBinder province = new(_unit, _faults, info, syntax);
                province.Bind(scope);
                provinces.Add(province);
            }
        }

        return provinces;
    }
}
