using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Documents;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds documents' modifiers to marks: to the columns of the list of materials that they test.</summary>
internal sealed class ModifierBinder(BindingScope scope, MaterialsShape materials)
{
    private const int MostCopies = 1000;

    private readonly MarkColumns _columns = new(scope, materials);

    /// <summary>The requirement with the modifiers added; each mark may be given once.</summary>
    internal DocumentRequirement Apply(IReadOnlyList<DocumentModifierSyntax> modifiers, DocumentRequirement requirement)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        List<RequiredMark> marks = [.. requirement.Marks];
        foreach (DocumentModifierSyntax modifier in modifiers.Where(modifier => !modifier.IsMissing))
        {
            if (MarkOf(modifier) is not { } mark || !given.Add(mark.Name))
            {
                scope.Report(BindingDiagnostics.RepeatedModifier, modifier.Span, modifier.Excerpt());
            }
            else if (Bind(modifier, mark) is { } bound)
            {
                marks.RemoveAll(before => bound.Any(now => now.Name == before.Name) || Continues(before, mark));
                marks.AddRange(bound);
            }
        }

        // One is asked for anyway.
        return requirement with { Marks = marks.Where(mark => mark.Number != 1).OrderBy(mark => Marks.OrderOf(mark.Name)).ToEquatableArray() };
    }

    private static bool Continues(RequiredMark before, Mark mark) => before.Row.Spelling.After is { } choice && mark.Spelling.Choices.Contains(choice);

    private static Mark? MarkOf(DocumentModifierSyntax modifier) => modifier is NumberModifierSyntax
        ? Marks.All.First(mark => mark.Spelling.Shape == MarkShape.Number)
        : modifier.FirstToken is { } word ? Marks.SpelledBy(word.Value) : null;

    /// <summary>The marks that a modifier asks for, or null where something is wrong, which has been said.</summary>
    private RequiredMark[]? Bind(DocumentModifierSyntax modifier, Mark mark) => modifier switch
    {
        NumberModifierSyntax number => Number(number, mark),
        MembersModifierSyntax members => Members(members, mark),
        ChoiceModifierSyntax choice when _columns.Member(mark, choice.Choice, choice.Choice.Value, choice) is { } member && Continued(choice) is { } continued =>
            [Required(mark, member), .. continued],
        WordingModifierSyntax wording when _columns.Has(mark, SimpleTypes.Text, wording) && new WordingBinder(scope).Bind(wording.Text) is { } text =>
            [Required(mark, text)],
        WordModifierSyntax word when mark.Spelling.Shape == MarkShape.Word => _columns.Has(mark, SimpleTypes.Flag, word) ? [Required(mark)] : null,
        WordModifierSyntax word when _columns.Member(mark, word.Word, word.Word.Value, word) is { } member => [Required(mark, member)],
        ArgumentModifierSyntax argument when _columns.TypeOf(mark, argument) is { } type
            && new ExpressionBinder(scope).BindArguments(argument.Arguments, argument.Span, argument.Keyword.Value, [type]) is { } value =>
            [new RequiredMark(mark.Name, value)],
        _ => null,
    };

    private RequiredMark[]? Continued(ChoiceModifierSyntax choice) =>
        choice is not { ContinuedKeyword: { } word, Continued: { } text } || Marks.SpelledBy(word.Value) is not { } mark ? []
        : new WordingBinder(scope).Bind(text) is { } wording ? [Required(mark, wording)]
        : null;

    private RequiredMark[]? Number(NumberModifierSyntax syntax, Mark mark)
    {
        if (LiteralValues.Number(syntax.Number.Value) is { } number and >= 1 and <= MostCopies)
        {
            return !_columns.Has(mark, SimpleTypes.Number, syntax) ? null
                : [Required(mark, Expressions.Literal(new NumberConstant(number), SimpleTypes.Number, syntax.Span))];
        }

        scope.Report(
            BindingDiagnostics.NoCopies, syntax.Span, syntax.Number.Text, MostCopies.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private RequiredMark[]? Members(MembersModifierSyntax syntax, Mark mark)
    {
        LiteralExpression?[] members = syntax.Members.Count == 0
            ? [_columns.Member(mark, syntax.Keyword, mark.Spelling.Usual!, syntax)]
            : [.. syntax.Members.Select(member => member.NameOrNull() is { } name ? _columns.Member(mark, member, name, syntax) : null)];
        return members.Contains(null) ? null : [new RequiredMark(mark.Name, members.OfType<Expression>().ToEquatableArray())];
    }

    private static RequiredMark Required(Mark mark, params Expression[] values) => new(mark.Name, values.ToEquatableArray());
}
