using System;
using System.Collections.Generic;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>A rule file's text with a map of its lines.</summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <summary>Takes a text.</summary>
    /// <param name="path">The file as the host names it.</param>
    /// <param name="text">The decoded text.</param>
    /// <param name="isShipped">Whether it comes with IcpGen, so that a project's own file may take its place.</param>
    public SourceFile(string path, string text, bool isShipped = false)
    {
        Path = path;
        Text = text;
        IsShipped = isShipped;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The file as the host names it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Whether it comes with IcpGen. A project's own file that declares the same province takes its place.</summary>
    public bool IsShipped { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset, both from 0.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        int found = Array.BinarySearch(_lineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - _lineStarts[line]);
    }

    /// <summary>The stretch of <paramref name="length"/> characters from <paramref name="start"/>.</summary>
    public SourceSpan GetSpan(int start, int length)
    {
        (int line, int column) = GetPosition(start);
        (int endLine, int endColumn) = GetPosition(start + length);
        return new SourceSpan(Path, start, length, line, column, endLine, endColumn);
    }

    /// <summary>A line without its break.</summary>
    /// <param name="line">Its number, from 0.</param>
    public string GetLine(int line)
    {
        int start = _lineStarts[line];
        int end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary>Offset of a line and column, both from 0.</summary>
    public int GetOffset(int line, int column) => _lineStarts[line] + column;

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
