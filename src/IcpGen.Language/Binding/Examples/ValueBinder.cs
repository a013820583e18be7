using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds the values of examples. A null value is a missing one; whether something is wrong is in the sink.</summary>
internal sealed class ValueBinder(BindingScope scope, ConstantReader constants)
{
    private readonly ExpressionBinder _expressions = new(scope);

    internal Value? Bind(ExpressionSyntax syntax, RuleType type)
    {
        if (IsMissing(syntax))
        {
            return null;
        }

        return type switch
        {
            ListType list => BindList(syntax, list),
            RecordType record => BindRecord(syntax, record, isFiling: false),
            EnumType enumeration when CodeOf(syntax) is { } code => BindCode(code, enumeration),
            _ => BindConstant(syntax, type) is { } constant ? new SimpleValue(constant) : null,
        };
    }

    internal RecordValue? BindRecord(ExpressionSyntax syntax, RecordType type, bool isFiling)
    {
        if (syntax is not ObjectExpressionSyntax record)
        {
            scope.Report(BindingDiagnostics.RecordExpected, syntax.Span, syntax.Excerpt(), type.Name);
            return null;
        }

        HashSet<string> given = new(StringComparer.Ordinal);
        List<FieldValue> fields = [];
        foreach (ObjectEntrySyntax entry in record.Entries)
        {
            if (entry is FieldEntrySyntax field && FindField(field.Name, type, given) is { } found)
            {
                fields.Add(new FieldValue(found.Name, Bind(field.Value, found.Type)));
            }
            else if (entry is FactEntrySyntax fact && !isFiling)
            {
                scope.Report(BindingDiagnostics.FactInRecord, fact.Span, fact.Name.Text);
            }
        }

        return new RecordValue(fields.ToEquatableArray());
    }

    internal FactValue? BindFact(FactEntrySyntax syntax)
    {
        if (syntax.Name.NameOrNull() is not { } name)
        {
            return null;
        }

        if (scope.Unit.Facts.Find(name) is not { } fact)
        {
            if (!scope.Unit.Faulty.Contains(name))
            {
                scope.Report(BindingDiagnostics.UnknownFact, syntax.Name.Span, name, Suggestions.Hint(name, scope.Unit.Facts.Candidates));
            }

            return null;
        }

        if (syntax.Arguments.Arguments.Count != fact.Parameters.Count)
        {
            _expressions.BindArguments(syntax.Arguments, syntax.Span, name, [.. fact.Parameters]);
            return null;
        }

        Constant?[] arguments = [.. syntax.Arguments.Arguments.Select((argument, index) => BindConstant(argument, fact.Parameters[index]))];
        Constant? value = IsMissing(syntax.Value) ? null : BindConstant(syntax.Value, fact.Type);
        return arguments.Contains(null) ? null : new FactValue(name, arguments.OfType<Constant>().ToEquatableArray(), value);
    }

    private static bool IsMissing(ExpressionSyntax syntax) => syntax is NameExpressionSyntax { Name.Value: "missing" };

    private FieldDefinition? FindField(SyntaxToken token, RecordType type, HashSet<string> given)
    {
        if (token.NameOrNull() is not { } name)
        {
            return null;
        }

        FieldDefinition? field = scope.Unit.FieldOf(type, name);
        if (field is null && scope.Unit.IsFaultyField(type.Name, name))
        {
            scope.Sink.Fail();
        }
        else if (field is null)
        {
            scope.Report(
                BindingDiagnostics.UnknownField,
                token.Span,
                type.Name,
                name,
                Suggestions.Hint(name, Candidate.Fields(scope.Unit.RecordOf(type))));
        }
        else if (!given.Add(name))
        {
            scope.Report(BindingDiagnostics.RepeatedField, token.Span, name);
            return null;
        }

        return field;
    }

    private ListValue? BindList(ExpressionSyntax syntax, ListType type)
    {
        if (syntax is ListExpressionSyntax list)
        {
            return new ListValue(list.Items.Select(item => Bind(item, type.Element)).ToEquatableArray());
        }

        scope.Report(BindingDiagnostics.ListExpected, syntax.Span, syntax.Excerpt(), type.ToString());
        return null;
    }

    private Constant? BindConstant(ExpressionSyntax syntax, RuleType type)
    {
        if (syntax is ObjectExpressionSyntax or ListExpressionSyntax)
        {
            scope.Report(BindingDiagnostics.TypeMismatch, syntax.Span, syntax.Excerpt(), syntax is ListExpressionSyntax ? "[ … ]" : "{ … }", type.ToString(), "");
            return null;
        }

        if (_expressions.BindValue(syntax, type) is not { } bound)
        {
            return null;
        }

        Constant? constant = constants.Read(bound);
        if (constant is null)
        {
            scope.Report(BindingDiagnostics.NotAValue, syntax.Span, syntax.Excerpt());
        }

        return constant;
    }

    /// <summary>An enumeration's value may be given by its code, as filings hold it.</summary>
    private static string? CodeOf(ExpressionSyntax syntax) => syntax switch
    {
        NumberExpressionSyntax number => number.Value?.ToString(CultureInfo.InvariantCulture),
        TextExpressionSyntax text when text.Text.Value.Length > 0 && text.Text.Value.All(character => character is >= '0' and <= '9') => text.Text.Value,
        _ => null,
    };

    private Value BindCode(string code, EnumType type) =>
        scope.Unit.EnumOf(type).Members.WithCode(code) is { } member
            ? new SimpleValue(new MemberConstant(type, member.Name))
            : new UnreadableValue(code);
}
