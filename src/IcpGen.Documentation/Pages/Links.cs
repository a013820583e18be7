namespace IcpGen.Documentation.Pages;

/// <summary>A link with its text; the address starts from the folder of the language.</summary>
internal sealed record Link(string Text, string Href);

/// <summary>A rule to refer to.</summary>
/// <param name="Id">Its first id.</param>
/// <param name="Ids">All its ids, listed.</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Where it is told in full.</param>
internal sealed record RuleLink(string Id, string Ids, string Title, string Href);
