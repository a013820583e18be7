using System;
using System.Collections.Generic;

namespace IcpGen.Identifiers;

/// <summary>Things by the character that their names begin with, so that few have to be tried at a place of a text.</summary>
internal sealed class NameIndex<T>
{
    private static readonly List<T> _none = [];
    private readonly Dictionary<char, List<T>> _byFirst = [];

    public NameIndex(List<T> things, Func<T, string> name)
    {
        foreach (T thing in things)
        {
            char first = name(thing)[0];
            if (!_byFirst.TryGetValue(first, out List<T>? same))
                _byFirst.Add(first, same = []);
            same.Add(thing);
        }
    }

    /// <summary>Those that may stand at a place, in their order; case counts for nothing. A list, because walking it allocates nothing.</summary>
    public List<T> At(Text text, int place) =>
        place < text.Length && _byFirst.TryGetValue(Folding.ToLower(text[place]), out List<T>? found) ? found : _none;
}
