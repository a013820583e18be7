namespace IcpGen.Architecture.Tests;

/// <summary>A reference from one folder into another.</summary>
/// <param name="From">The type that refers.</param>
/// <param name="FromFile">Where it does.</param>
/// <param name="To">The type that is referred to.</param>
/// <param name="ToFile">Where that is declared.</param>
internal sealed record FolderThread(string From, SourceFile FromFile, string To, SourceFile ToFile)
{
    public override string ToString() => $"{From} ({Shown(FromFile)}) → {To} ({Shown(ToFile)})";

    private static string Shown(SourceFile source) => Path.Combine(source.Folder, Path.GetFileName(source.File));
}
