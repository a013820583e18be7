namespace IcpGen.Architecture.Tests;

/// <summary>Folders are floors: what lies in one refers only to what lies below it. <c>CONTRIBUTING.md</c> draws them.</summary>
public class FolderTests
{
    public static TheoryData<string> Names => [.. Repository.Projects.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_folders_refer_to_one_another_in_a_circle(string name)
    {
        string[] circles = [.. new Circles(GraphOf(name)).All];

        Assert.True(circles.Length == 0, string.Join("\n", circles));
    }

    /// <summary><c>UPDATE_SNAPSHOTS=1</c> draws them anew.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_floors_are_as_they_are_drawn(string name)
    {
        FolderGraph graph = GraphOf(name);
        Assert.Empty(new Circles(graph).All);
        string drawing = new FloorPlan(graph).Drawing(name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Drawings.Replace(name, drawing);
        }

        Assert.Equal(Drawings.Of(name), drawing);
    }

    [Fact]
    public void A_circle_is_told_with_the_thread_that_ties_it()
    {
        FolderGraph graph = FolderGraph.Of(Compiled.Made(
            (new SourceFile("Low.cs", "Lower"), "internal class Low { High? Above; }"),
            (new SourceFile("High.cs", "Upper/Inner"), "internal class High { Low? Below; Low? Lower; Middle? Beside; }"),
            (new SourceFile("Middle.cs", "Middle"), "internal class Middle { }")));

        Assert.Equal(
            [
                """
                Lower, Upper refer to one another.
                  Lower → Upper, 1 threads:
                    Low (Lower/Low.cs) → High (Upper/Inner/High.cs)
                  Upper → Lower, 1 threads:
                    High (Upper/Inner/High.cs) → Low (Lower/Low.cs)

                """,
            ],
            new Circles(graph).All);
    }

    private static FolderGraph GraphOf(string name) => FolderGraph.Of(Compiled.Of(name));
}
