using IcpGen.Documentation.Rendering;

namespace IcpGen.Documentation.Site;

/// <summary>A file of the documentation.</summary>
/// <param name="Path">Where it is, from the folder of all, with <c>/</c>.</param>
/// <param name="Text">What is in it; lines end in <c>\n</c>.</param>
public sealed record SiteFile(string Path, string Text);

/// <summary>The documentation.</summary>
/// <param name="Files">Its files, in ordinal order of their paths; none where there are errors.</param>
/// <param name="Errors">What is wrong with the user's templates.</param>
public sealed record SiteFiles(IReadOnlyList<SiteFile> Files, IReadOnlyList<TemplateError> Errors);
