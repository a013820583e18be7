namespace IcpGen.Language.Rules;

/// <summary>A stretch of a rule file.</summary>
/// <param name="Path">The file as the host named it.</param>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Line">Line of the first character, from 0.</param>
/// <param name="Column">Column of the first character in UTF-16 units, from 0.</param>
/// <param name="EndLine">Line after the last character, from 0.</param>
/// <param name="EndColumn">Column after the last character, from 0.</param>
public readonly record struct SourceSpan(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
