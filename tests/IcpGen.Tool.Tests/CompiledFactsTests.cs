using System.Reflection;
using IcpGen.Filings;

namespace IcpGen.Tool.Tests;

/// <summary>Every fact that the shipped rules may ask reaches the compiled validators.</summary>
public class CompiledFactsTests
{
    [Fact]
    public void No_fact_is_left_to_the_interface_s_default()
    {
        Type answers = typeof(IcpGenTool).Assembly.GetType("IcpGen.Tool.Examining.CompiledFacts")!;
        InterfaceMapping mapping = answers.GetInterfaceMap(typeof(FilingRules.IFacts));

        Assert.NotEmpty(mapping.TargetMethods);
        Assert.All(mapping.TargetMethods, method => Assert.Equal(answers, method.DeclaringType));
    }
}
