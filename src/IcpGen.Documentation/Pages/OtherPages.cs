namespace IcpGen.Documentation.Pages;

/// <summary>The page of a diagnostic.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">How grave it is by default.</param>
/// <param name="Body">What is said of it, in the format of the pages.</param>
internal sealed record DiagnosticPage(string Code, string Title, string Severity, object Body);

/// <summary>The list of diagnostics.</summary>
/// <param name="OfRules">Those of rule files.</param>
/// <param name="OfCode">Those of C# code and of the build.</param>
internal sealed record DiagnosticIndexPage(IReadOnlyList<DiagnosticRow> OfRules, IReadOnlyList<DiagnosticRow> OfCode);

/// <summary>A diagnostic in the list.</summary>
internal sealed record DiagnosticRow(string Code, string Title, string Severity, string Href);

/// <summary>The page of what changed between two versions of the rules.</summary>
/// <param name="Summary">How many rules came to what.</param>
/// <param name="Vocabulary">What changed in the vocabulary, line by line.</param>
/// <param name="Sections">What changed, by rule set.</param>
/// <param name="Examples">Which rules have only other examples, or null.</param>
internal sealed record ChangePage(string Summary, IReadOnlyList<string> Vocabulary, IReadOnlyList<ChangeSection> Sections, string? Examples);

/// <summary>Changes of one set, or of several that share them.</summary>
internal sealed record ChangeSection(string Title, IReadOnlyList<string> SetChanges, IReadOnlyList<ChangeEntry> Entries);

/// <summary>What became of one or several rules.</summary>
/// <param name="Rules">Their ids and titles.</param>
/// <param name="Kind">What became of them, for style sheets: <c>tightened</c>.</param>
/// <param name="KindText">The same in words.</param>
/// <param name="Plain">The rule in plain language where it is new or gone, or null.</param>
/// <param name="Changes">What changed of them.</param>
internal sealed record ChangeEntry(string Rules, string Kind, string KindText, string? Plain, IReadOnlyList<ChangeLine> Changes);

/// <summary>One thing that changed.</summary>
/// <param name="Aspect">What it is, and in which direction.</param>
/// <param name="Plain">How it was and is, in plain language, or null.</param>
/// <param name="Old">How it was written, line by line.</param>
/// <param name="New">How it is written, line by line.</param>
internal sealed record ChangeLine(string Aspect, string? Plain, IReadOnlyList<string> Old, IReadOnlyList<string> New);
