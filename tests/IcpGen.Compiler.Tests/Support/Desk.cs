using System.Reflection;

namespace IcpGen.Compiler.Tests.Support;

/// <summary>A built project's rules class, asked about a filing that the project's own <c>Cases.Make</c> makes.</summary>
internal static class Desk
{
    internal static FilingReport Validate(Build build, string rules = "Desk.DeskRules", string cases = "Desk.Cases", DateOnly? asOf = null) =>
        Validate(build.Load(), rules, cases, asOf);

    internal static FilingReport Validate(Assembly assembly, string rules, string cases, DateOnly? asOf = null, string make = "Make")
    {
        object filing = assembly.GetType(cases)!.GetMethod(make)!.Invoke(null, null)!;
        MethodInfo validate = assembly.GetType(rules)!.GetMethod("Validate")!;
        return (FilingReport)validate.Invoke(null, [filing, AsOf.On(asOf ?? new(2026, 3, 31)), null])!;
    }
}
