namespace IcpGen.Architecture.Tests;

/// <summary>A source of a project.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Folder">The folder it is shown in, from the project's root, parts joined by <c>/</c>; empty for the root itself.</param>
internal sealed record SourceFile(string File, string Folder)
{
    /// <summary>The folder at the project's root that it lies in.</summary>
    internal string TopFolder => Folder.Split('/')[0];
}
