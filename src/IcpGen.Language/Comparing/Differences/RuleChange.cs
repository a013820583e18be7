using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>One thing about a rule that changed.</summary>
/// <param name="Aspect">What it is.</param>
/// <param name="Effect">What that does to filings.</param>
/// <param name="Old">How it was, or null where it is new.</param>
/// <param name="New">How it is, or null where it is gone.</param>
public sealed record RuleChange(Aspect Aspect, Effect Effect, Side? Old, Side? New);

/// <summary>A changed thing before or after the change.</summary>
/// <param name="Text">As rules spell it; of a text, the text itself.</param>
/// <param name="Condition">The condition that it is, or null.</param>
public sealed record Side(string Text, Expression? Condition = null);

/// <summary>What about a rule changed, in the order in which changes are told.</summary>
public enum Aspect
{
    /// <summary>The days on which it is in effect.</summary>
    Period,
    /// <summary>The conditions under which it applies.</summary>
    Guard,
    /// <summary>Whether guards decide before lists are looked at; it changes what can be said of drafts.</summary>
    GuardOrder,
    /// <summary>The elements it is about.</summary>
    Walk,
    /// <summary>What must hold, or should.</summary>
    Condition,
    /// <summary>A document that is due.</summary>
    Document,
    /// <summary>A procedure that is due.</summary>
    Procedure,
    /// <summary>The rules that it lifts.</summary>
    Override,
    /// <summary>What it tells.</summary>
    Notice,
    /// <summary>The clauses it stands for.</summary>
    Clauses,
    /// <summary>The field to blame.</summary>
    Blame,
    /// <summary>Its title.</summary>
    Title,
    /// <summary>Its title in English.</summary>
    TitleEn,
    /// <summary>What is wrong.</summary>
    Say,
    /// <summary>What is wrong, in English.</summary>
    SayEn,
    /// <summary>What to do about it.</summary>
    Mend,
    /// <summary>What to do about it, in English.</summary>
    MendEn,
    /// <summary>How an ambiguous clause was read.</summary>
    Note,
}
