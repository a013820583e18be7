namespace IcpGen.Language.Writing;

/// <summary>A text, and how strongly it holds its parts together.</summary>
internal readonly record struct Written(string Text, Binding Binding)
{
    /// <summary>The text within surroundings; bracketed where it binds weaker than they do.</summary>
    public string Within(Binding around) => Binding < around ? "(" + Text + ")" : Text;
}

/// <summary>How strongly something holds its parts together.</summary>
internal enum Binding
{
    None,
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Value,
}
