using System.Buffers;
using System.ComponentModel;

namespace IcpGen.Generated;

/// <summary>Counts elements, or distinct values among them. Rents its memory until the total is asked for.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct Counter<T>
    where T : struct
{
    private T[]? _seen;
    private int _count;
    private Truth _complete;

    /// <summary>A counter that has counted nothing.</summary>
    public Counter() => _complete = Truth.True;

    /// <summary>Counts an element.</summary>
    public void Add() => _count++;

    /// <summary>Counts an element if it counts as one; notes what is needed where that is unknown.</summary>
    /// <param name="isOne">True, or unknown where the element is malformed.</param>
    public void Add(Truth isOne)
    {
        Lose(isOne);
        Add();
    }

    /// <summary>Counts an element that counts as one unless an equal one was counted.</summary>
    /// <param name="value">The element.</param>
    /// <param name="isOne">True, or unknown where the element is malformed.</param>
    public void AddDistinct(Known<T> value, Truth isOne)
    {
        Lose(isOne);
        if (isOne.IsTrue)
        {
            AddDistinct(value);
        }
    }

    /// <summary>Counts an element unless an equal one was counted.</summary>
    public void AddDistinct(Known<T> value)
    {
        if (!value.IsKnown)
        {
            Lose(Truth.Unknown(value.Needs));
            return;
        }

        _seen ??= ArrayPool<T>.Shared.Rent(16);
        for (int i = 0; i < _count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_seen[i], value.Value))
            {
                return;
            }
        }

        if (_count == _seen.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(_count * 2);
            _seen.CopyTo(larger, 0);
            Return();
            _seen = larger;
        }

        _seen[_count++] = value.Value;
    }

    /// <summary>Notes that elements are missing.</summary>
    /// <param name="need">Unknown, with what is needed.</param>
    public void Lose(Truth need) => _complete &= need;

    /// <summary>How many there were; unknown where an element is. Gives the rented memory back.</summary>
    public Known<long> Total()
    {
        Return();
        return _complete.IsTrue ? _count : new Known<long>(_complete.Needs);
    }

    private void Return()
    {
        if (_seen is { } seen)
        {
            ArrayPool<T>.Shared.Return(seen, clearArray: true);
            _seen = null;
        }
    }
}
