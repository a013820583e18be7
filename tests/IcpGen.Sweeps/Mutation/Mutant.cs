using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Mutation;

/// <summary>One small wrong change to the rule files. A definition's text is one place, in however many rules it is used.</summary>
/// <param name="Place">The stretch of a rule file that was changed.</param>
/// <param name="User">The rule whose use of that place was changed, or null where the text itself was.</param>
/// <param name="Change">What the change does, in words.</param>
/// <param name="Rule">The changed rule.</param>
internal sealed record Mutant(SourceSpan Place, string? User, string Change, Rule Rule)
{
    /// <summary>What tells this change from every other.</summary>
    public (string Path, int Start, int Length, string? User, string Change) Key => (Place.Path, Place.Start, Place.Length, User, Change);
}

/// <summary>A changed part of a rule.</summary>
/// <typeparam name="T">What the part is.</typeparam>
/// <param name="Span">Where the change is.</param>
/// <param name="Text">What it does, in words.</param>
/// <param name="Part">The part with the change.</param>
internal readonly record struct Change<T>(SourceSpan Span, string Text, T Part)
{
    /// <summary>The same change in a larger part.</summary>
    public Change<TOuter> In<TOuter>(Func<T, TOuter> outer) => new(Span, Text, outer(Part));
}

/// <summary>Makes changes to lists.</summary>
internal static class ListChanges
{
    /// <summary>A list with one element left out, for every element of a list of several.</summary>
    public static IEnumerable<(int Index, EquatableArray<T> Shorter)> Shortened<T>(this EquatableArray<T> list) =>
        list.Count < 2 ? [] : Enumerable.Range(0, list.Count).Select(index => (index, list.Without(index)));

    /// <summary>A list without one element.</summary>
    public static EquatableArray<T> Without<T>(this EquatableArray<T> list, int index) => list.Where((_, at) => at != index).ToEquatableArray();

    /// <summary>A list with one element replaced.</summary>
    public static EquatableArray<T> With<T>(this EquatableArray<T> list, int index, T element) =>
        list.Select((old, at) => at == index ? element : old).ToEquatableArray();

    /// <summary>Every change of every element.</summary>
    public static IEnumerable<Change<EquatableArray<T>>> Each<T>(this EquatableArray<T> list, Func<T, IEnumerable<Change<T>>> changes) =>
        list.SelectMany((element, index) => changes(element).Select(change => change.In(changed => list.With(index, changed))));
}
