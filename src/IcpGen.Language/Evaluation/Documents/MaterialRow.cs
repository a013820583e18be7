using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Evaluation;

/// <summary>Tests a supplied material against a demanded document: its kind, its subject and every modifier asked for.</summary>
internal sealed class MaterialRow(MaterialsShape materials, DocumentRequirement document, Scope scope)
{
    public Answer Matches(Located row) => Answer.All(Tests(row));

    /// <summary>Whether a row matches, and how many copies it stands for.</summary>
    public RowCopies Copies(Located row)
    {
        Reading copies = materials.Modifier("copies") is { } field
            ? Paths.Read(row.Field(field.Name), field.Type)
            : Reading.Known(new NumberConstant(1));
        return new RowCopies(Matches(row), copies);
    }

    private IEnumerable<Answer> Tests(Located row)
    {
        yield return Is(row, materials.Kind, document.Document);
        if (document.About is not null)
        {
            yield return IsAbout(row, document.About);
        }

        if (document.Form is not null)
        {
            yield return Is(row, materials.Modifier("form"), document.Form);
        }

        if (document.Seals.Count > 0)
        {
            yield return Answer.Any(document.Seals.Select(seal => Is(row, materials.Modifier("seal"), seal)));
        }

        if (document.Signed)
        {
            yield return Test<FlagConstant>(row, "signed", flag => flag.Value);
        }

        if (document.Thumbprinted)
        {
            yield return Test<FlagConstant>(row, "thumbprinted", flag => flag.Value);
        }

        if (document.Stating is not null)
        {
            yield return Test<TextConstant>(row, "statement", text => Texts.Passes(text.Value, TextTest.States, document.Stating));
        }

        if (document.Handwriting is not null)
        {
            yield return Test<TextConstant>(row, "handwriting", text => Texts.Passes(text.Value, TextTest.States, document.Handwriting));
        }

        if (document.Channel is not null)
        {
            yield return Is(row, materials.Modifier("channel"), document.Channel);
        }
    }

    private Answer IsAbout(Located row, Expression about)
    {
        RuleType? type = scope.Setting.Vocabulary.Documents.FirstOrDefault(declared => declared.Name == document.Document)?.About;
        return type is not null && materials.About(type) is { } field
            ? Equality.Same(Operand.Of(row.Field(field.Name), type), Operand.Of(about, scope), scope.Setting)
            : default;
    }

    private static Answer Is(Located row, FieldDefinition? field, string member)
    {
        if (field is null)
        {
            return default;
        }

        Reading given = Paths.Read(row.Field(field.Name), field.Type);
        return given.Constant is MemberConstant constant ? Answer.Of(constant.Member == member) : Answer.Unknown(given.Needs);
    }

    private Answer Test<T>(Located row, string modifier, Func<T, bool> test)
        where T : Constant
    {
        if (materials.Modifier(modifier) is not { } field)
        {
            return default;
        }

        Reading given = Paths.Read(row.Field(field.Name), field.Type);
        return given.Constant is T constant ? Answer.Of(test(constant)) : Answer.Unknown(given.Needs);
    }
}
