using System.Text;
using IcpGen.Documentation.Site;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Formatting;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>format</c>.</summary>
internal sealed class FormatRun(ToolStreams streams, string language, bool checksOnly)
{
    private bool _isFaulty;
    private int _changed;

    /// <summary>Formats files, or says which would change. A bad one does not stop the others.</summary>
    public ExitCode Run(IReadOnlyList<string> paths)
    {
        LoadedRules loaded = RulePaths.Load(paths);
        foreach (InputError error in loaded.Errors)
        {
            Refuse(error.In(language));
        }

        foreach (SourceFile file in loaded.Files)
        {
            Format(file);
        }

        int files = loaded.Files.Count;
        streams.Output.WriteLine((checksOnly
            ? new Localized($"{files} 个文件，{_changed} 个需要整理", $"{files} {Noun(files)}, {_changed} to format")
            : new Localized($"{files} 个文件，整理了 {_changed} 个", $"{files} {Noun(files)}, {_changed} formatted")).In(language));
        return _isFaulty ? ExitCode.BadInput : checksOnly && _changed > 0 ? ExitCode.Violated : ExitCode.Ready;
    }

    private static string Noun(int files) => files == 1 ? "file" : "files";

    private void Format(SourceFile file)
    {
        ParsedFile tree = ParsedFile.Parse(file);
        if (tree.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == RuleSeverity.Error) is { } first)
        {
            Localized message = new($"未整理，请先改正：{first.GetMessage("zh")}", $"not formatted; first mend: {first.GetMessage("en")}");
            Refuse(new InputError(file.Path, new(first.Span.Line + 1, first.Span.Column + 1), string.Empty, message).In(language));
            return;
        }

        string text = RuleFormatter.Format(tree);
        if (text != file.Text && (checksOnly || Write(file.Path, text)))
        {
            _changed++;
            streams.Output.WriteLine(file.Path);
        }
    }

    private bool Write(string path, string text)
    {
        try
        {
            Encoding encoding = EncodingOf(path);
            WholeFile.Write(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)], streams.CreateFile);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(new InputError(path, null, string.Empty, new($"无法写入：{exception.Message}", $"cannot be written: {exception.Message}")).In(language));
            return false;
        }
    }

    /// <summary>How a file is encoded: a byte order mark is no part of its text, and stays.</summary>
    private static Encoding EncodingOf(string path)
    {
        using StreamReader reader = new(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        reader.Peek();
        return reader.CurrentEncoding;
    }

    private void Refuse(string message)
    {
        _isFaulty = true;
        streams.Error.WriteLine(message);
    }
}
