namespace IcpGen.Tool.Reading;

/// <summary>The stretch of an input that is one filing.</summary>
/// <param name="Text">The input.</param>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Record">Its number in the input, from 1; null where the input is this filing.</param>
/// <param name="Error">Why it is no JSON, or null.</param>
internal sealed record FilingSlice(JsonText Text, int Start, int Length, int? Record, InputError? Error = null)
{
    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => Text.Bytes.Slice(Start, Length);
}
