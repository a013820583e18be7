namespace IcpGen.Evaluation;

/// <summary>A value shown in a message.</summary>
/// <param name="Source">The value as the author wrote it between the braces.</param>
/// <param name="Zh">The value in Chinese.</param>
/// <param name="En">The value in English.</param>
public sealed record TemplateArgument(string Source, string Zh, string En);
