using System;
using System.Collections.Generic;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Binding;

/// <summary>A rule while it is put together: from its surroundings, the definition it uses, and its own body.</summary>
internal sealed class RuleDraft
{
    internal List<Clause> Guards { get; } = [];

    internal List<EachClause> Each { get; } = [];

    internal List<Statement> Statements { get; } = [];

    internal List<Example> Examples { get; } = [];

    internal List<string> Notes { get; } = [];

    internal RuleMessage Say { get; set; } = RuleMessage.None;

    internal RuleMessage Mend { get; set; } = RuleMessage.None;

    internal DateTime? From { get; set; }

    internal DateTime? Until { get; set; }

    /// <summary>The parameters of a definition that is bound on its own; none elsewhere.</summary>
    internal IReadOnlyList<Variable> Parameters { get; init; } = [];
}

/// <summary>A message in the two languages.</summary>
internal sealed record RuleMessage(Template? Zh, Template? En)
{
    internal static RuleMessage None { get; } = new(null, null);
}
