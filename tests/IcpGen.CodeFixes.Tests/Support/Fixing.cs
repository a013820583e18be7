using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>Applies a fix to a document, once or to all that there is.</summary>
internal static class Fixing
{
    /// <summary>The document after the first fix of the first diagnostic that has one, or null where there is none.</summary>
    internal static async Task<Document?> OnceAsync(Analysed analysed, CodeFixProvider fix)
    {
        foreach (Diagnostic diagnostic in analysed.Said.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            List<CodeAction> actions = [];
            await fix.RegisterCodeFixesAsync(new(analysed.Document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
            if (actions.Count > 0)
            {
                return await AppliedAsync(actions[0], analysed.Document);
            }
        }

        return null;
    }

    /// <summary>The document after a fix of all, in each scope that the fix supports.</summary>
    internal static async Task<IReadOnlyList<Document>> AllAsync(Analysed analysed, CodeFixProvider fix)
    {
        List<Document> documents = [];
        FixAllProvider? all = fix.GetFixAllProvider();
        foreach (FixAllScope scope in all?.GetSupportedFixAllScopes() ?? [])
        {
            string key = await KeyAsync(analysed, fix);
            FixAllContext context = new(
                analysed.Document, fix, scope, key, fix.FixableDiagnosticIds, new Known(analysed.Said), TestContext.Current.CancellationToken);
            documents.Add(await AppliedAsync((await all!.GetFixAsync(context))!, analysed.Document));
        }

        return documents;
    }

    private static async Task<string> KeyAsync(Analysed analysed, CodeFixProvider fix)
    {
        List<CodeAction> actions = [];
        foreach (Diagnostic diagnostic in analysed.Said.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new(analysed.Document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        }

        return actions[0].EquivalenceKey!;
    }

    private static async Task<Document> AppliedAsync(CodeAction action, Document document)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        SyntaxNode root = (await changed.GetSyntaxRootAsync(TestContext.Current.CancellationToken))!;
        Assert.True(SyntaxFactory.AreEquivalent(root, CSharpSyntaxTree.ParseText(root.ToFullString(), Desk.Language).GetRoot(TestContext.Current.CancellationToken)), "The fix leaves a tree that its text does not have.");
        return changed;
    }

    private sealed class Known(ImmutableArray<Diagnostic> said) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(said);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(said.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
