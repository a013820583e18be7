using System.Collections;
using System.Collections.Generic;

namespace IcpGen.Language.Syntax;

/// <summary>Items one after the other, possibly with separators between them.</summary>
/// <typeparam name="T">A node, or a token.</typeparam>
internal sealed class SyntaxList<T> : SyntaxNode, IReadOnlyList<T>
    where T : SyntaxElement
{
    private readonly IReadOnlyList<T> _items;

    /// <summary>Makes a list.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="parts">The items and their separators, in order.</param>
    public SyntaxList(IReadOnlyList<T> items, IReadOnlyList<SyntaxElement> parts)
        : base([.. parts]) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
