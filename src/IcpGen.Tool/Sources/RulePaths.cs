using System.Text;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Sources;

/// <summary>Reads the rule files that paths name: a file itself, of a folder all <c>.icp</c> files in it and below it.</summary>
internal static class RulePaths
{
    internal const string Extension = ".icp";

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all; without a path, the current folder.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths)
    {
        SortedDictionary<string, SourceFile> files = new(StringComparer.Ordinal);
        List<InputError> errors = [];
        foreach (string path in paths.Count == 0 ? ["."] : paths)
        {
            try
            {
                foreach (string file in Expand(path, errors))
                {
                    files[file] = new(file, File.ReadAllText(file, Strict));
                }
            }
            catch (DecoderFallbackException)
            {
                errors.Add(new(path, null, string.Empty, new("不是 UTF-8 文本，请转换编码", "is not UTF-8 text; convert it")));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                errors.Add(new(path, null, string.Empty, new($"无法读取：{exception.Message}", $"cannot be read: {exception.Message}")));
            }
        }

        return new([.. files.Values], errors);
    }

    private static string[] Expand(string path, List<InputError> errors)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            errors.Add(new(path, null, string.Empty, new("没有这个文件或文件夹", "no such file or folder")));
            return [];
        }

        string[] found = [.. Directory.EnumerateFiles(path, "*" + Extension, SearchOption.AllDirectories).Select(file => Shown(path, file))];
        if (found.Length == 0)
        {
            errors.Add(new(path, null, string.Empty, new("文件夹中没有 .icp 文件", "the folder has no .icp file")));
        }

        return found;
    }

    // In the current folder, files go by their names alone.
    private static string Shown(string folder, string file) => folder == "." ? Path.GetRelativePath(folder, file) : file;
}
