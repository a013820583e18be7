using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds a document and what it must be like.</summary>
internal sealed class DocumentBinder(BindingScope scope)
{
    private UnitSymbols Unit => scope.Unit;

    /// <summary>The document, or null where something is wrong, which has been said.</summary>
    /// <param name="syntax">The document.</param>
    /// <param name="shared">What is asked of every document in the braces; its own modifiers go before.</param>
    internal DocumentRequirement? Bind(DocumentSyntax syntax, IReadOnlyList<DocumentModifierSyntax> shared)
    {
        if (syntax.Name.NameOrNull() is not { } name || Find(name, syntax) is not { } document)
        {
            return null;
        }

        int errors = scope.Sink.ErrorCount;
        DocumentRequirement requirement = new() { Document = name, About = BindAbout(document, syntax) };
        if (Unit.Materials is { } materials)
        {
            ModifierBinder modifiers = new(scope, materials);
            requirement = modifiers.Apply(syntax.Modifiers, modifiers.Apply(shared, requirement));
        }
        else if (Unit.IsRootSound)
        {
            scope.Report(BindingDiagnostics.NoMaterials, syntax.Name.Span);
        }
        else
        {
            scope.Sink.Fail();
        }

        bool isAboutBound = (document.About is null == requirement.About is null || IsAboutAny(document, syntax)) && !Unit.Faulty.Contains(name);
        return scope.Sink.ErrorCount > errors || !isAboutBound ? null : requirement;
    }

    private DocumentDefinition? Find(string name, DocumentSyntax syntax)
    {
        DocumentDefinition? document = Unit.Documents.Find(name);
        if (document is null)
        {
            scope.Report(BindingDiagnostics.UnknownDocument, syntax.Name.Span, name, Suggestions.HintByWords(name, Unit.Documents.Candidates));
        }

        return document;
    }

    private Expression? BindAbout(DocumentDefinition document, DocumentSyntax syntax)
    {
        if (Unit.Faulty.Contains(document.Name) || IsAboutAny(document, syntax))
        {
            return null;
        }

        RuleType[] parameters = document.About is { } type ? [type] : [];
        EquatableArray<Expression>? about =
            new ExpressionBinder(scope).BindArguments(syntax.Arguments, syntax.Name.Span, document.Name, parameters);
        if (about is not { Count: 1 } || Unit.Materials is not { } materials || Columns(materials, document.About!) == 1)
        {
            return about is { Count: 1 } bound ? bound[0] : null;
        }

        if (!Unit.FaultyTypes.Contains(materials.Row.Name))
        {
            scope.Report(
                BindingDiagnostics.AboutColumn,
                syntax.Name.Span,
                materials.Row.Name,
                document.About!.ToString(),
                document.Name,
                Columns(materials, document.About).ToString(CultureInfo.InvariantCulture));
        }

        return null;
    }

    /// <summary>Whether it is asked for without saying about which of an enum's values, so that any will do.</summary>
    private static bool IsAboutAny(DocumentDefinition document, DocumentSyntax syntax) => document.About is EnumType && syntax.Arguments is null;

    private static int Columns(MaterialsShape materials, RuleType type) => materials.Row.Fields.Where(field => field.Type == type).Count();
}
