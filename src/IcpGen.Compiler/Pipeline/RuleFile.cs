using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using SyntaxTree = IcpGen.Language.Syntax.SyntaxTree;

namespace IcpGen.Compiler.Pipeline;

/// <summary>A rule file, parsed. Two are equal where path and text are.</summary>
internal sealed class RuleFile : IEquatable<RuleFile>
{
    private RuleFile(SyntaxTree tree) => Tree = tree;

    internal SyntaxTree Tree { get; }

    internal static bool IsRuleFile(AdditionalText file) => file.Path.EndsWith(".icp", StringComparison.OrdinalIgnoreCase);

    internal static RuleFile Parse(AdditionalText file, CancellationToken cancellation) =>
        new(SyntaxTree.Parse(new Language.Syntax.SourceText(file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty)));

    /// <inheritdoc/>
    public bool Equals(RuleFile? other) =>
        other is not null && Tree.Text.Path == other.Tree.Text.Path && Tree.Text.Text == other.Tree.Text.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleFile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tree.Text.Text);
}
