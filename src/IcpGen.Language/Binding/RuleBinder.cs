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

    private RuleBinder(IReadOnlyList<ParsedFile> trees)
    {
        _unit = new UnitSymbols(_sink);
        _faults = new SyntaxFaults(trees);
        _declarations = [.. trees
            // What is declared twice is told at the later place: in the project's own file, which its author can mend.
            .OrderBy(tree => !tree.Text.IsShipped)
            .ThenBy(tree => tree.Text.Path, StringComparer.Ordinal)
            .ThenBy(tree => tree.Text.Text, StringComparer.Ordinal)
            .SelectMany(tree => tree.Root.Declarations)];
    }

    /// <summary>Binds all that can be bound.</summary>
    internal static BoundUnit Bind(IReadOnlyList<ParsedFile> trees) => new RuleBinder(trees).Bind();

    private BoundUnit Bind()
    {
        new DeclarationBinder(_declarations, _unit, _faults, _sink).Bind();
        CheckDefinitions();
        UnitScope? scope = BindScope();
        List<RuleSetBinder> sets = BindRuleSets(scope);
        new RuleSetChecker(_unit, _faults, sets).Check();
        return new BoundUnit(_unit, _faults, sets);
    }

    private void CheckDefinitions()
    {
        foreach (Definition definition in _unit.Definitions.All)
        {
            definition.IsFaulty = _faults.Touch(definition.Syntax.Span);
            _unit.Checker.BindParameters(definition);
            if (_unit.Root is { } root && _unit.FieldOf(new RecordType(root.Name), definition.Name) is not null)
            {
                _sink.Report(BindingDiagnostics.DuplicateName, definition.Syntax.Name.Span, definition.Name);
            }
        }

        foreach (Definition definition in _unit.Definitions.All)
        {
            _unit.Checker.Check(definition);
        }
    }

    private UnitScope? BindScope()
    {
        ScopeDeclarationSyntax[] scopes = [.. _declarations.OfType<ScopeDeclarationSyntax>()];
        foreach (ScopeDeclarationSyntax repeated in scopes.Skip(1))
        {
            _sink.Report(RuleDiagnostic.Of(BindingDiagnostics.DuplicateName, repeated.Keyword.Span, "scope")
                .With(scopes[0].Span, ("第一次声明", "first declared here")));
        }

        if (scopes.Length == 0
            || new ExpressionBinder(BindingScope.Of(_unit, _sink)).BindCondition(scopes[0].Condition) is not { } condition)
        {
            return null;
        }

        FieldPath[] fields = [.. condition.Paths().Distinct()];
        if (fields.Length == 0)
        {
            _sink.Report(BindingDiagnostics.BadScope, scopes[0].Condition.Span);
        }

        return fields.Length == 0 ? null : new UnitScope(new Clause(condition, scopes[0].Condition.Span) { Origin = GuardOrigin.Scope }, fields);
    }

    private List<RuleSetBinder> BindRuleSets(UnitScope? scope)
    {
        DeclaredNames names = new(_sink);
        List<RuleSetBinder> sets = [];
        foreach (RuleSetSyntax syntax in _declarations.OfType<RuleSetSyntax>())
        {
            if (syntax.Name.NameOrNull() is not { } name)
            {
                continue;
            }

            ProvinceInfo? province = Provinces.All.FirstOrDefault(known => known.Name == name);
            if (syntax is ProvinceDeclarationSyntax && province is null)
            {
                IEnumerable<Candidate> candidates = Provinces.All.Select(known => new Candidate(known.Name, known.Label));
                _sink.Report(BindingDiagnostics.UnknownProvince, syntax.Name.Span, name, Suggestions.Hint(name, candidates));
            }
            else if (syntax is OwnRuleSetSyntax && ReservedLetters(syntax, province, sets) is { } taken)
            {
                _sink.Report(BindingDiagnostics.RuleSetNameTaken, taken.Span, taken.Value);
            }
            else if (names.Take(syntax.Name))
            {
                RuleSetBinder set = new(_unit, _faults, syntax, syntax is ProvinceDeclarationSyntax ? province : null);
                set.Bind(scope);
                sets.Add(set);
            }
        }

        return sets;
    }

    /// <summary>The name or the letters of a set of one's own where they would make its ids those of another; else null.</summary>
    private static SyntaxToken? ReservedLetters(RuleSetSyntax syntax, ProvinceInfo? province, List<RuleSetBinder> before)
    {
        string letters = syntax.Letters?.NameOrNull() ?? syntax.Name.Value.ToUpperInvariant();
        bool areTaken = Provinces.All.Any(known => known.Letters == letters)
            || before.Any(set => set.Letters == letters && set.Name != syntax.Name.Value);
        return province is not null ? syntax.Name : areTaken ? syntax.Letters ?? syntax.Name : null;
    }
}
