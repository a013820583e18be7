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
        Answer matches = Matches(row);
        if (materials.Column("copies") is not { } field)
        {
            return new RowCopies(matches, Reading.Known(new NumberConstant(1)));
        }

        Reading copies = Paths.Read(row.Field(field.Name), field.Type);
        Column(row, field, () => copies.Constant is null ? Answer.Unknown(copies.Needs) : Answer.True);
        return new RowCopies(matches, copies);
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
            yield return Is(row, materials.Column("form"), document.Form);
        }

        if (document.Seals.Count > 0)
        {
            yield return Is(row, materials.Column("seal"), document.Seals);
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
            yield return Is(row, materials.Column("channel"), document.Channel);
        }
    }

    private Answer IsAbout(Located row, Expression about)
    {
        RuleType? type = scope.Setting.Vocabulary.Documents.FirstOrDefault(declared => declared.Name == document.Document)?.About;
        return type is not null && materials.ColumnOf(type) is { } field
            ? Column(row, field, () => Equality.Same(Operand.Of(row.Field(field.Name), type), Operand.Of(about, scope), scope.Setting))
            : default;
    }

    private Answer Is(Located row, FieldDefinition? field, params IEnumerable<string> members) =>
        Test<MemberConstant>(row, field, given => members.Contains(given.Member));

    private Answer Test<T>(Located row, string modifier, Func<T, bool> test)
        where T : Constant => Test(row, materials.Column(modifier), test);

    private Answer Test<T>(Located row, FieldDefinition? field, Func<T, bool> test)
        where T : Constant => field is null ? default : Column(row, field, () =>
    {
        Reading given = Paths.Read(row.Field(field.Name), field.Type);
        return given.Constant is T constant ? Answer.Of(test(constant)) : Answer.Unknown(given.Needs);
    });

    private Answer Column(Located row, FieldDefinition field, Func<Answer> test)
    {
        Located place = row.Field(field.Name);
        scope.Setting.Recorder?.Open(new ColumnTrace(place.Path, Found.Of(place, field.Type, scope.Setting)));
        Answer answer = test();
        scope.Setting.Recorder?.Close(answer);
        return answer;
    }
}
