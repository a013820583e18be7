using IcpGen.Documents;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>The columns of the list of materials that marks test; says what is wanting.</summary>
internal sealed class MarkColumns(BindingScope scope, MaterialsShape materials)
{
    /// <summary>Whether the records of materials have the column that a mark tests, of the type that it needs.</summary>
    internal bool Has(Mark mark, RuleType type, DocumentModifierSyntax modifier)
    {
        bool isThere = materials.Column(mark.Column!)?.Type == type;
        if (!isThere)
        {
            ReportMissing(mark, type.ToString()!, modifier);
        }

        return isThere;
    }

    /// <summary>The type of the column that a mark tests, or null where there is none, which has been said.</summary>
    internal RuleType? TypeOf(Mark mark, DocumentModifierSyntax modifier)
    {
        RuleType? type = materials.Column(mark.Column!)?.Type;
        if (type is not (null or ListType))
        {
            return type;
        }

        ReportMissing(mark, SimpleTypes.Text.ToString(), modifier);
        return null;
    }

    /// <summary>A member of the enumeration of a mark's column, or null where it is none, which has been said.</summary>
    internal LiteralExpression? Member(Mark mark, SyntaxToken word, string name, DocumentModifierSyntax modifier)
    {
        if (word.NameOrNull() is null)
        {
            return null;
        }

        if (materials.Column(mark.Column!)?.Type is not EnumType type)
        {
            ReportMissing(mark, "enum", modifier);
            return null;
        }

        if (scope.Unit.MemberOf(type, name) is not null)
        {
            return Expressions.Literal(new MemberConstant(type, name), type, word.Span);
        }

        if (scope.Unit.FaultyTypes.Contains(type.Name))
        {
            scope.Sink.Fail();
        }
        else
        {
            scope.Report(
                BindingDiagnostics.UnknownMember,
                word.Span,
                type.Name,
                name,
                Suggestions.Hint(name, Candidate.Members(scope.Unit.EnumOf(type))));
        }

        return null;
    }

    private void ReportMissing(Mark mark, string type, DocumentModifierSyntax modifier)
    {
        if (!scope.Unit.IsFaultyField(materials.Row.Name, mark.Column!))
        {
            scope.Report(
                BindingDiagnostics.MissingColumn, modifier.Span, materials.Row.Name, modifier.Excerpt(), mark.Column!, type);
        }
        else
        {
            scope.Sink.Fail();
        }
    }
}
