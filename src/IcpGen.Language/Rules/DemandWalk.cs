using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Walks demands for documents.</summary>
internal static class DemandWalk
{
    /// <summary>The expressions that a demand is made of: what its documents are about, and the values of their marks.</summary>
    public static IEnumerable<Expression> Expressions(this DocumentDemand demand) => demand.Alternatives.SelectMany(Expressions);

    /// <summary>The expressions that a document is asked for with.</summary>
    public static IEnumerable<Expression> Expressions(this DocumentRequirement requirement) =>
        new[] { requirement.About }.OfType<Expression>().Concat(requirement.Marks.SelectMany(mark => mark.Values));

    /// <summary>The same demand with other expressions in it.</summary>
    public static DocumentDemand Map(this DocumentDemand demand, Func<Expression, Expression> map) => new(demand.Alternatives
        .Select(one => one with
        {
            About = one.About is null ? null : map(one.About),
            Marks = one.Marks.Select(mark => mark with { Values = mark.Values.Select(map).ToEquatableArray() }).ToEquatableArray(),
        })
        .ToEquatableArray());
}
