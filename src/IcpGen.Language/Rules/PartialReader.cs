using System;

namespace IcpGen.Language.Rules;

/// <summary>Marks a reader of the model that asks about a few kinds on purpose, so that a new kind needs nothing of it.</summary>
/// <param name="rest">What the kinds mean that it does not ask about.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PartialReaderAttribute(string rest) : Attribute
{
    /// <summary>What the rest means.</summary>
    public string Rest { get; } = rest;
}
