namespace IcpGen.Documentation.Rendering;

/// <summary>What is wrong with a template.</summary>
/// <param name="File">The file, or the template's name among the built-in ones.</param>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Column">From 1; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong.</param>
public sealed record TemplateError(string File, int Line, int Column, Localized Message);

/// <summary>Templates that cannot be used.</summary>
internal sealed class TemplateException(IReadOnlyList<TemplateError> errors) : Exception(errors[0].Message.Zh)
{
    public IReadOnlyList<TemplateError> Errors { get; } = errors;
}
