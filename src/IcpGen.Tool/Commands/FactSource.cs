using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>Where a command has its facts from. What stands in the way is told, and then there are none.</summary>
/// <param name="file">The file with facts, or null.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
/// <param name="streams">Where the file may come from, and where errors go.</param>
internal sealed class FactSource(string? file, string language, ToolStreams streams)
{
    // Standard input can be read once, however many vocabularies its facts are read in.
    private readonly Lazy<(JsonText? Text, InputError? Error)> _loaded = new(() => InputLoader.LoadText(file!, streams.Input));

    /// <summary>The facts in the terms of a vocabulary, or null.</summary>
    public FactBook? Find(Vocabulary vocabulary)
    {
        if (file is null)
        {
            return new(vocabulary, []);
        }

        (IReadOnlyList<FactValue> facts, IReadOnlyList<InputError> errors) =
            _loaded.Value.Text is { } text ? FactFileReader.Read(text, vocabulary) : ([], [_loaded.Value.Error!]);
        foreach (InputError wrong in errors)
        {
            streams.Error.WriteLine(wrong.In(language));
        }

        return errors.Count > 0 ? null : new(vocabulary, facts);
    }
}
