using IcpGen.Documentation.Rules;

namespace IcpGen.Documentation.Pages;

/// <summary>Something the form is checked for.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">In which cases what must be so, in whole sentences.</param>
/// <param name="IsAdvice">Whether a person judges it, so that it never blocks.</param>
/// <param name="LiftedBy">The rules that lift it.</param>
internal sealed record CheckEntry(RuleLink Rule, string Text, bool IsAdvice, IReadOnlyList<LiftEntry> LiftedBy);

/// <summary>The documents that a rule asks for, in the same cases.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cases">In which cases, line by line; empty for always.</param>
/// <param name="Documents">The documents; all of them are due.</param>
/// <param name="RowCount">How many rows of a table they take, a row for each alternative.</param>
/// <param name="LiftedBy">The rules that lift it.</param>
internal sealed record DocumentGroup(RuleLink Rule, IReadOnlyList<string> Cases, IReadOnlyList<DocumentEntry> Documents, int RowCount, IReadOnlyList<LiftEntry> LiftedBy);

/// <summary>A document that is due, or several of which one is enough.</summary>
/// <param name="Each">One for each of these, or null.</param>
/// <param name="Alternatives">The document, or those of which one is enough.</param>
internal sealed record DocumentEntry(string? Each, IReadOnlyList<AskedDocument> Alternatives);

/// <summary>A document and what it must be like.</summary>
/// <param name="Text">All of it in words, as reports have it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">Whose it is or what it is about, or null.</param>
/// <param name="Marks">What it must be like.</param>
internal sealed record AskedDocument(string Text, string Name, string? About, IReadOnlyList<AskedMark> Marks);

/// <summary>Something that a document must be like.</summary>
/// <param name="Title">What it is: form, copies, seal.</param>
/// <param name="Values">Its values, of which one is enough; none for what is either there or not.</param>
/// <param name="IsQuoted">Whether they are texts as they are written, in the language of the rules.</param>
internal sealed record AskedMark(string Title, IReadOnlyList<string> Values, bool IsQuoted);

/// <summary>A procedure that is due.</summary>
internal sealed record ProcedureEntry(RuleLink Rule, IReadOnlyList<string> Cases, string Name, IReadOnlyList<LiftEntry> LiftedBy);

/// <summary>Something that is told or permitted.</summary>
internal sealed record NoticeEntry(RuleLink Rule, IReadOnlyList<string> Cases, string Text);

/// <summary>A rule at the other end of a lift, and why it is one.</summary>
internal sealed record LiftEntry(RuleLink Rule, string Because);

/// <summary>A rule in full.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Told">All there is to tell of it.</param>
/// <param name="Lifts">The rules it lifts.</param>
/// <param name="LiftedBy">The rules that lift it.</param>
/// <param name="Examples">Its examples.</param>
internal sealed record RuleEntry(
    RuleLink Rule,
    string Anchor,
    RuleExplanation Told,
    IReadOnlyList<LiftEntry> Lifts,
    IReadOnlyList<LiftEntry> LiftedBy,
    IReadOnlyList<ExampleEntry> Examples);

/// <summary>An example: what is given, and what comes out.</summary>
/// <param name="Outcome"><c>passes</c>, <c>fails</c>, <c>skipped</c> or <c>undetermined</c>.</param>
/// <param name="OutcomeText">The same in the page's language.</param>
/// <param name="Title">What it shows, or null.</param>
/// <param name="On">The day it is checked on.</param>
/// <param name="Given">The filing's values and the facts.</param>
internal sealed record ExampleEntry(string Outcome, string OutcomeText, string? Title, string On, IReadOnlyList<GivenValue> Given);

/// <summary>A value with the labels that lead to it.</summary>
internal sealed record GivenValue(string Label, string Value);
