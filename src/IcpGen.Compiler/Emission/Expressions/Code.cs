namespace IcpGen.Compiler.Emission;

/// <summary>What was written for an expression: C# of type <c>Truth</c>, and C# of type <c>Known&lt;T&gt;</c> or of the <c>T</c> that becomes one.</summary>
internal readonly record struct Code(string Condition, string Value)
{
    /// <summary>A condition; as a value it is a flag.</summary>
    internal static Code Asked(string condition) => new(condition, $"({condition}).AsFlag()");

    /// <summary>A value; as a condition it is a flag that must be set.</summary>
    internal static Code Read(string value) => new($"{value}.IsTrue()", value);
}
