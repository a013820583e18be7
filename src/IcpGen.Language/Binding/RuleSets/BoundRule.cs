using System.Collections.Generic;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>A rule with what the checks of its province look at.</summary>
internal sealed class BoundRule(RuleDeclarationSyntax syntax, IReadOnlyList<string> ids)
{
    internal RuleDeclarationSyntax Syntax { get; } = syntax;

    internal IReadOnlyList<string> Ids { get; } = ids;

    internal SourceSpan Span { get; } = syntax.Ids.Span;

    /// <summary>The definition it uses, or null.</summary>
    internal Definition? Definition { get; set; }

    /// <summary>The rule, without what it lifts; null where something is wrong with it, which has been said.</summary>
    internal Rule? Rule { get; set; }

    internal bool Has(string id)
    {
        foreach (string own in Ids)
        {
            if (own == id)
            {
                return true;
            }
        }

        return false;
    }
}
