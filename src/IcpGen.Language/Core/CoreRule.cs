using IcpGen.Language.Rules;

namespace IcpGen.Language.Core;

/// <summary>One rule as back ends read it: loops, the guards that each of them decides, and statements in the innermost.</summary>
/// <param name="Rule">The rule it comes from: its ids, dates, texts and lifts.</param>
/// <param name="Loops">What the statements are asked for, outermost first.</param>
/// <param name="Guards">
/// The guards by the number of loops around them: those at 0 decide before a list is looked at, the others in the loop that binds the last of
/// their variables. One entry more than there are loops.
/// </param>
/// <param name="Statements">What is demanded or told.</param>
/// <param name="Shown">The values that messages show, each once, in order of mention; messages number them so.</param>
internal sealed record CoreRule(
    Rule Rule,
    EquatableArray<CoreLoop> Loops,
    EquatableArray<EquatableArray<CoreGuard>> Guards,
    EquatableArray<CoreStatement> Statements,
    EquatableArray<CoreShown> Shown);

/// <summary>A condition under which a rule applies.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CoreGuard(CoreExpression Condition, SourceSpan Span);

/// <summary>A value that messages show.</summary>
/// <param name="Source">The value as the author wrote it between the braces.</param>
/// <param name="Value">The value; a list where its type is one.</param>
internal sealed record CoreShown(string Source, CoreExpression Value);
