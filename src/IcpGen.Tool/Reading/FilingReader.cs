using System.Text.Json;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Reading;

/// <summary>A filing as data, or all that is wrong with its text.</summary>
/// <param name="Filing">The filing, or null where anything is wrong.</param>
/// <param name="Errors">What is wrong.</param>
/// <param name="Unreadable">Values that the rules know no meaning of. The filing has them, as unreadable.</param>
internal sealed record ReadFiling(RecordValue? Filing, IReadOnlyList<InputError> Errors, IReadOnlyList<InputError> Unreadable)
{
    /// <summary>All that there is to tell of it.</summary>
    public IEnumerable<InputError> Complaints => Errors.Concat(Unreadable);
}

/// <summary>Reads filings in the vocabulary of the rules. Nothing is guessed: what does not fit is an error, and a value without meaning is unreadable.</summary>
internal sealed class FilingReader(Vocabulary vocabulary)
{
    /// <summary>Reads one filing.</summary>
    public ReadFiling Read(FilingSlice slice)
    {
        if (slice.Error is { } malformed)
        {
            return new(null, [malformed], []);
        }

        ErrorLog log = new(slice.Text, slice.Start);
        Utf8JsonReader json = new(slice.Bytes);
        json.Read();
        RecordType root = new(vocabulary.Root);
        RecordValue? filing = null;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            filing = (RecordValue?)new ValueReader(vocabulary, log).Read(ref json, root, string.Empty);
        }
        else
        {
            log.Add(json.TokenStartIndex, string.Empty, ReadingErrors.WrongKind(root, vocabulary, json.TokenType));
        }

        return new(log.Errors.Count == 0 ? filing : null, log.Errors, log.Unreadable);
    }
}
