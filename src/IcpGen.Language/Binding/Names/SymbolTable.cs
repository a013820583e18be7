using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Binding;

/// <summary>Declared things of one kind, by name and in order of declaration.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class SymbolTable<T>(Func<T, Localized> label)
    where T : class
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    internal IEnumerable<T> All => _names.Select(name => _byName[name]);

    internal IEnumerable<Candidate> Candidates => _names.Select(name => new Candidate(name, label(_byName[name])));

    internal T? Find(string name) => _byName.TryGetValue(name, out T? found) ? found : null;

    internal void Set(string name, T item)
    {
        if (!_byName.ContainsKey(name))
        {
            _names.Add(name);
        }

        _byName[name] = item;
    }
}
