using System.Collections.Generic;
using System.Linq;
using IcpGen.Documents;

namespace IcpGen.Language.Rules;

/// <summary>Documents of which one is enough.</summary>
public sealed record DocumentDemand(EquatableArray<DocumentRequirement> Alternatives);

/// <summary>A document and what it must be like.</summary>
public sealed record DocumentRequirement
{
    /// <summary>Its declared name.</summary>
    public required string Document { get; init; }

    /// <summary>What it must be about: a record's path or a simple value; null where the document is about nothing.</summary>
    public Expression? About { get; init; }

    /// <summary>What it must be like, in the order of the table of marks, each mark once; what is not asked for is not among them.</summary>
    public EquatableArray<RequiredMark> Marks { get; init; }

    /// <summary>How many there must be, at least 1.</summary>
    public int Copies => Marks.Where(mark => mark.Row.Kind == MarkKind.Number).Select(mark => mark.Number).DefaultIfEmpty(1).First();
}

/// <summary>A mark that a document must bear.</summary>
/// <param name="Name">The mark's name in the table of marks: <c>seals</c>.</param>
/// <param name="Values">
/// Its values: written ones, of which one is enough, or a value of the filing. Empty for a mark that is either there or not.
/// </param>
public sealed record RequiredMark(string Name, EquatableArray<Expression> Values)
{
    /// <summary>The written values.</summary>
    public IEnumerable<Constant> Constants => Values.OfType<LiteralExpression>().Select(literal => literal.Value);

    internal Mark Row => Documents.Marks.Named(Name)!;

    /// <summary>The number that is asked for; 0 where the mark is none of numbers.</summary>
    public int Number => Values.Count == 1 && Values[0] is LiteralExpression { Value: NumberConstant number } ? (int)number.Value : 0;
}
