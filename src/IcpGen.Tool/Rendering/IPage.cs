namespace IcpGen.Tool.Rendering;

/// <summary>How a line is meant.</summary>
internal enum Tone
{
    /// <summary>It just tells.</summary>
    Plain,
    /// <summary>It heads a part.</summary>
    Heading,
    /// <summary>All is well.</summary>
    Good,
    /// <summary>Something is wrong.</summary>
    Bad,
    /// <summary>Something needs a look.</summary>
    Doubtful,
    /// <summary>It is by the way.</summary>
    Faint,
}

/// <summary>Takes lines of text.</summary>
internal interface IPage
{
    /// <summary>The columns that a line can take without being broken.</summary>
    int Width { get; }

    /// <summary>Adds a line, or an empty one.</summary>
    /// <param name="indent">Number of columns before the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="tone">How it is meant.</param>
    void Line(int indent = 0, string text = "", Tone tone = Tone.Plain);
}
