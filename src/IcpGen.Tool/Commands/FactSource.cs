using IcpGen.Language.Rules;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Commands;

/// <summary>Where a command has its facts from. What is wrong with them is told, and then there are none.</summary>
/// <param name="file">The file with facts, or null.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
/// <param name="streams">What is read from and told to.</param>
internal sealed class FactSource(string? file, string language, ToolStreams streams)
{
    /// <summary>The facts, or null.</summary>
    public FactBook? Find(Vocabulary vocabulary)
    {
        if (file is null)
        {
            return new(vocabulary, []);
        }

        (JsonText? text, InputError? error) = InputLoader.LoadText(file, streams.Input);
        (IReadOnlyList<FactValue> facts, IReadOnlyList<InputError> errors) =
            text is null ? ([], [error!]) : FactFileReader.Read(text, vocabulary);
        foreach (InputError wrong in errors)
        {
            streams.Error.WriteLine(wrong.In(language));
        }

        return errors.Count > 0 ? null : new(vocabulary, facts);
    }
}
