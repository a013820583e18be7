using System;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private Bound? BindMember(MemberExpressionSyntax syntax)
    {
        Bound? target = Bind(syntax.Target);
        return target is null || syntax.Name.NameOrNull() is not { } name || IsMemberElsewhere(target, name, syntax)
            ? null
            : target.Type.Element() is RecordType record ? BindField(target, record, name, syntax) : BindDerived(target, name, syntax);
    }

    /// <summary>Whether a member was meant that lists, dates or other texts have elsewhere, which has then been said.</summary>
    private bool IsMemberElsewhere(Bound target, string name, MemberExpressionSyntax syntax)
    {
        if (HasMember(target, name) || DerivedMembers.Find(target.Type.Element(), name) is not null)
        {
            return false;
        }

        string list = syntax.Target.Excerpt();
        if (CountElsewhere(target, syntax, name) is { } count)
        {
            scope.Sink.Report(SyntaxDiagnostics.SymbolForWord(syntax.Span, syntax.Excerpt(), count));
        }
        else if (target.IsList && name is "first" or "last")
        {
            scope.Sink.Report(SyntaxDiagnostics.WrittenElsewhere(syntax.Span, syntax.Excerpt(), OtherWords.ByElement(list)));
        }
        else if (FactOf(target, name) is { } fact)
        {
            scope.Sink.Report(SyntaxDiagnostics.SymbolForWord(syntax.Span, syntax.Excerpt(), $"{fact}({list})"));
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>What tells of a value what seems to be a member of it: a fact, or its age; or null.</summary>
    private string? FactOf(Bound target, string name) =>
        target.Type == SimpleTypes.Date ? name == "age" ? "age" : null
        : target.Type is SimpleType or EnumType
            ? Unit.Facts.All.FirstOrDefault(fact => fact.Parameters.Count == 1 && target.Type.FitsInto(fact.Parameters[0]) && fact.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase))?.Name
        : null;

    private Bound? BindField(Bound target, RecordType record, string name, MemberExpressionSyntax syntax)
    {
        if (Unit.FieldOf(record, name) is not { } field)
        {
            if (!Unit.IsFaultyField(record.Name, name))
            {
                scope.Report(
                    BindingDiagnostics.UnknownField,
                    syntax.Name.Span,
                    record.Name,
                    name,
                    Suggestions.Hint(name, Candidate.Fields(Unit.RecordOf(record))));
            }

            return null;
        }

        return target switch
        {
            Bound.Many many => new Bound.Many(Extend(many.Path, field), null, field.Type.Element()),
            Bound.One { Value: PathExpression { Type: ListType } path } => new Bound.Many(Extend(path.Path, field), null, field.Type.Element()),
            Bound.One { Value: PathExpression path } => new PathExpression(Extend(path.Path, field), field.Type, syntax.Span),
            _ => null,
        };
    }

    private static FieldPath Extend(FieldPath path, FieldDefinition field) => new(path.Start, path.Fields.Append(field).ToEquatableArray());

    private Bound? BindDerived(Bound target, string name, MemberExpressionSyntax syntax)
    {
        if (DerivedMembers.Find(target.Type.Element(), name) is not { } member)
        {
            scope.Report(
                BindingDiagnostics.UnknownDerivedMember,
                syntax.Name.Span,
                target.TypeName,
                syntax.Target.Excerpt(),
                name,
                Suggestions.Hint(name, Candidate.Derived(target.Type.Element())));
            return null;
        }

        if (member.Parameter is not null)
        {
            scope.Report(BindingDiagnostics.WrongArgumentCount, syntax.Name.Span, name, "1", "0");
            return null;
        }

        return TakeDerived(target, member, syntax);
    }

    private Bound? TakeDerived(Bound target, DerivedMember member, MemberExpressionSyntax syntax)
    {
        switch (target)
        {
            case Bound.Many { Derived: not null }:
                scope.Report(BindingDiagnostics.DerivedTwice, syntax.Span, syntax.Excerpt());
                return null;
            case Bound.Many many:
                return new Bound.Many(many.Path, member.Name, member.Type);
            case Bound.One { Value: PathExpression { Type: ListType } path }:
                return new Bound.Many(path.Path, member.Name, member.Type);
            case Bound.One { Value: var value }:
                return new DerivedExpression(value, member.Name, null, member.Type, syntax.Span);
            default:
                scope.Report(BindingDiagnostics.NotAField, syntax.Target.Span, syntax.Target.Excerpt());
                return null;
        }
    }
}
