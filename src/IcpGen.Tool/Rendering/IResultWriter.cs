namespace IcpGen.Tool.Rendering;

/// <summary>Writes results in one format.</summary>
internal interface IResultWriter
{
    /// <summary>Writes what was found on a filing.</summary>
    void Write(ExaminedFiling filing);

    /// <summary>Ends the output.</summary>
    void Complete();
}
