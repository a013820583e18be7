using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

internal sealed partial class ExpressionBinder
{
    /// <summary>How many definitions deep one may stand within another; bound expressions grow with every one.</summary>
    internal const int MostDefinitions = 16;

    /// <summary>Puts a definition's condition or value in the place of its name.</summary>
    private Bound? Inline(Definition definition, SourceSpan span, ArgumentListSyntax? arguments, RuleType? expected)
    {
        if (IsUsable(definition, isBody: false, span) && BindArguments(definition, span, arguments) is { } locals)
        {
            DiagnosticSink silent = new();
            BindingScope inner = scope with { Sink = silent, Locals = locals.Innermost, Depth = scope.Depth + 1 };
            Bound? bound = new ExpressionBinder(inner).Bind(definition.Syntax.Value!, expected);
            ReportMisuse(definition, span, silent);
            return bound?.At(span);
        }

        return null;
    }

    /// <summary>Binds arguments and names them as the definition's parameters.</summary>
    internal Arguments? BindArguments(Definition definition, SourceSpan span, ArgumentListSyntax? syntax)
    {
        if (BindArguments(syntax, span, definition.Name, [.. definition.Parameters.Select(parameter => parameter.Type)], BindAs) is not { } bound)
        {
            return null;
        }

        Locals? locals = null;
        for (int i = 0; i < bound.Count; i++)
        {
            locals = new Locals(definition.Parameters[i].Name, bound[i], locals);
        }

        return new Arguments(locals);
    }

    /// <summary>Whether a definition can be used here; marks it as used.</summary>
    internal bool IsUsable(Definition definition, bool isBody, SourceSpan span)
    {
        definition.IsUsed = true;
        if (!Unit.Checker.IsChecked(definition))
        {
            return false;
        }

        if (!definition.IsFaulty && definition.IsBody != isBody)
        {
            RuleDiagnosticDescriptor descriptor = isBody ? BindingDiagnostics.DefinitionIsValue : BindingDiagnostics.DefinitionIsBody;
            scope.Report(descriptor, span, definition.Name);
            return false;
        }

        if (!definition.IsFaulty && scope.Depth >= MostDefinitions)
        {
            scope.Report(BindingDiagnostics.DefinitionsTooDeep, span, definition.Name, MostDefinitions.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        return !definition.IsFaulty;
    }

    /// <summary>What is wrong with a definition only where these arguments stand in it is told at its use.</summary>
    internal void ReportMisuse(Definition definition, SourceSpan span, DiagnosticSink silent)
    {
        if (silent.FirstError is not { } error)
        {
            return;
        }

        if (error.Descriptor == BindingDiagnostics.DefinitionsTooDeep)
        {
            scope.Report(error.Descriptor, span, definition.Name, error.Arguments[1]);
        }
        else
        {
            Localized message = (error.GetMessage("zh"), error.GetMessage("en"));
            scope.Sink.Report(RuleDiagnostic.Of(BindingDiagnostics.CannotUseSo, span, definition.Name, message)
                .With(error.Span, ("定义的此处", "here in the definition")));
        }
    }

    /// <summary>A definition's parameters with what they stand for; null where it has none.</summary>
    internal sealed record Arguments(Locals? Innermost);
}
