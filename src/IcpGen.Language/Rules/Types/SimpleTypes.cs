namespace IcpGen.Language.Rules;

/// <summary>The built-in types that expressions have.</summary>
internal static class SimpleTypes
{
    internal static readonly SimpleType Text = new(SimpleKind.Text);
    internal static readonly SimpleType Number = new(SimpleKind.Number);
    internal static readonly SimpleType Flag = new(SimpleKind.Flag);
    internal static readonly SimpleType Date = new(SimpleKind.Date);
}
