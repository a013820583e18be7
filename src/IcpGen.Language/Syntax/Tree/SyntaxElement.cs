using System.Text;

namespace IcpGen.Language.Syntax;

/// <summary>A part of the syntax tree: a node or a token.</summary>
internal abstract class SyntaxElement
{
    /// <summary>Its first token, possibly a missing one; null for an empty list.</summary>
    public abstract SyntaxToken? FirstToken { get; }

    /// <summary>Its last token, possibly a missing one; null for an empty list.</summary>
    public abstract SyntaxToken? LastToken { get; }

    /// <summary>The number of nodes on the longest way down.</summary>
    internal abstract int Height { get; }

    /// <summary>The text as written, with the white space and comments around it.</summary>
    public string ToFullString()
    {
        StringBuilder builder = new();
        WriteTo(builder);
        return builder.ToString();
    }

    internal abstract void WriteTo(StringBuilder builder);
}
