namespace IcpGen.Tool.Reading;

/// <summary>A place in a text, as editors count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
internal readonly record struct TextPosition(int Line, int Column);
