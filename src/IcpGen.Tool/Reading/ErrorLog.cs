namespace IcpGen.Tool.Reading;

/// <summary>Gathers all that is wrong with one stretch of an input.</summary>
/// <param name="text">The input.</param>
/// <param name="start">Where the stretch begins in it.</param>
internal sealed class ErrorLog(JsonText text, int start)
{
    private readonly List<InputError> _errors = [];
    private readonly List<InputError> _unreadable = [];

    /// <summary>What is wrong, in order.</summary>
    public IReadOnlyList<InputError> Errors => _errors;

    /// <summary>What has no meaning and is taken as unreadable, in order: nothing that stands in the way of the rest.</summary>
    public IReadOnlyList<InputError> Unreadable => _unreadable;

    /// <summary>Adds an error at a byte of the stretch.</summary>
    public void Add(long offset, string path, Localized message) => _errors.Add(At(offset, path, message));

    /// <summary>Adds what has no meaning at a byte of the stretch.</summary>
    public void AddUnreadable(long offset, string path, Localized message) => _unreadable.Add(At(offset, path, message) with { IsWarning = true });

    private InputError At(long offset, string path, Localized message) => new(text.Name, text.PositionOf(start + (int)offset), path, message);
}
