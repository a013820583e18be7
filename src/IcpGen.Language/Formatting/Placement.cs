namespace IcpGen.Language.Formatting;

/// <summary>Where a token goes.</summary>
internal sealed record Placement
{
    /// <summary>One space behind the token before it, or on a line of its own where it was and may be.</summary>
    internal static Placement Default { get; } = new();

    /// <summary>The indent of the line that it begins, or null where it begins none by itself.</summary>
    internal int? Indent { get; init; }

    /// <summary>Whether it is the first thing in a block, so that no empty line stands before it.</summary>
    internal bool IsFirst { get; init; }

    /// <summary>Whether an empty line stands before it in any case.</summary>
    internal bool IsApart { get; init; }

    /// <summary>How many spaces stand before it, or null for as many as the two tokens need.</summary>
    internal int? Spaces { get; init; }

    /// <summary>Whether it stays on the line even where the author broke it.</summary>
    internal bool Joins { get; init; }

    /// <summary>How many parentheses are opened before it.</summary>
    internal int Opening { get; init; }

    /// <summary>How many parentheses are closed behind it.</summary>
    internal int Closing { get; init; }

    /// <summary>How far comments before it are indented beyond it: those before a closing brace belong to the block.</summary>
    internal int CommentIndent { get; init; }
}
