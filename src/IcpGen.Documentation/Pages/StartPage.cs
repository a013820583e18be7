namespace IcpGen.Documentation.Pages;

/// <summary>The start page.</summary>
/// <param name="Provinces">The provinces.</param>
/// <param name="OwnSets">The rule sets of one's own.</param>
/// <param name="RuleCount">How many rules there are.</param>
/// <param name="ClauseCount">How many clauses the inventories have.</param>
/// <param name="Matrix">Who requires what.</param>
internal sealed record StartPage(
    IReadOnlyList<SetLink> Provinces, IReadOnlyList<SetLink> OwnSets, int RuleCount, int ClauseCount, Matrix Matrix);

/// <summary>A rule set to refer to.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Letters">The letters of its clause ids.</param>
/// <param name="Href">Its page.</param>
/// <param name="Checklists">What to print, by audience.</param>
internal sealed record SetLink(string Label, string Letters, string Href, IReadOnlyList<Link> Checklists);

/// <summary>Topics against rule sets.</summary>
/// <param name="Sets">The columns.</param>
/// <param name="Groups">The rows.</param>
/// <param name="HasAudiences">Whether rules tell individuals from others.</param>
internal sealed record Matrix(IReadOnlyList<SetLink> Sets, IReadOnlyList<MatrixGroup> Groups, bool HasAudiences);

/// <summary>Rows of one kind.</summary>
internal sealed record MatrixGroup(string Title, IReadOnlyList<MatrixRow> Rows);

/// <summary>A topic and what each set says of it; null where a set says nothing.</summary>
internal sealed record MatrixRow(string Label, IReadOnlyList<MatrixCell?> Cells);

/// <summary>What a set says of a topic.</summary>
/// <param name="Who"><c>individuals</c>, <c>others</c> or <c>all</c>.</param>
/// <param name="Mark">The same in one sign.</param>
/// <param name="Text">The same in words, with the rules.</param>
/// <param name="Href">The first of the rules.</param>
internal sealed record MatrixCell(string Who, string Mark, string Text, string Href);
