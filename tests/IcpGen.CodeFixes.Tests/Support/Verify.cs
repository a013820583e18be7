using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpGen.CodeFixes.Tests.Support;

/// <summary>Runs an analyzer and a fix over the model of the pages, with some of its types replaced. What they make of one text is asked once.</summary>
internal static class Verify
{
    /// <summary>The analyzer says just this at the marked places, and nothing where a pragma disables it.</summary>
    internal static async Task Says<TAnalyzer>(string code, string types, params string[] arguments)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        using AdhocWorkspace workspace = new();
        await SaysAsync(workspace, new TAnalyzer(), code, types, arguments);
    }

    /// <summary>The analyzer says this, and the fix, applied one by one or to all, leaves this, of which the analyzer says nothing.</summary>
    internal static async Task Fixes<TAnalyzer, TFix>(string code, string types, string mended, params string[] arguments)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        using AdhocWorkspace workspace = new();
        (TAnalyzer analyzer, TFix fix, string expected) = (new(), new(), Page.With(mended));
        Analysed before = await SaysAsync(workspace, analyzer, code, types, arguments);
        // Editors offer no fix for what is said only at the end of a compilation.
        Assert.DoesNotContain(before.AtTheEnd, diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id));

        Analysed after = before;
        for (int left = Marked.Of(types).Places.Count; left > 0; left--)
        {
            Document? document = await Fixing.OnceAsync(after, fix);
            Assert.True(document is not null, $"{left} diagnostics are left, and no fix.");
            after = await Analysed.OfAsync(document, analyzer);
        }

        Assert.Equal(expected, await TextAsync(after.Document));
        Assert.Empty(after.Lines);
        foreach (Document all in await Fixing.AllAsync(before, fix))
        {
            Assert.Equal(expected, await TextAsync(all));
        }
    }

    private static async Task<Analysed> SaysAsync(AdhocWorkspace workspace, DiagnosticAnalyzer analyzer, string code, string types, string[] arguments)
    {
        Marked model = Marked.Of(Page.With(types));
        DiagnosticDescriptor descriptor = analyzer.SupportedDiagnostics.Single(each => each.Id == code);

        Analysed before = await Analysed.OfAsync(Document(workspace, model.Text), analyzer);
        Assert.Equal(model.Places.Select(place => $"{code} {descriptor.DefaultSeverity} {place} {Message(descriptor, arguments)}"), before.Lines);

        Analysed disabled = await Analysed.OfAsync(Document(workspace, $"#pragma warning disable {code}\n{model.Text}"), analyzer);
        Assert.Empty(disabled.Lines);
        return before;
    }

    private static string Message(DiagnosticDescriptor descriptor, string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. arguments]);

    private static Document Document(AdhocWorkspace workspace, string text)
    {
        Project project = workspace.AddProject("Desk", LanguageNames.CSharp)
            .WithMetadataReferences(Desk.References).WithParseOptions(Desk.Language).WithCompilationOptions(Desk.Options);
        project = project.AddAdditionalDocument("31.icp", Page.Rules, filePath: "31.icp").Project;
        return project.AddDocument("Filing.cs", text, filePath: "Filing.cs");
    }

    private static async Task<string> TextAsync(Document document) => (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
}
