using IcpGen.Language.Rules;

namespace IcpGen.Language.Allowing;

/// <summary>A comment <c>// icp: allow ICP3103 because …</c>: it silences one diagnostic of the next line that is no comment.</summary>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Line">The line that it speaks of, from 0.</param>
/// <param name="Span">Where the comment stands.</param>
internal sealed record Allowance(string Code, int Line, SourceSpan Span);
