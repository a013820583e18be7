using System.Linq;
using IcpGen.Compiler.Analyzers.Reviewing;
using IcpGen.Compiler.Diagnostics;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpGen.Compiler.Analyzers.Checks;

/// <summary>Finds members whose value before anybody filled them in reads as an answer.</summary>
internal static class AbsenceCheck
{
    internal static void Check(ModelSurvey survey, ISymbol member, MemberType type, NeedTree node)
    {
        (INamedTypeSymbol host, Location location) = survey.Places.OfMember(member);
        if (!SymbolEqualityComparer.Default.Equals(host, member.ContainingType) || IsAlwaysGiven(member))
        {
            return;
        }

        string name = $"{host.Name}.{member.Name}";
        Bilingual label = Bilingual.Of(node.Field.Label);
        if (Unanswered(survey, node.Field.Type, type) is { } answer)
        {
            string nullable = ShortNames.Of(type.Name) + "?";
            survey.Log.Add(
                new(ModelDiagnostics.CannotBeAbsent, host, location, _ => [name, answer, node.Field.Name, label, nullable]) { Subject = name },
                node.Rules);
        }
        else if (node.Field.Type is ListType { Required: false } && InitializerOf(member) is { } initializer && IsEmptyList(initializer))
        {
            survey.Log.Add(new(ModelDiagnostics.ListStartsEmpty, host, location, _ => [name, node.Field.Name, label]) { Subject = name }, node.Rules);
        }
    }

    private static string? Unanswered(ModelSurvey survey, RuleType wanted, MemberType type) => (wanted, type) switch
    {
        (_, { CanBeNull: true }) => null,
        (SimpleType { Kind: SimpleKind.Flag }, { Kind: MemberKind.Flag }) => "false",
        (SimpleType { Kind: SimpleKind.Number }, { Kind: MemberKind.Integer }) => "0",
        (EnumType { Name: not "Province" } named, { Kind: MemberKind.Enum }) => survey.Rules.Model.EnumNamed(type.Name)?.Members
            .FirstOrDefault(member => member.Code == "0" && EnumValues.Of(member, survey.Vocabulary.EnumOf(named).Members) is not null) is { } zero ? $"{ShortNames.Of(type.Name)}.{zero.Name}" : null,
        _ => null,
    };

    // Required members, positional ones and those without a setter are given by whoever makes the object.
    private static bool IsAlwaysGiven(ISymbol member) => member switch
    {
        IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } or IFieldSymbol { IsReadOnly: true } => true,
        IPropertySymbol { SetMethod: null } => InitializerOf(member) is null,
        _ => member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax),
    };

    private static ExpressionSyntax? InitializerOf(ISymbol member) =>
        member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Select(syntax => syntax switch
        {
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            _ => null,
        }).FirstOrDefault(value => value is not null);

    private static bool IsEmptyList(ExpressionSyntax value) => value switch
    {
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { Initializer: null or { Expressions.Count: 0 } } creation => creation.ArgumentList is null or { Arguments.Count: 0 },
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        _ => false,
    };
}
