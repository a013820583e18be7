using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;
using IcpGen.Tool.Sources;

namespace IcpGen.Tool.Testing;

/// <summary>Stretches of rule files, in one line.</summary>
/// <param name="files">The files that a command was given; the shipped ones are known.</param>
/// <param name="vocabulary">What the rules speak of.</param>
internal sealed class Excerpts(IEnumerable<SourceFile> files, Vocabulary vocabulary)
{
    private const int Longest = 100;

    private readonly Dictionary<string, SourceFile> _files = files.Concat(ShippedRules.Trees.Select(tree => tree.Text))
        .DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The text of a stretch; a long one is cut off.</summary>
    public string Of(SourceSpan span)
    {
        string text = _files.TryGetValue(span.Path ?? string.Empty, out SourceFile? file) ? file.Text.Substring(span.Start, span.Length) : string.Empty;
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }

    /// <summary>What people call a document.</summary>
    public Localized Document(string name) => vocabulary.Documents.FirstOrDefault(document => document.Name == name) is { Label: var label }
        ? new(label.Zh, label.En)
        : new(name);
}
