using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Checking;

/// <summary>What a term may still be: some of its values by name, or a stretch of numbers.</summary>
internal sealed class Possible
{
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _among = [];
    private HashSet<string>? _allowed;
    private long _low = long.MinValue;
    private long _high = long.MaxValue;

    /// <summary>Whether nothing is left.</summary>
    internal bool IsNothing => _low > _high || (_allowed is not null && !Left(_allowed).Any()) || _among.Any(some => !Left(some).Any());

    /// <summary>Whether only numbers have been spoken of.</summary>
    internal bool IsNumber => _low != long.MinValue || _high != long.MaxValue;

    /// <summary>It is one of these.</summary>
    internal void Allow(IEnumerable<string> values)
    {
        if (_allowed is null)
        {
            _allowed = new HashSet<string>(values, StringComparer.Ordinal);
        }
        else
        {
            _allowed.IntersectWith(values);
        }
    }

    /// <summary>It is none of these.</summary>
    internal void Exclude(IEnumerable<string> values) => _excluded.UnionWith(values);

    /// <summary>It is one of these somewhere in a list whose every element the rest speaks of.</summary>
    internal void AllowSomewhere(IEnumerable<string> values) => _among.Add(new HashSet<string>(values, StringComparer.Ordinal));

    /// <summary>It is a number of this stretch, ends included.</summary>
    internal void Bound(long low, long high)
    {
        _low = Math.Max(_low, low);
        _high = Math.Min(_high, high);
    }

    /// <summary>A number that is left.</summary>
    internal long AnyNumber => _low != long.MinValue ? _low : _high;

    /// <summary>A value that is left.</summary>
    /// <param name="all">All values there are, or null where they cannot be told.</param>
    internal string? Any(IEnumerable<string>? all) =>
        Left(_among.FirstOrDefault() ?? _allowed ?? all ?? []).OrderBy(value => value, StringComparer.Ordinal).FirstOrDefault();

    private IEnumerable<string> Left(IEnumerable<string> values) =>
        values.Where(value => !_excluded.Contains(value) && (_allowed is null || _allowed.Contains(value)));
}
