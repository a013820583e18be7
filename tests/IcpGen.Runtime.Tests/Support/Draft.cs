namespace IcpGen.Runtime.Tests.Support;

/// <summary>A filing model that is as small as can be.</summary>
internal sealed record Draft(string? Name, long? Staff);
