using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says thoughts in several lines.</summary>
internal sealed class Outliner : IThoughtReader<PlainNode>
{
    private static readonly Outliner Instance = new();
    private static readonly Localized All = ("同时满足", "all of");
    private static readonly Localized Any = ("满足任意一项", "any of");

    /// <summary>A thought as a tree of sentences.</summary>
    public static PlainNode Of(Thought thought) => thought.Accept(Instance);

    public PlainNode Saying(Saying saying) => new(Speaker.Say(saying), PlainNodeKind.Sentence, default);

    public PlainNode Group(Group group) =>
        new(group.IsAnd ? All : Any, group.IsAnd ? PlainNodeKind.All : PlainNodeKind.Any, group.Parts.Select(Of).ToEquatableArray());

    public PlainNode Walk(Walk walk) => new(Heading(walk), walk.IsEvery ? PlainNodeKind.Every : PlainNodeKind.Some, Body(walk));

    private static Localized Heading(Walk walk)
    {
        string every = walk.IsEvery ? "都" : "";
        return walk.Body is Group group
            ? ($"{walk.Elements.Zh}{every}{(group.IsAnd ? All : Any).Zh}", $"for {walk.Elements.English}, {(group.IsAnd ? All : Any).English}")
            : ($"{walk.Elements.Zh}{every}满足", $"for {walk.Elements.English}");
    }

    private static EquatableArray<PlainNode> Body(Walk walk) =>
        walk.Body is Group group ? group.Parts.Select(Of).ToEquatableArray() : EquatableArray.Of(Of(walk.Body));
}
