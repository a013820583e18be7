namespace IcpGen.Tool.Tests.Support;

/// <summary>What a run of the tool came to.</summary>
internal sealed record Outcome(int Code, string Output, string Errors)
{
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
