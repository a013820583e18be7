using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpGen.CodeFixes.Fixes;

/// <summary>A fix that edits the document in which its diagnostic stands, for one diagnostic or for all.</summary>
public abstract class DocumentFixProvider : CodeFixProvider
{
    private readonly ImmutableArray<string> _codes;

    private protected DocumentFixProvider(params DiagnosticDescriptor[] descriptors) =>
        _codes = ImmutableArray.CreateRange(descriptors.Select(descriptor => descriptor.Id));

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => _codes;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        ImmutableArray<Diagnostic> everywhere = context.Scope == FixAllScope.Document
            ? diagnostics
            : await context.GetAllDiagnosticsAsync(document.Project).ConfigureAwait(false);
        return await FixAsync(document, diagnostics, everywhere, context.CancellationToken).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (TitleOf(diagnostic) is { } title)
            {
                ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => FixAsync(context.Document, one, one, cancellation), GetType().Name),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What the fix does to a diagnostic, or null where it can do nothing.</summary>
    private protected abstract string? TitleOf(Diagnostic diagnostic);

    /// <summary>Edits a document.</summary>
    /// <param name="edit">Takes the changes.</param>
    /// <param name="diagnostics">What to mend in the document.</param>
    /// <param name="everywhere">What is mended in the project at the same time.</param>
    private protected abstract void Fix(DocumentEdit edit, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Diagnostic> everywhere);

    private async Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> everywhere, CancellationToken cancellation)
    {
        DocumentEdit? edit = await DocumentEdit.OfAsync(document, cancellation).ConfigureAwait(false);
        if (edit is null)
        {
            return document;
        }

        Fix(edit, [.. diagnostics.Where(diagnostic => TitleOf(diagnostic) is not null).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)], everywhere);
        return document.WithText(edit.Apply());
    }
}
