using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Comparing;

/// <summary>Gives variables names by where they are bound, so that what they are called makes no difference.</summary>
internal sealed class Variables
{
    private readonly IReadOnlyDictionary<string, Variable> _names;

    private Variables(IReadOnlyDictionary<string, Variable> names) => _names = names;

    internal static Variables None { get; } = new(new Dictionary<string, Variable>());

    /// <summary>No author can write such a name.</summary>
    internal static char Mark => '#';

    /// <summary>The name of a variable, bound after those known here.</summary>
    internal Variable Rename(Variable variable) => new(Mark + _names.Count.ToString(CultureInfo.InvariantCulture), variable.Type);

    /// <summary>The same with one more variable.</summary>
    internal Variables With(Variable variable)
    {
        Dictionary<string, Variable> more = _names.ToDictionary(pair => pair.Key, pair => pair.Value);
        more[variable.Name] = Rename(variable);
        return new(more);
    }

    internal FieldPath Rename(FieldPath path) =>
        path.Start is { } start && _names.TryGetValue(start.Name, out Variable? renamed) ? path with { Start = renamed } : path;
}
