using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Syntax;

/// <summary>A part of the syntax tree that is made of others. Immutable; holds every character of its text.</summary>
internal abstract class SyntaxNode : SyntaxElement
{
    private readonly SyntaxElement[] _children;

    /// <summary>Makes a node of its parts in the order of the text; absent ones are null.</summary>
    protected SyntaxNode(params SyntaxElement?[] children)
    {
        _children = (Array.TrueForAll(children, child => child is not null) ? children : [.. children.OfType<SyntaxElement>()])!;
        foreach (SyntaxElement child in _children)
        {
            FirstToken ??= child.FirstToken;
            LastToken = child.LastToken ?? LastToken;
            Height = Math.Max(Height, child.Height);
        }

        Height++;
    }

    /// <summary>Its nodes, lists and tokens in the order of the text.</summary>
    public IReadOnlyList<SyntaxElement> Children => _children;

    /// <inheritdoc/>
    public sealed override SyntaxToken? FirstToken { get; }

    /// <inheritdoc/>
    public sealed override SyntaxToken? LastToken { get; }

    internal sealed override int Height { get; }

    /// <summary>Where it stands, without the white space and comments around it.</summary>
    public SourceSpan Span
    {
        get
        {
            SyntaxToken? first = Written(fromEnd: false) ?? FirstToken;
            SyntaxToken? last = Written(fromEnd: true) ?? first;
            return first is null || last is null ? default : first.Source.GetSpan(first.Start, last.End - first.Start);
        }
    }

    /// <summary>Whether nothing of it was written.</summary>
    public bool IsMissing => Tokens().All(token => token.IsMissing);

    /// <summary>Its tokens in the order of the text, missing ones included.</summary>
    public IEnumerable<SyntaxToken> Tokens() => DescendantsAndSelf().OfType<SyntaxToken>();

    /// <summary>Itself and every node, list and token in it, in the order of the text.</summary>
    public IEnumerable<SyntaxElement> DescendantsAndSelf() => Walk(fromEnd: false);

    // From the end, so that the last token is found without passing all others.
    private SyntaxToken? Written(bool fromEnd) => Walk(fromEnd).OfType<SyntaxToken>().FirstOrDefault(token => !token.IsMissing);

    private IEnumerable<SyntaxElement> Walk(bool fromEnd)
    {
        Stack<SyntaxElement> open = new([this]);
        while (open.Count > 0)
        {
            SyntaxElement element = open.Pop();
            yield return element;
            if (element is SyntaxNode node)
            {
                for (int i = 0; i < node._children.Length; i++)
                {
                    open.Push(node._children[fromEnd ? i : node._children.Length - 1 - i]);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => ToFullString();

    internal sealed override void WriteTo(StringBuilder builder)
    {
        foreach (SyntaxElement child in _children)
        {
            child.WriteTo(builder);
        }
    }
}
