using IcpGen.Language.Syntax;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Sources;

/// <summary>Rule files as read from paths.</summary>
/// <param name="Files">Those that could be read, in order of their paths, each once.</param>
/// <param name="Errors">What stood in the way of others.</param>
internal sealed record LoadedRules(IReadOnlyList<SourceFile> Files, IReadOnlyList<InputError> Errors);
