namespace IcpGen.Documentation.Rendering;

/// <summary>A text that is in the format of the page already, and is not escaped again.</summary>
internal sealed record Markup(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
