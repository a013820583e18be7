using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Documents;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Lowering;

/// <summary>Says whether documents have been supplied by conditions on the list of materials: one for each mark that is tested.</summary>
internal sealed class DocumentLowering(Vocabulary vocabulary, ExpressionLowering expressions, ComparisonLowering comparisons)
{
    private readonly MaterialsShape? _materials = MaterialsShape.In(vocabulary);

    /// <summary>Whether one of the documents has been supplied.</summary>
    internal CoreExpression Supplied(DocumentDemand demand) => demand.Alternatives.Count == 1
        ? Supplied(demand.Alternatives[0])
        : new CoreLogic(IsAnd: false, demand.Alternatives.Select(Supplied).ToEquatableArray());

    private CoreExpression Supplied(DocumentRequirement document)
    {
        // The binder refuses documents where nothing lists materials: then nobody knows of any.
        MaterialsShape materials = _materials ?? Unlisted.Materials;
        CoreLoop loop = SequenceLowering.Loop(new Variable("material", new RecordType(materials.Row.Name)), materials.Rows);
        CoreExpression[] match = [.. Match(document, materials, loop.Variable)];
        return new CoreSupplied(
            document.Document,
            loop,
            match.Length == 1 ? match[0] : new CoreLogic(IsAnd: true, match.ToEquatableArray()),
            document.Marks.FirstOrDefault(mark => mark.Row.Kind == MarkKind.Number) is { } copies ? Cell(copies, materials, loop.Variable) : null,
            document.Copies);
    }

    private IEnumerable<CoreExpression> Match(DocumentRequirement document, MaterialsShape materials, Variable row)
    {
        yield return comparisons.Equal(Cell(row, materials.Kind), new CoreConstant(new MemberConstant(RuleType.Document, document.Document), RuleType.Document));
        if (document.About is { } about)
        {
            FieldDefinition subject = materials.ColumnOf(about.Type) ?? new(materials.Kind.Name, about.Type, materials.Kind.Label);
            yield return comparisons.Equal(Cell(row, subject), expressions.Lower(about));
        }

        foreach (RequiredMark mark in document.Marks.Where(mark => mark.Row is { IsTested: true, Kind: not MarkKind.Number }))
        {
            yield return Bears(mark, Cell(mark, materials, row));
        }
    }

    private CoreExpression Bears(RequiredMark mark, CoreRead cell) => mark.Row.Kind switch
    {
        MarkKind.Flag => cell,
        MarkKind.Member when mark.Row.IsMany => ComparisonLowering.Among(cell, mark.Constants),
        MarkKind.Member or MarkKind.Value => comparisons.Equal(cell, expressions.Lower(mark.Values[0])),
        MarkKind.Wording => new CoreTextTest(TextTest.States, cell, expressions.Lower(mark.Values[0])),
        MarkKind.Number or MarkKind.Told => throw new ArgumentException(mark.Name, nameof(mark)),
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    // The binder refuses marks whose column is missing; a column that is none is unknown, so that nothing passes for want of it.
    private static CoreRead Cell(RequiredMark mark, MaterialsShape materials, Variable row) =>
        Cell(row, materials.Column(mark.Row.Column!) ?? new FieldDefinition(mark.Row.Column!, Texts.Type, new Localized(mark.Row.TitleZh, mark.Row.TitleEn)));

    private static CoreRead Cell(Variable row, FieldDefinition column) => new(new FieldPath(row, EquatableArray.Of(column)), column.Type);
}
