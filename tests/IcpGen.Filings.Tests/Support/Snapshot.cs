using System.Runtime.CompilerServices;

namespace IcpGen.Filings.Tests.Support;

/// <summary>Compares with a reviewed text beside the tests. <c>UPDATE_SNAPSHOTS=1</c> accepts what there is now.</summary>
internal static class Snapshot
{
    internal static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
