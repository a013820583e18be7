using IcpGen.Generated;

namespace IcpGen.Runtime.Tests.Checklists;

/// <summary>Two rules that ask for the same document are one line of the checklist.</summary>
public class DocumentMergeTests
{
    private static readonly DocumentMark Copy = new("form") { Values = [new("复印件", "copy")] };
    private static readonly DocumentMark Original = new("form") { Values = [new("原件", "original")] };
    private static readonly DocumentMark Contract = new("seals") { Values = [new("合同章")] };

    [Fact]
    public void What_either_asks_for_is_asked_for_in_the_order_of_the_table()
    {
        DocumentInfo both = Assert.Single(Lines(Made.Permit(Contract, new("thumbprinted")), Made.Permit(Copy, new("signed"))));

        Assert.Equal(Made.Permit(Copy, new("signed"), Contract, new("thumbprinted")), both);
    }

    [Fact]
    public void Of_numbers_the_greater_one_holds()
    {
        Assert.Equal(3, Assert.Single(Lines(Made.Permit(Copies(2)), Made.Permit(Copies(3)))).Copies);
        Assert.Equal(3, Assert.Single(Lines(Made.Permit(Copies(3)), Made.Permit(Copies(2)))).Copies);
        Assert.Equal(2, Assert.Single(Lines(Made.Permit(), Made.Permit(Copies(2)))).Copies);
        Assert.Equal(1, Assert.Single(Lines(Made.Permit(), Made.Permit())).Copies);
    }

    [Fact]
    public void What_is_only_told_makes_no_second_line_and_the_first_is_kept()
    {
        DocumentInfo both = Assert.Single(Lines(Made.Permit(Address("上海市")), Made.Permit(Address("北京市"))));

        Assert.Equal(Made.Permit(Address("上海市")), both);
    }

    [Theory]
    [InlineData("form")]
    [InlineData("signer")]
    [InlineData("seals")]
    [InlineData("stating")]
    [InlineData("handwriting")]
    [InlineData("watermark")]
    [InlineData("channel")]
    public void Other_values_make_it_another_thing(string mark) =>
        Assert.Equal(2, Lines(Made.Permit(Made.Asked(mark)), Made.Permit(new DocumentMark(mark) { Values = [new("别的")] })).Count);

    [Fact]
    public void An_original_and_a_copy_are_two_things() => Assert.Equal([Made.Permit(Copy), Made.Permit(Original)], Lines(Made.Permit(Copy), Made.Permit(Original)));

    [Fact]
    public void Documents_are_equal_where_all_of_their_marks_are()
    {
        Assert.Equal(Made.Permit(Contract), Made.Permit(new DocumentMark("seals") { Values = [new("合同章")] }));
        Assert.NotEqual(Made.Permit(Contract), Made.Permit(new DocumentMark("seals")));
        Assert.NotEqual(Made.Permit(Contract), Made.Permit());
        Assert.NotEqual(Made.Permit(Copies(2)), Made.Permit(Copies(3)));
    }

    private static DocumentMark Copies(int number) => new("copies") { Number = number };

    private static DocumentMark Address(string text) => new("postalAddress") { Values = [new(text)] };

    private static List<DocumentInfo> Lines(params DocumentInfo[] demands)
    {
        ChecklistBuilder builder = new();
        foreach (DocumentInfo demand in demands)
        {
            builder.Add(new RuleInfo { Id = "SH-P1", Clauses = ["SH-P1"], Title = new("居住证") }, [demand], null, Certainty.Due, Supply.Missing);
        }

        return [.. builder.Build().Documents.Select(line => Assert.Single(line.Alternatives))];
    }
}
