using System.ComponentModel;

namespace IcpGen.Generated;

/// <summary>Adds up the copies over the rows that match a demanded document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct MaterialTally
{
    private readonly int _wanted;
    private long _copies;
    private Truth _open;

    /// <summary>A tally for a number of copies.</summary>
    public MaterialTally(int wanted)
    {
        _wanted = wanted;
        _open = Truth.False;
    }

    /// <summary>Whether there are enough; unknown where rows that may match could make up the rest.</summary>
    public readonly Truth IsEnough => _copies >= _wanted ? Truth.True : _open;

    /// <summary>Counts a row by its presence alone: one is enough.</summary>
    public void Add(Truth match)
    {
        if (match.IsTrue)
        {
            _copies++;
        }
        else
        {
            _open |= match;
        }
    }

    /// <summary>Counts a row by its copies; a row that does not say how many has at least one.</summary>
    public void Add(Truth match, Known<long> copies)
    {
        if (!match.IsTrue)
        {
            _open |= match;
            return;
        }

        _copies += copies.IsKnown ? copies.Value : 1;
        if (!copies.IsKnown)
        {
            _open |= Truth.Unknown(copies.Needs);
        }
    }
}
