using IcpGen.Language.Syntax;

namespace IcpGen.Fuzzing.Edits;

/// <summary>A file that says the same in another order, or in another shape.</summary>
public static class Rearranged
{
    /// <summary>Its words one after the other, without comments.</summary>
    public static string OnOneLine(ParsedFile file) => string.Join(' ', file.Root.Tokens().Select(token => token.Text));

    /// <summary>Its declarations, and the members of provinces and <c>for</c> blocks, in an order by chance.</summary>
    public static string Shuffled(ParsedFile file, Random random) => Shuffled(file.Root.Declarations, random);

    private static string Shuffled(IEnumerable<SyntaxNode> nodes, Random random)
    {
        SyntaxNode[] order = [.. nodes];
        random.Shuffle(order);
        return string.Join('\n', order.Select(node => Text(node, random)));
    }

    private static string Text(SyntaxNode node, Random random)
    {
        IReadOnlyList<SyntaxNode> members = node switch
        {
            ProvinceDeclarationSyntax province => [.. province.Members],
            ForBlockSyntax block => [.. block.Members],
            _ => [],
        };
        string text = node.ToFullString();
        string inside = string.Concat(members.Select(member => member.ToFullString()));
        return inside.Length == 0 ? text : text.Replace(inside, "\n" + Shuffled(members, random) + "\n", StringComparison.Ordinal);
    }
}
