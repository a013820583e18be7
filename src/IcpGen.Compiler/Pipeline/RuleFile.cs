using System;
using System.Threading;
using IcpGen.Language.Syntax;

namespace IcpGen.Compiler.Pipeline;

/// <summary>A rule file, parsed. Two are equal where path, text and origin are.</summary>
internal sealed class RuleFile : IEquatable<RuleFile>
{
    private RuleFile(ParsedFile tree) => Tree = tree;

    internal ParsedFile Tree { get; }

    internal static RuleFile Parse(RuleInput text, CancellationToken cancellation) => new(ParsedFile.Parse(
        new SourceFile(text.File.Path, text.File.GetText(cancellation)?.ToString() ?? string.Empty, text.IsShipped)));

    /// <inheritdoc/>
    public bool Equals(RuleFile? other) =>
        other is not null && Tree.Text.Path == other.Tree.Text.Path && Tree.Text.IsShipped == other.Tree.Text.IsShipped && Tree.Text.Text == other.Tree.Text.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleFile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tree.Text.Text);
}
