using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Shapes;

/// <summary>A class that asks for validators.</summary>
/// <param name="Namespace">Its namespace, or empty.</param>
/// <param name="Declaration">The header to repeat, from the outermost containing type to the class: <c>public static partial class DeskRules</c>.</param>
/// <param name="Name">Its name, with containing types: <c>Outer.DeskRules</c>.</param>
/// <param name="Accessibility">Its accessibility keyword, for the types nested in it.</param>
/// <param name="Provinces">The chosen provinces' codes, in order of choice; empty with <paramref name="AllProvinces"/>.</param>
/// <param name="AllProvinces">Whether it takes every province there are rules for.</param>
/// <param name="RuleSets">The names of the project's own rule sets that apply beside each province's rules.</param>
/// <param name="Model">The filing model.</param>
/// <param name="Mappings">Its mapping methods.</param>
/// <param name="NotChecked">The fields it declares not checked.</param>
internal sealed record RulesClass(
    string Namespace,
    EquatableArray<string> Declaration,
    string Name,
    string Accessibility,
    EquatableArray<int> Provinces,
    bool AllProvinces,
    EquatableArray<string> RuleSets,
    ModelShape Model,
    EquatableArray<MappingMethod> Mappings,
    EquatableArray<NotCheckedField> NotChecked)
{
    /// <summary>The full name, for hint names.</summary>
    internal string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}

/// <summary>A static method that reads a field of a filing.</summary>
/// <param name="Name">The method.</param>
/// <param name="Path">The field, from the filing.</param>
/// <param name="Type">What it returns.</param>
internal sealed record MappingMethod(string Name, string Path, MemberType Type);

/// <summary>A field that a rules class declares not checked, and all that is below it.</summary>
/// <param name="Path">The field, from the filing.</param>
/// <param name="Because">Why, or null where nobody said.</param>
internal sealed record NotCheckedField(string Path, string? Because)
{
    internal bool Covers(string path) =>
        path.StartsWith(Path, System.StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] == '.');
}
