using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Binding;

/// <summary>Official codes, and the tables of others.</summary>
public sealed class CodeTableTests
{
    private const string Enum = "enum Content \"服务内容\" { blog \"博客\" = 6, 7   shop \"购物\" = \"09\"   mail \"邮局\" }\n";

    [Theory]
    [InlineData(null, "blog 6 7, shop 09, mail")]
    [InlineData("app", "blog, shop 1 2, mail 3")]
    [InlineData("other", "blog 6 7, shop 09, mail")]
    public void A_value_has_the_codes_of_the_table_that_is_asked_for(string? table, string codes)
    {
        Vocabulary vocabulary = Compile(Enum + "codes app \"APP\" of Content { shop = 1, 2   mail = 3 }").Unit.Vocabulary;

        Assert.Equal(codes, string.Join(", ", vocabulary.CodedBy(table).Enums[0].Members.Select(member => string.Join(" ", member.Codes.Prepend(member.Name)))));
    }

    [Theory]
    [InlineData("codes app \"APP\" of Contents {}", "ICP2002 2:20 There is no type `Contents`; perhaps `Content` is meant.")]
    [InlineData("codes app \"APP\" of Content { shops = 1 }", "ICP2004 2:30 `Content` has no member `shops`; perhaps `shop` is meant.")]
    [InlineData("codes app \"APP\" of Content { shop = 1 shop = 2 }", "ICP2201 2:39 `shop` is declared already; rename or remove one of them.")]
    [InlineData("codes app \"APP\" of Content {} codes app \"APP\" of Content {}", "ICP2201 2:37 `app` is declared already; rename or remove one of them.")]
    public void A_slip_in_a_table_is_told(string table, string complaint) => Assert.Equal([complaint], SampleUnit.Complaints(Compile(Enum + table)));

    private static CompilationResult Compile(string text) => RuleCompiler.Compile([new SourceFile("a.icp", text)]);
}
