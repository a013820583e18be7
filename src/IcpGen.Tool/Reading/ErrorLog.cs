namespace IcpGen.Tool.Reading;

/// <summary>Gathers all that is wrong with one stretch of an input.</summary>
/// <param name="text">The input.</param>
/// <param name="start">Where the stretch begins in it.</param>
internal sealed class ErrorLog(JsonText text, int start)
{
    private readonly List<InputError> _errors = [];

    /// <summary>What is wrong, in order.</summary>
    public IReadOnlyList<InputError> Errors => _errors;

    /// <summary>Adds an error at a byte of the stretch.</summary>
    public void Add(long offset, string path, Localized message) =>
        _errors.Add(new(text.Name, text.PositionOf(start + (int)offset), path, message));
}
