using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpGen.CodeFixes.Editing;

/// <summary>Changes to a document, as text, so that nothing else in it is touched.</summary>
internal sealed class DocumentEdit
{
    private readonly List<TextChange> _changes = [];
    private readonly SortedSet<string> _imports = new(Comparer<string>.Create(Compare));
    private readonly SourceText _text;

    private DocumentEdit(SourceText text, SyntaxNode root, SemanticModel model)
    {
        _text = text;
        Root = root;
        Model = model;
    }

    internal SyntaxNode Root { get; }

    internal SemanticModel Model { get; }

    private string NewLine => _text.Lines.Count > 1 && _text.Lines[0] is var line && line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";

    internal static async Task<DocumentEdit?> OfAsync(Document document, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new(text, root, model);
    }

    /// <summary>The node of a kind at a diagnostic, or around it.</summary>
    internal T? Find<T>(Diagnostic diagnostic)
        where T : SyntaxNode => Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();

    /// <summary>The blanks at the start of the line where a node begins.</summary>
    internal string IndentOf(SyntaxNode node)
    {
        string line = _text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    internal bool OnOneLine(int start, int end) => _text.Lines.IndexOf(start) == _text.Lines.IndexOf(end);

    internal int StartOfLine(int position) => _text.Lines.GetLineFromPosition(position).Start;

    internal string TextOf(int start, int end) => _text.ToString(TextSpan.FromBounds(start, end));

    internal void Insert(int position, string text) => Replace(position, position, text);

    internal void Replace(int start, int end, string text) => _changes.Add(new(TextSpan.FromBounds(start, end), text));

    internal void Import(string space) => _imports.Add(space);

    internal SourceText Apply()
    {
        foreach (string space in _imports)
        {
            AddImport(space);
        }

        string newLine = NewLine;
        return _text.WithChanges(_changes
            .GroupBy(change => change.Span)
            .Select(same => new TextChange(same.Key, string.Concat(same.Select(change => change.NewText)).Replace("\n", newLine)))
            .OrderBy(change => change.Span.Start));
    }

    private void AddImport(string space)
    {
        UsingDirectiveSyntax[] usings = [.. ((CompilationUnitSyntax)Root).Usings.Where(each => each.Alias is null && !each.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))];
        if (usings.Length == 0)
        {
            SyntaxToken first = Root.GetFirstToken();
            Insert(first.SpanStart, $"using {space};\n" + (_imports.Last() == space ? "\n" : string.Empty));
            return;
        }

        UsingDirectiveSyntax? before = usings.LastOrDefault(each => Compare(each.Name?.ToString() ?? string.Empty, space) < 0);
        Insert(before is null ? usings[0].SpanStart : _text.Lines.GetLineFromPosition(before.Span.End).EndIncludingLineBreak, $"using {space};\n");
    }

    private static int Compare(string left, string right) =>
        IsSystem(left) == IsSystem(right) ? string.CompareOrdinal(left, right) : IsSystem(left) ? -1 : 1;

    private static bool IsSystem(string space) => space == "System" || space.StartsWith("System.", StringComparison.Ordinal);
}
