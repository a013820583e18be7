using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpGen.Architecture.Tests;

/// <summary>A project's sources as its compiler understands them.</summary>
internal sealed class Compiled
{
    private static readonly ConcurrentDictionary<string, Lazy<Compiled>> Known = new();

    private static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private readonly Dictionary<SyntaxTree, SourceFile> _files;

    private Compiled(CSharpCompilation compilation, Dictionary<SyntaxTree, SourceFile> files)
    {
        (Compilation, _files) = (compilation, files);
        Files = [.. files.Select(file => (file.Value, compilation.GetSemanticModel(file.Key)))];
    }

    internal CSharpCompilation Compilation { get; }

    /// <summary>The sources with their meaning.</summary>
    internal IReadOnlyList<(SourceFile File, SemanticModel Model)> Files { get; }

    internal static Compiled Of(string name) => Known.GetOrAdd(name, _ => new(() => Of(Repository.Projects.Single(project => project.Name == name)))).Value;

    /// <summary>Files that are made up.</summary>
    internal static Compiled Made(params IEnumerable<(SourceFile File, string Text)> files)
    {
        Dictionary<SyntaxTree, SourceFile> trees = files.ToDictionary(file => CSharpSyntaxTree.ParseText(file.Text, path: file.File.File), file => file.File);
        return new(CSharpCompilation.Create("Made", trees.Keys), trees);
    }

    /// <summary>One file more, as the project's others are understood.</summary>
    internal (SourceFile File, SemanticModel Model) With(SourceFile file, string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)_files.Keys.First().Options, file.File);
        return (file, Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree));
    }

    /// <summary>The source that declares a type, or null where that is another assembly.</summary>
    internal SourceFile? Declaring(ITypeSymbol type) => type.OriginalDefinition.DeclaringSyntaxReferences
        .Select(place => _files.GetValueOrDefault(place.SyntaxTree))
        .FirstOrDefault(file => file is not null);

    private static Compiled Of(OwnProject project)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp14, preprocessorSymbols: project.IsForNet ? ["NET"] : []);
        Dictionary<SyntaxTree, SourceFile> files = project.Sources
            .ToDictionary(source => CSharpSyntaxTree.ParseText(File.ReadAllText(source.File), options, source.File));
        string usings = string.Concat(project.HasImplicitUsings ? Usings.Select(name => $"global using global::{name};\n") : []);
        CSharpCompilation compilation = CSharpCompilation.Create(
            project.AssemblyName,
            files.Keys.Append(CSharpSyntaxTree.ParseText(usings, options)),
            References(project),
            new CSharpCompilationOptions(project.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new(compilation, files);
    }

    // What stands beside these tests was built for them; of our own, only what the project refers to.
    private static IEnumerable<MetadataReference> References(OwnProject project)
    {
        HashSet<string> own = [.. project.References.Select(reference => reference.AssemblyName)];
        IEnumerable<string> beside = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name
                && (own.Contains(name) || !(name.StartsWith("IcpGen", StringComparison.Ordinal) || name == "icpgen")));
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal));
        return beside.Concat(platform).DistinctBy(Path.GetFileName).Select(path => MetadataReference.CreateFromFile(path));
    }
}
