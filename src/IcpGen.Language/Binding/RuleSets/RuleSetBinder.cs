using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds one rule set: its header, its clauses, its blocks, its rules.</summary>
/// <param name="unit">The unit's names.</param>
/// <param name="faults">Where the text has mistakes.</param>
/// <param name="syntax">The rule set.</param>
/// <param name="province">The province whose rules they are, or null for a set of a project's own.</param>
internal sealed class RuleSetBinder(UnitSymbols unit, SyntaxFaults faults, RuleSetSyntax syntax, ProvinceInfo? province)
{
    private readonly RuleAssembler _assembler = new(unit, faults);
    private readonly ClauseInventory _inventory = new();
    private readonly List<BoundRule> _rules = [];
    private string? _source;
    private bool _isInventorySound;

    internal string Name { get; } = syntax.Name.Value;

    internal Localized Label { get; } = syntax.Label.ToLabel();

    /// <summary>The letters that its ids begin with; by default its name in capitals.</summary>
    internal string Letters { get; } = syntax.Letters?.NameOrNull() ?? province?.Letters ?? syntax.Name.Value.ToUpperInvariant();

    internal IReadOnlyList<BoundRule> Rules => _rules;

    internal ClauseInventory Inventory => _inventory;

    /// <summary>Whether a rule seems to have another's id, or none, so that a clause may seem to lack its rule.</summary>
    internal bool HasWrongIds { get; private set; }

    internal void Bind(UnitScope? scope)
    {
        CheckHeader();
        _inventory.TakesAny = province is null && !Members(syntax.Members).OfType<ClausesSyntax>().Any() ? Letters : null;
        foreach (ClausesSyntax clauses in Members(syntax.Members).OfType<ClausesSyntax>())
        {
            _inventory.Add(clauses, Letters, unit.Sink);
        }

        _isInventorySound = _inventory.IsSound && (_inventory.Span is not null || !faults.Touch(syntax.Span));

        Bind(syntax.Members, new Surroundings(scope, [], false));
    }

    /// <summary>The rules as they are after the checks.</summary>
    internal RuleSet ToRules()
    {
        EquatableArray<Rule> rules = _rules.Select(bound => bound.Rule).OfType<Rule>().ToEquatableArray();
        EquatableArray<string> clauses = _inventory.Ids.ToEquatableArray();
        return province is null
            ? new RuleSet(Name, Label, Letters, _source, clauses, rules)
            : new ProvinceRules(Name, Label, province.Code, province.Letters, _source, clauses, rules);
    }

    private static IEnumerable<ProvinceMemberSyntax> Members(IEnumerable<ProvinceMemberSyntax> members) =>
        members.SelectMany(member => member is ForBlockSyntax block ? Members(block.Members) : [member]);

    private void CheckHeader()
    {
        if (syntax is ProvinceDeclarationSyntax header && province is not null)
        {
            Check(header.Code, province, ("行政区划代码", "code"), province.Code.ToString(CultureInfo.InvariantCulture));
            Check(header.Letters!, province, ("字母", "letters"), province.Letters);
        }
    }

    private void Check(SyntaxToken token, ProvinceInfo owner, Localized what, string right)
    {
        if (!token.IsMissing && token.Value != right)
        {
            unit.Sink.Report(BindingDiagnostics.ProvinceMismatch, token.Span, owner.Name, what, right, token.Text);
        }
    }

    private void Bind(IEnumerable<ProvinceMemberSyntax> members, Surroundings surroundings)
    {
        foreach (ProvinceMemberSyntax member in members)
        {
            switch (member)
            {
                case SourceSyntax source when _source is null:
                    _source = source.Title.Value;
                    break;
                case SourceSyntax source:
                    unit.Sink.Report(BindingDiagnostics.RepeatedStatement, source.Keyword.Span, "source");
                    break;
                case ForBlockSyntax block:
                    Bind(block.Members, Enter(block, surroundings));
                    break;
                case RuleDeclarationSyntax rule:
                    BindRule(rule, surroundings);
                    break;
            }
        }
    }

    private Surroundings Enter(ForBlockSyntax block, Surroundings outer)
    {
        BindingScope scope = BindingScope.Of(unit, unit.Sink);
        foreach (Clause guard in outer.Guards)
        {
            scope.Names.TakeAllOf(guard.Condition);
        }

        Expression? condition = new ExpressionBinder(scope).BindCondition(block.Condition);
        bool isFaulty = condition is null || faults.Touch(block.Condition.Span);
        if (condition is null)
        {
            return outer with { IsFaulty = true };
        }

        Clause entered = new(condition, block.Condition.Span) { Origin = GuardOrigin.For };
        return outer with { Guards = [.. outer.Guards, entered], IsFaulty = outer.IsFaulty || isFaulty };
    }

    private void BindRule(RuleDeclarationSyntax rule, Surroundings surroundings)
    {
        string[] ids = [.. rule.Ids.Select(id => id.NameOrNull()).OfType<string>()];
        if (ids.Length == 0)
        {
            return;
        }

        BoundRule bound = new(rule, ids);
        _rules.Add(bound);
        _assembler.Assemble(bound, ClausesOf(rule), surroundings);
    }

    /// <summary>The clause that was probably meant; of another set's, the own one with the same number.</summary>
    private Localized ClauseHint(string id)
    {
        string own = Letters + "-" + id.Substring(id.IndexOf('-') + 1);
        return Suggestions.Hint(_inventory.ClauseOf(own) is null ? id : own, _inventory.Ids.Select(known => new Candidate(known, null)));
    }

    private EquatableArray<string>? ClausesOf(RuleDeclarationSyntax rule)
    {
        List<string> clauses = [];
        bool areKnown = true;
        foreach (SyntaxToken token in rule.Ids)
        {
            if (token.NameOrNull() is not { } id)
            {
                areKnown = false;
            }
            else if (_inventory.ClauseOf(id) is { } clause)
            {
                clauses.Add(clause);
            }
            else if (!_isInventorySound)
            {
                areKnown = false;
            }
            else
            {
                areKnown = false;
                HasWrongIds = true;
                ReportUnknown(token, id);
            }
        }

        HasWrongIds |= rule.Ids.Any(token => token.NameOrNull() is null);
        return areKnown ? clauses.Distinct().ToEquatableArray() : null;
    }

    private void ReportUnknown(SyntaxToken token, string id)
    {
        if (_inventory.TakesAny is { } letters)
        {
            unit.Sink.Report(BindingDiagnostics.ForeignId, token.Span, id, letters);
            return;
        }

        unit.Sink.Report(BindingDiagnostics.IdWithoutClause, token.Span, id, ClauseHint(id));
    }
}
