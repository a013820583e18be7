namespace IcpGen.Documentation.Pages;

/// <summary>The page of a field.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Way">The labels of what it stands in, outermost first.</param>
/// <param name="Pattern">The way to it as rules write it: <c>websites[].principal.mobile</c>.</param>
/// <param name="Type">What kind of value it has.</param>
/// <param name="IsList">Whether it has several.</param>
/// <param name="Codes">The values it may have, where it has an enumeration's.</param>
/// <param name="Sets">Who looks at it.</param>
internal sealed record FieldPage(
    string Label, IReadOnlyList<string> Way, string Pattern, string Type, bool IsList, CodeTable? Codes, IReadOnlyList<SetRules> Sets);

/// <summary>The values of an enumeration.</summary>
/// <param name="Label">What the enumeration is called.</param>
/// <param name="Name">Its declared name.</param>
/// <param name="Rows">The values.</param>
internal sealed record CodeTable(string Label, string Name, IReadOnlyList<CodeRow> Rows);

/// <summary>A value: its codes or null, its declared name and its label.</summary>
internal sealed record CodeRow(string? Code, string Name, string Label);

/// <summary>Rules of one set.</summary>
internal sealed record SetRules(string SetLabel, string SetHref, IReadOnlyList<RuleLink> Rules);

/// <summary>The list of fields, and of what no filing holds.</summary>
internal sealed record FieldIndexPage(IReadOnlyList<FieldRow> Fields, IReadOnlyList<FactRow> Facts);

/// <summary>A field in the list.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Href">Where that is.</param>
/// <param name="SetCount">How many rule sets look at it.</param>
internal sealed record FieldRow(FieldPage Page, string Href, int SetCount);

/// <summary>A fact that rules ask for.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Name">Its declared name.</param>
/// <param name="Parameters">What it is asked of.</param>
/// <param name="Type">What kind of value answers it.</param>
/// <param name="Sets">Who asks for it.</param>
internal sealed record FactRow(string Label, string Name, IReadOnlyList<string> Parameters, string Type, IReadOnlyList<SetRules> Sets);
