using IcpGen.Documents;
using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Tests a supplied material against a demanded document: its kind, its subject and every modifier asked for.</summary>
internal sealed class MaterialRow(MaterialsShape materials, DocumentRequirement document, Scope scope)
{
    public Answer Matches(Located row) => Answer.All(Tests(row));

    /// <summary>Whether a row matches, and how many copies it stands for.</summary>
    public RowCopies Copies(Located row)
    {
        Answer matches = Matches(row);
        if (document.Marks.Select(RowOf).FirstOrDefault(mark => mark.Kind == MarkKind.Number)?.Column is not { } column || materials.Column(column) is not { } field)
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

        foreach (RequiredMark mark in document.Marks.Where(mark => RowOf(mark) is { IsTested: true, Kind: not MarkKind.Number }))
        {
            yield return Bears(row, mark);
        }
    }

    private Answer IsAbout(Located row, Expression about)
    {
        RuleType? type = scope.Setting.Terms.Vocabulary.Documents.FirstOrDefault(declared => declared.Name == document.Document)?.About;
        return type is not null && materials.ColumnOf(type) is { } field
            ? Column(row, field, () => Equality.Same(Operand.Of(row.Field(field.Name), type), Operand.Of(about, scope), scope.Setting))
            : default;
    }

    private Answer Bears(Located row, RequiredMark mark) => RowOf(mark).Kind switch
    {
        MarkKind.Flag => Test<FlagConstant>(row, mark, flag => flag.Value),
        MarkKind.Member => Test<MemberConstant>(row, mark, given => mark.Values.Any(value => value is LiteralExpression literal && literal.Value == given)),
        MarkKind.Wording => materials.Column(RowOf(mark).Column!) is { } field ? Column(row, field, () => States(row, field, mark.Values[0])) : default,
        MarkKind.Value => materials.Column(RowOf(mark).Column!) is { } field
            ? Column(row, field, () => Equals(Operand.Of(row.Field(field.Name), field.Type), Operand.Of(mark.Values[0], scope)))
            : default,
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    /// <summary>A column left blank is not unknown: somebody has looked, and nothing stands there.</summary>
    private Answer Equals(Operand cell, Operand wanted) =>
        cell.Reading.IsBlank ? Answer.False : Equality.Same(cell, wanted, scope.Setting);

    private Answer States(Located row, FieldDefinition field, Expression demanded)
    {
        Reading given = Paths.Read(row.Field(field.Name), field.Type);
        Reading wording = ValueReader.Read(demanded, scope);
        return (given.Constant, wording.Constant) is (TextConstant text, TextConstant wanted)
            ? Answer.Of(Texts.Passes(text.Value, TextTest.States, wanted.Value))
            : given.IsBlank ? Answer.False
            : Answer.Unknown(Needs.Union(given.Needs, wording.Needs));
    }

    private Answer Is(Located row, FieldDefinition field, string member) => Test<MemberConstant>(row, field, given => given.Member == member);

    private Answer Test<T>(Located row, RequiredMark mark, Func<T, bool> test)
        where T : Constant => materials.Column(RowOf(mark).Column!) is { } field ? Test(row, field, test) : default;

    private Answer Test<T>(Located row, FieldDefinition field, Func<T, bool> test)
        where T : Constant => Column(row, field, () =>
    {
        Reading given = Paths.Read(row.Field(field.Name), field.Type);
        return given.Constant is T constant ? Answer.Of(test(constant)) : given.IsBlank ? Answer.False : Answer.Unknown(given.Needs);
    });

    private static Mark RowOf(RequiredMark mark) => Marks.Named(mark.Name)!;

    private Answer Column(Located row, FieldDefinition field, Func<Answer> test)
    {
        Located place = row.Field(field.Name);
        scope.Setting.Recorder?.Open(new ColumnTrace(place.Path, Found.Of(place, field.Type, scope.Setting.Terms)));
        Answer answer = test();
        scope.Setting.Recorder?.Close(answer);
        return answer;
    }
}
