using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Everything an expression can name: the filing, the facts, the day and the variables bound so far.</summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly string _name;
    private readonly Located _place;

    private Scope(Setting setting, Scope? outer, string name, Located place) =>
        (Setting, _outer, _name, _place) = (setting, outer, name, place);

    public Setting Setting { get; }

    public static Scope Root(Setting setting) => new(setting, null, "", new Located(FieldPath.Filing, setting.Filing));

    public Scope With(Variable variable, Located place) => new(Setting, this, variable.Name, place);

    /// <summary>Where a path starts: a variable's element, or the filing for null.</summary>
    public Located Start(Variable? variable)
    {
        for (Scope? scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._name == (variable?.Name ?? ""))
            {
                return scope._place;
            }
        }

        return new Located(FieldPath.Filing.Child(variable!.Name), null);
    }

    /// <summary>The place that a path leads to, no list being on the way.</summary>
    public Located Locate(Language.Rules.FieldPath path) => Paths.Locate(Start(path.Start), path.Fields);
}
