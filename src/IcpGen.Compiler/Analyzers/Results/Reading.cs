using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IcpGen.Compiler.Analyzers.Results;

/// <summary>A condition that holds where nothing is violated, and so also where rules could not be decided.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Better">What says that everything was checked and complies.</param>
/// <param name="Missed">What the condition leaves out of account.</param>
internal sealed record Reading(IOperation Condition, string Better, string Missed)
{
    /// <summary>The condition as such a reading, or null.</summary>
    internal static Reading? Of(IOperation condition, ResultTypes types) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } compare => Verdict(compare, compare.LeftOperand, compare.RightOperand, types) ?? Verdict(compare, compare.RightOperand, compare.LeftOperand, types),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } compare when IsZero(compare.RightOperand) => None(compare, compare.LeftOperand, types),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } compare when IsZero(compare.LeftOperand) => None(compare, compare.RightOperand, types),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, RightOperand.ConstantValue: { HasValue: true, Value: 1 } } compare => None(compare, compare.LeftOperand, types),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => None(not, not.Operand, types),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: { } value } } test when IsZero(value) => None(test, test.Value, types),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: { } value } } } test => Verdict(test, test.Value, value, types),
        _ => null,
    };

    /// <summary>The call whose value an expression is, awaited or not; null where it is none.</summary>
    internal static IInvocationOperation? CallOf(IOperation value) => value switch
    {
        IInvocationOperation call => call,
        IAwaitOperation awaited => CallOf(awaited.Operation),
        IConditionalAccessOperation access => CallOf(access.WhenNotNull),
        _ => null,
    };

    /// <summary>Whether the member around the condition takes open rules into account elsewhere.</summary>
    internal bool LooksAtUndetermined()
    {
        SyntaxNode? member = Condition.Syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return member?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText is "Undetermined" or "Complies" or "IsReady") == true;
    }

    private static Reading? Verdict(IOperation condition, IOperation verdict, IOperation violated, ResultTypes types) =>
        types.IsVerdict(verdict.Type) && Unconverted(violated) is IFieldReferenceOperation { Field.Name: "Violated" } field && types.IsVerdict(field.Field.ContainingType)
            ? new(condition, $"{verdict.Syntax} == {Prefix(field)}Complies", $"{Prefix(field)}Undetermined")
            : null;

    private static Reading? None(IOperation condition, IOperation count, ResultTypes types)
    {
        IOperation? list = Unconverted(count) switch
        {
            IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } instance } => instance,
            IInvocationOperation { TargetMethod: { Name: "Any" or "Count", IsExtensionMethod: true }, Arguments: { Length: 1 } arguments } => arguments[0].Value,
            _ => null,
        };
        return Unconverted(list) is IPropertyReferenceOperation { Property.Name: "Violations" or "Findings", Instance: { } report } && types.IsReport(report.Type)
            ? new(condition, $"{report.Syntax}.IsReady", $"{report.Syntax}.Undetermined")
            : null;
    }

    private static IOperation? Unconverted(IOperation? value) => value is IConversionOperation conversion ? Unconverted(conversion.Operand) : value;

    private static bool IsZero(IOperation value) => value.ConstantValue is { HasValue: true, Value: 0 };

    private static string Prefix(IFieldReferenceOperation field) =>
        field.Syntax is MemberAccessExpressionSyntax access ? access.Expression + "." : string.Empty;
}
