using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds documents' modifiers to the columns of the list of materials that they test.</summary>
internal sealed class ModifierBinder(BindingScope scope, MaterialsShape materials)
{
    private const int MostCopies = 1000;
    private const string OfficialSeal = "officialSeal";

    /// <summary>The requirement with the modifiers added; each kind may be given once.</summary>
    internal DocumentRequirement Apply(IReadOnlyList<DocumentModifierSyntax> modifiers, DocumentRequirement requirement)
    {
        HashSet<string> columns = new(StringComparer.Ordinal);
        foreach (DocumentModifierSyntax modifier in modifiers.Where(modifier => !modifier.IsMissing))
        {
            if (!columns.Add(ColumnOf(modifier)))
            {
                scope.Report(BindingDiagnostics.RepeatedModifier, modifier.Span, modifier.Excerpt());
            }
            else
            {
                requirement = Apply(modifier, requirement);
            }
        }

        return requirement;
    }

    private static string ColumnOf(DocumentModifierSyntax modifier) => modifier switch
    {
        CopiesModifierSyntax => "copies",
        StampedModifierSyntax => "seal",
        ChannelModifierSyntax => "channel",
        WordingModifierSyntax wording => wording.Keyword.Value == "stating" ? "statement" : "handwriting",
        WordModifierSyntax { Word.Value: "signed" or "thumbprinted" } word => word.Word.Value,
        _ => "form",
    };

    private DocumentRequirement Apply(DocumentModifierSyntax modifier, DocumentRequirement requirement)
    {
        string column = ColumnOf(modifier);
        switch (modifier)
        {
            case CopiesModifierSyntax copies when Copies(copies) is { } number && Has(column, SimpleTypes.Number, modifier):
                return requirement with { Copies = number };
            case StampedModifierSyntax stamped when Seals(stamped) is { } seals:
                return requirement with { Seals = seals };
            case ChannelModifierSyntax channel when IsMember(column, channel.Channel, channel.Channel.Value, modifier):
                return requirement with { Channel = channel.Channel.Value, PostalAddress = channel.Address?.Value };
            case WordingModifierSyntax wording when Has(column, SimpleTypes.Text, modifier):
                return column == "statement"
                    ? requirement with { Stating = wording.Text.Value }
                    : requirement with { Handwriting = wording.Text.Value };
            case WordModifierSyntax when column == "signed" && Has(column, SimpleTypes.Flag, modifier):
                return requirement with { Signed = true };
            case WordModifierSyntax when column == "thumbprinted" && Has(column, SimpleTypes.Flag, modifier):
                return requirement with { Thumbprinted = true };
            case WordModifierSyntax word when column == "form" && IsMember(column, word.Word, word.Word.Value, modifier):
                return requirement with { Form = word.Word.Value };
            default:
                return requirement;
        }
    }

    private int? Copies(CopiesModifierSyntax syntax)
    {
        if (LiteralValues.Number(syntax.Number.Value) is { } number and >= 1 and <= MostCopies)
        {
            return (int)number;
        }

        scope.Report(
            BindingDiagnostics.NoCopies, syntax.Span, syntax.Number.Text, MostCopies.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private EquatableArray<string>? Seals(StampedModifierSyntax syntax)
    {
        if (syntax.Seals.Count == 0)
        {
            return IsMember("seal", syntax.Keyword, OfficialSeal, syntax) ? EquatableArray.Of(OfficialSeal) : null;
        }

        bool[] known = [.. syntax.Seals.Select(seal => seal.NameOrNull() is { } name && IsMember("seal", seal, name, syntax))];
        return known.Contains(false) ? null : syntax.Seals.Select(seal => seal.Value).ToEquatableArray();
    }

    /// <summary>Whether the records of materials have the column that a modifier tests.</summary>
    private bool Has(string column, RuleType type, DocumentModifierSyntax modifier)
    {
        bool isThere = materials.Column(column)?.Type == type;
        if (!isThere)
        {
            ReportMissing(column, type.ToString(), modifier);
        }

        return isThere;
    }

    private bool IsMember(string column, SyntaxToken word, string name, DocumentModifierSyntax modifier)
    {
        if (word.NameOrNull() is null)
        {
            return false;
        }

        if (materials.Column(column)?.Type is not EnumType type)
        {
            ReportMissing(column, "enum", modifier);
            return false;
        }

        bool isMember = scope.Unit.MemberOf(type, name) is not null;
        if (!isMember && scope.Unit.FaultyTypes.Contains(type.Name))
        {
            scope.Sink.Fail();
        }
        else if (!isMember)
        {
            scope.Report(
                BindingDiagnostics.UnknownMember,
                word.Span,
                type.Name,
                name,
                Suggestions.Hint(name, Candidate.Members(scope.Unit.EnumOf(type))));
        }

        return isMember;
    }

    private void ReportMissing(string column, string type, DocumentModifierSyntax modifier)
    {
        if (!scope.Unit.IsFaultyField(materials.Row.Name, column))
        {
            scope.Report(
                BindingDiagnostics.MissingColumn, modifier.Span, materials.Row.Name, modifier.Excerpt(), column, type);
        }
        else
        {
            scope.Sink.Fail();
        }
    }
}
