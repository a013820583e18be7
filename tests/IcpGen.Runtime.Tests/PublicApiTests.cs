using PublicApiGenerator;

namespace IcpGen.Runtime.Tests;

/// <summary>What the package's users can write against. A change of it is seen in the snapshot, and is meant.</summary>
public class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void The_public_face_of_the_runtime() => Snapshot.Matches("PublicApi.txt", typeof(FilingReport).Assembly.GeneratePublicApi(Options));
}
