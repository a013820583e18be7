using System;
using System.Text;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes lines of C# at their indentation.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    internal CodeWriter Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(text);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes several lines at the present indentation.</summary>
    internal CodeWriter Lines(string text)
    {
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            _ = line.StartsWith("#", StringComparison.Ordinal) ? Directive(line) : Line(line);
        }

        return this;
    }

    /// <summary>Writes a preprocessor directive, which stands at the margin.</summary>
    internal CodeWriter Directive(string text)
    {
        _text.Append(text).Append('\n');
        return this;
    }

    internal CodeWriter Open(string header)
    {
        Line(header);
        return OpenBlock();
    }

    internal CodeWriter OpenBlock()
    {
        Line("{");
        _depth++;
        return this;
    }

    internal CodeWriter Close(string after = "")
    {
        _depth--;
        if (_text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
        {
            // No blank line before the brace.
            _text.Length--;
        }

        return Line("}" + after);
    }

    public override string ToString() => _text.ToString();
}
