using System.Collections.Immutable;
using IcpGen.CodeFixes.Fixes;
using IcpGen.CodeFixes.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.Sweeps.Support;

/// <summary>A project in an editor, whose fixes are applied to all until nothing is left to fix.</summary>
internal sealed class Workbench : IDisposable
{
    private static readonly CodeFixProvider[] Providers =
    [
        new AddMembersFixProvider(), new AddEnumMembersFixProvider(), new AllowNullFixProvider(), new ChangeTypeFixProvider(),
        new SuggestedNameFixProvider(), new ResultFixProvider(), new RulesClassFixProvider(),
    ];

    private readonly AdhocWorkspace _workspace = new();
    private readonly (string Path, string Text)[] _rules;
    private Project _project;

    internal Workbench((string Path, string Text)[] rules, params (string Path, string Text)[] sources)
    {
        _rules = rules;
        _project = _workspace.AddProject("Desk", LanguageNames.CSharp)
            .WithMetadataReferences(Desk.References)
            .WithParseOptions(Desk.Language)
            .WithCompilationOptions(Desk.Options);
        foreach ((string path, string text) in sources)
        {
            _project = _project.AddDocument(path, text, filePath: path).Project;
        }

        foreach ((string path, string text) in rules)
        {
            _project = _project.AddAdditionalDocument(path, text, filePath: path).Project;
        }
    }

    /// <summary>How often a fix was applied to all.</summary>
    internal int Rounds { get; private set; }

    public void Dispose() => _workspace.Dispose();

    internal async Task<Compilation> CompileAsync() => Desk.Generate((await _project.GetCompilationAsync(TestContext.Current.CancellationToken))!, _rules);

    internal async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync() => await AnalyzeAsync(_project);

    internal async Task<string> TextAsync(string path) =>
        (await _project.Documents.Single(document => document.Name == path).GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    internal async Task FixAllUntilNothingIsLeftAsync()
    {
        while (await FixOneKindAsync() && Rounds < 20)
        {
            Rounds++;
        }
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project) =>
        project.GetCompilationAsync(TestContext.Current.CancellationToken)
            .ContinueWith(compilation => compilation.Result!.WithAnalyzers(Desk.Analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(), TaskScheduler.Default)
            .Unwrap();

    private async Task<bool> FixOneKindAsync()
    {
        foreach (Diagnostic diagnostic in await DiagnosticsAsync())
        {
            foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                Document document = _project.GetDocument(diagnostic.Location.SourceTree)!;
                List<CodeAction> actions = [];
                await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
                if (actions.Count > 0 && await FixAllAsync(document, diagnostic, provider, actions[0].EquivalenceKey))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private async Task<bool> FixAllAsync(Document document, Diagnostic diagnostic, CodeFixProvider provider, string? key)
    {
        FixAllContext context = new(document, provider, FixAllScope.Project, key!, [diagnostic.Id], new Provider(), CancellationToken.None);
        CodeAction? action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        ApplyChangesOperation? change = (await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().SingleOrDefault();
        if (change is null)
        {
            return false;
        }

        _project = change.ChangedSolution.GetProject(_project.Id)!;
        return true;
    }

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await AnalyzeAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await AnalyzeAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
