using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private Expression? BindMember(MemberExpressionSyntax syntax)
    {
        Expression? target = Bind(syntax.Target);
        return target is null || syntax.Name.NameOrNull() is not { } name
            ? null
            : target.Type.Element() is RecordType record ? BindField(target, record, name, syntax) : BindDerived(target, name, syntax);
    }

    private Expression? BindField(Expression target, RecordType record, string name, MemberExpressionSyntax syntax)
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
            ManyExpression many => new ManyExpression(Extend(many.Path, field), null, field.Type.Element(), syntax.Span),
            PathExpression { Type: ListType } path => new ManyExpression(Extend(path.Path, field), null, field.Type.Element(), syntax.Span),
            PathExpression path => new PathExpression(Extend(path.Path, field), field.Type, syntax.Span),
            _ => null,
        };
    }

    private static FieldPath Extend(FieldPath path, FieldDefinition field) => new(path.Start, path.Fields.Append(field).ToEquatableArray());

    private Expression? BindDerived(Expression target, string name, MemberExpressionSyntax syntax)
    {
        if (DerivedMembers.Find(target.Type.Element(), name) is not { } member)
        {
            scope.Report(
                BindingDiagnostics.UnknownDerivedMember,
                syntax.Name.Span,
                target.TypeName(),
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

    private Expression? TakeDerived(Expression target, DerivedMember member, MemberExpressionSyntax syntax)
    {
        switch (target)
        {
            case ManyExpression { Derived: not null }:
                scope.Report(BindingDiagnostics.DerivedTwice, syntax.Span, syntax.Excerpt());
                return null;
            case ManyExpression many:
                return new ManyExpression(many.Path, member.Name, member.Type, syntax.Span);
            case PathExpression { Type: ListType } path:
                return new ManyExpression(path.Path, member.Name, member.Type, syntax.Span);
            case ListLiteralExpression:
                scope.Report(BindingDiagnostics.NotAField, syntax.Target.Span, syntax.Target.Excerpt());
                return null;
            default:
                return new DerivedExpression(target, member.Name, null, member.Type, syntax.Span);
        }
    }
}
