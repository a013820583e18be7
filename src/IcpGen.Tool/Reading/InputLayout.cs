namespace IcpGen.Tool.Reading;

/// <summary>How filings lie in an input.</summary>
internal enum InputLayout
{
    /// <summary>It is one JSON object.</summary>
    Single,
    /// <summary>It is a JSON array of them.</summary>
    Array,
    /// <summary>They follow one another, in NDJSON on a line each.</summary>
    Sequence,
}
