using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IcpGen.Compiler.Analyzers.Reviewing;

/// <summary>Something to say about a model or a rules class; said once, however many rules classes lead to it.</summary>
/// <param name="descriptor">What kind it is.</param>
/// <param name="host">The type in whose source it is said.</param>
/// <param name="location">Where.</param>
/// <param name="arguments">What fills the message, given the rules concerned.</param>
internal sealed class Remark(DiagnosticDescriptor descriptor, INamedTypeSymbol host, Location location, Func<RuleNames, object?[]> arguments)
{
    private readonly List<string> _rules = [];

    internal DiagnosticDescriptor Descriptor => descriptor;

    internal INamedTypeSymbol Host => host;

    /// <summary>Tells it from other remarks of its kind at its place.</summary>
    internal string Subject { get; init; } = string.Empty;

    /// <summary>What a fix has to know.</summary>
    internal ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    internal (string Code, Location Location, string Subject) Key => (descriptor.Id, location, Subject);

    internal void Concerns(IEnumerable<string> rules) => _rules.AddRange(rules.Except(_rules));

    internal Diagnostic ToDiagnostic() => Diagnostic.Create(descriptor, location, Properties, arguments(new RuleNames(_rules)));
}

/// <summary>Names of rules, as messages list them.</summary>
internal sealed class RuleNames(IReadOnlyList<string> rules)
{
    private const int Shown = 5;

    /// <inheritdoc/>
    public override string ToString() =>
        rules.Count <= Shown + 1
            ? string.Join(", ", rules)
            : string.Join(", ", rules.Take(Shown)) + " +" + (rules.Count - Shown).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
