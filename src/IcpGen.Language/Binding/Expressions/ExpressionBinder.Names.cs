using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private Bound? BindName(NameExpressionSyntax syntax, RuleType? expected)
    {
        if (syntax.Name.NameOrNull() is not { } name || scope.Locals?.IsFaulty(name) == true)
        {
            return null;
        }

        SourceSpan span = syntax.Span;
        return Keyword(name, span)
            ?? Local(name, span)
            ?? Member(expected?.Element() as EnumType, name, span)
            ?? Field(name, span)
            ?? BindNamedDefinition(syntax, name, expected);
    }

    private static Expression? Keyword(string name, SourceSpan span) => name switch
    {
        "true" => Expressions.Literal(new FlagConstant(true), SimpleTypes.Flag, span),
        "false" => Expressions.Literal(new FlagConstant(false), SimpleTypes.Flag, span),
        "longTerm" => Expressions.Literal(new DateConstant(DateConstant.LongTerm), SimpleTypes.Date, span),
        "today" => new TodayExpression(SimpleTypes.Date, span),
        _ => null,
    };

    private Bound? Local(string name, SourceSpan span) => scope.Locals?.Find(name)?.At(span);

    private LiteralExpression? Member(EnumType? type, string name, SourceSpan span) =>
        type is not null && Unit.MemberOf(type, name) is { } member
            ? Expressions.Literal(new MemberConstant(type, member.Name), type, span)
            : null;

    private PathExpression? Field(string name, SourceSpan span) =>
        Unit.Root is { } root && Unit.FieldOf(new RecordType(root.Name), name) is { } field
            ? new PathExpression(new FieldPath(null, EquatableArray.Of(field)), field.Type, span)
            : null;

    private Bound? BindNamedDefinition(NameExpressionSyntax syntax, string name, RuleType? expected)
    {
        if (Unit.Definitions.Find(name) is { } definition)
        {
            return Inline(definition, syntax.Span, null, expected);
        }

        if (Unit.Facts.Find(name) is { } fact)
        {
            scope.Report(BindingDiagnostics.WrongArgumentCount, syntax.Span, name, Counted(fact.Parameters.Count), "0");
        }
        else if (name == "missing")
        {
            Misplaced(syntax.Span, name);
        }
        else if (!IsFaultyName(name))
        {
            ReportUnknown(syntax, name, expected?.Element() as EnumType);
        }

        return null;
    }

    private void ReportUnknown(NameExpressionSyntax syntax, string name, EnumType? expected)
    {
        if (OtherValues.Meant(name) is { } word)
        {
            scope.Sink.Report(SyntaxDiagnostics.SymbolForWord(syntax.Span, name, word));
        }
        else if (expected is null)
        {
            scope.Report(BindingDiagnostics.UnknownName, syntax.Span, name, Suggestions.Hint(name, ValueCandidates(null)));
        }
        else if (!Unit.FaultyTypes.Contains(expected.Name))
        {
            scope.Report(
                BindingDiagnostics.UnknownMember, syntax.Span, expected.ToString(), name, Suggestions.Hint(name, ValueCandidates(expected)));
        }
    }

    /// <summary>Whether the name is unknown only because of a mistake that is reported elsewhere.</summary>
    private bool IsFaultyName(string name) =>
        Unit.Root is null || Unit.Faulty.Contains(name) || Unit.IsFaultyField(Unit.Root.Name, name);

    private IEnumerable<Candidate> ValueCandidates(EnumType? expected) =>
        (expected is null ? [] : Candidate.Members(Unit.EnumOf(expected)))
            .Concat(scope.Locals?.Candidates() ?? [])
            .Concat(Candidate.Fields(Unit.Root))
            .Concat(Unit.Definitions.Candidates)
            .Concat(Unit.Facts.Candidates);

    /// <summary>Whether a name means the same wherever it stands. A field's may be a member's where an enumeration is expected.</summary>
    private bool Resolves(string name) => Keyword(name, default) is not null
        || scope.Locals?.Find(name) is not null
        || Unit.Definitions.Find(name) is not null;
}
