using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

internal sealed partial class ExpressionEmitter
{
    private static readonly SimpleType Flag = new(SimpleKind.Flag);

    /// <summary>Whether one of a demand's documents has been supplied.</summary>
    internal string Provided(DocumentDemand demand, Scope scope) =>
        string.Join(" || ", demand.Alternatives.Select(requirement => Has(requirement, scope)));

    /// <summary>Whether a procedure has been gone through.</summary>
    internal string Done(string procedure, SourceSpan span, Scope scope)
    {
        Sequence sequence = methods.Vocabulary.ProceduresList()!.AsSequence(span);
        return Quantifier(Desugar.Contains(sequence, Member(RuleType.Procedure, procedure, span), span), scope);
    }

    private string Has(DocumentRequirement requirement, Scope scope)
    {
        MaterialsShape materials = methods.Materials!;
        string name = methods.Name(rule, "Has" + Names.Pascal(requirement.Document));
        (Scope inner, string parameters, string arguments) = scope.Helper(methods.Rules, [.. requirement.Expressions().SelectMany(part => part.FreeVariables()).Distinct()]);
        string tally = inner.Names.Fresh("tally");
        Variable row = new("material", new RecordType(materials.Row.Name));
        SourceSpan span = requirement.About?.Span ?? default;
        CodeWriter writer = new();
        writer.Open($"private static {TypeNames.Truth} {name}({methods.Parameters}{parameters})");
        writer.Line($"{Names.Generated}MaterialTally {tally} = new {Names.Generated}MaterialTally({Literals.Number(requirement.Copies)});");
        new SequenceEmitter(methods).Walk(
            writer,
            inner,
            materials.Rows,
            row.Name,
            slot =>
            {
                inner.Add(row, slot);
                string match = string.Join(" && ", Matches(requirement, materials, row, span).Select(test => Condition(test, inner)));
                string copies = requirement.Copies > 1 && materials.Column("copies") is { } column
                    ? ", " + Value(Cell(row, column, span), inner)
                    : string.Empty;
                writer.Line($"{tally}.Add({match}{copies});");
            },
            need => writer.Line($"return {need};"));
        writer.Line().Line($"return {tally}.IsEnough;").Close();
        methods.Pending.Add(writer.ToString());
        return $"{name}({arguments})";
    }

    private static IEnumerable<Expression> Matches(
        DocumentRequirement requirement, MaterialsShape materials, Variable row, SourceSpan span)
    {
        yield return Equal(Cell(row, materials.Kind, span), Member(RuleType.Document, requirement.Document, span));
        if (requirement.About is { } about && materials.ColumnOf(about.Type) is { } subject)
        {
            yield return Equal(Cell(row, subject, span), about);
        }

        if (requirement.Form is { } form && materials.Column("form") is { } formColumn)
        {
            yield return Equal(Cell(row, formColumn, span), Member((EnumType)formColumn.Type, form, span));
        }

        if (requirement.Seals.Count > 0 && materials.Column("seal") is { } sealColumn)
        {
            yield return new OneOfExpression(
                Cell(row, sealColumn, span),
                requirement.Seals.Select(seal => Member((EnumType)sealColumn.Type, seal, span)).ToEquatableArray(),
                Flag,
                span);
        }

        if (requirement.Signed && materials.Column("signed") is { } signed)
        {
            yield return Cell(row, signed, span);
        }

        if (requirement.Thumbprinted && materials.Column("thumbprinted") is { } thumbprinted)
        {
            yield return Cell(row, thumbprinted, span);
        }

        if (requirement.Stating is { } stating && materials.Column("statement") is { } statement)
        {
            yield return new TextTestExpression(TextTest.States, Cell(row, statement, span), stating, Flag, span);
        }

        if (requirement.Handwriting is { } handwriting && materials.Column("handwriting") is { } written)
        {
            yield return new TextTestExpression(TextTest.States, Cell(row, written, span), handwriting, Flag, span);
        }

        if (requirement.Channel is { } channel && materials.Column("channel") is { } channelColumn)
        {
            yield return Equal(Cell(row, channelColumn, span), Member((EnumType)channelColumn.Type, channel, span));
        }
    }

    private static CompareExpression Equal(Expression left, Expression right) => new(CompareOperator.Equal, left, right, Flag, left.Span);

    private static PathExpression Cell(Variable row, FieldDefinition column, SourceSpan span) =>
        new(new(row, EquatableArray.Of(column)), column.Type, span);

    private static LiteralExpression Member(EnumType type, string member, SourceSpan span) => new(new MemberConstant(type, member), type, span);
}
