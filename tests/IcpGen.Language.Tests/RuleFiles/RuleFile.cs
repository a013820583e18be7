using System.Text.RegularExpressions;
using IcpGen.Language.Formatting;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.RuleFiles;

/// <summary>A file of a case, and what a user would have written in it: all but the comments that say what the compiler complains of.</summary>
internal sealed class RuleFile
{
    private readonly string _path;

    internal RuleFile(string path)
    {
        _path = path;
        Text = File.ReadAllText(path);
        string written = ComplaintComments.Without(Text);
        SourceFile asWritten = new(Path.GetFileName(path), written, Says("shipped"));
        Source = new(asWritten.Path, RuleFormatter.Format(ParsedFile.Parse(asWritten)), asWritten.IsShipped);
    }

    /// <summary>The file as it stands there.</summary>
    internal string Text { get; }

    /// <summary>What is compiled: in the one style, as far as its mistakes let it be put so.</summary>
    internal SourceFile Source { get; }

    /// <summary>Whether one of the comments at the beginning is this.</summary>
    internal bool Says(string remark) => Regex.IsMatch(Text, $@"\A(//.*\n)*// {Regex.Escape(remark)}\n");

    /// <summary>Holds the file against what it would be; <c>UPDATE_SNAPSHOTS=1</c> makes it so.</summary>
    internal void MustBe(string expected)
    {
        if (Text != expected && Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(_path, expected);
            return;
        }

        Assert.True(Text == expected, $"{_path} would be:\n\n{expected}");
    }
}
