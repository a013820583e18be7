using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Explaining;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission.Documenting;

/// <summary>What documentation says of the members through which the host answers facts.</summary>
internal sealed class FactDocumentation(Vocabulary vocabulary, EquatableArray<NeededFact> needed)
{
    private readonly Lexicon _lexicon = new(vocabulary);

    /// <summary>Writes what is said of a member that answers a fact.</summary>
    internal void Answer(CodeWriter writer, FactDefinition fact, string? cancellation = null)
    {
        writer.Summary(InBoth.Of(fact.Label));
        Parameters(writer, fact);
        if (cancellation is not null)
        {
            writer.Param(cancellation, InBoth.Of("停止查询", "Stops the asking"));
        }

        writer.Returns(InBoth.Of("答案；不知道时为 null", "The answer, or null where it is not known"));
        AskedBy(writer, fact);
    }

    /// <summary>Writes what is said of a member that sets a fact.</summary>
    internal void Set(CodeWriter writer, FactDefinition fact)
    {
        writer.Summary(InBoth.Headed("设定", "Sets", InBoth.Of(fact.Label)));
        Parameters(writer, fact);
        writer.Param("value", InBoth.Of("答案；已查询而无人知道时为 null", "The answer, or null where it was asked for and nobody knows"));
        writer.Returns(InBoth.Of("本对象", "This object"));
        AskedBy(writer, fact);
    }

    private void Parameters(CodeWriter writer, FactDefinition fact)
    {
        IReadOnlyList<string> names = FactEmitter.HostNames(fact);
        for (int index = 0; index < names.Count; index++)
        {
            writer.Param(names[index], InBoth.Of(_lexicon.Type(fact.Parameters[index])));
        }
    }

    private void AskedBy(CodeWriter writer, FactDefinition fact) => writer.Remarks(
    [
        needed.FirstOrDefault(need => need.Fact == fact.Name) is { } asked
            ? InBoth.Headed("查询它的规则", "Asked for by", string.Join(", ", asked.Rules))
            : InBoth.Of("所选规则都不查询它", "No chosen rule asks for it"),
    ]);
}
