namespace IcpGen.Language.Tests.Binding;

/// <summary>One cause, one message: what only follows from a mistake, warnings included, waits until the mistake is mended.</summary>
public sealed class OneCauseTests
{
    private const string Finished = "say \"不符\" say en \"Wrong.\" example passes { }";

    /// <summary>Members of a province with the clauses P1, P2 and P3, and all that is said of them.</summary>
    public static TheoryData<string, string> InProvinces => new()
    {
        { $"rule SH-P1, SH-P2, SH-P3 \"题\" {{ require subject.certificate.expiresOn > today-3 months {Finished} }}", "ICP1107" },
        { $"rule SH-P1, SH-P2, SH-P3 \"题\" {{ require 1 < subject.staff < 3 {Finished} }}", "ICP1109" },
        { $"rule SH-P1, SH-P2, SH-P3 \"题\" {{ require subject.isListed }} {Finished} }}", "ICP1105" },
        { $"}} rule SH-P1 \"题\" {{ require subject.isListed {Finished} }}", "ICP1105" },
        { $"rule SH-P1, SH-P2 \"题\" {{ require subject.isListed {Finished} }} rule SH-P9 \"题\" {{ require subject.staff > 3 {Finished} }}", "ICP3001" },
        { $"clauses P5..P4 rule SH-P1 \"题\" {{ require subject.isListed {Finished} }}", "ICP3006" },
    };

    [Theory]
    [MemberData(nameof(InProvinces))]
    public void A_mistake_in_a_province_is_all_that_is_said(string members, string code) =>
        Assert.Equal([code], Codes(SampleUnit.InProvince(members)));

    [Theory]
    [InlineData("rule SH-P1, SH-P2, SH-P3 = listd { example passes { } }", "ICP2009")]
    [InlineData("rule SH-P1, SH-P2, SH-P3 \"题\" { when isLst require subject.isListed " + Finished + " }", "ICP2001")]
    [InlineData("rule SH-P1, SH-P2, SH-P3 \"题\" { when isList = true require subject.isListed " + Finished + " }", "ICP1108")]
    public void A_definition_seems_unused_only_where_nothing_could_be_its_use(string member, string code) => Assert.Equal(
        [code],
        Codes("define isList \"上市\" = subject.isListed define listed \"上市\" { require subject.isListed say \"不符\" say en \"Wrong.\" }", SampleUnit.InProvince(member)));

    [Fact]
    public void Mistakes_in_the_text_keep_no_other_mistake_back() => Assert.Equal(
        ["ICP2003", "ICP1006"],
        Codes(SampleUnit.InProvince($"rule SH-P1, SH-P2, SH-P3 \"题\" {{ when subject.nam is present require subject.isListed && subject.isListed {Finished} }}")));

    [Fact]
    public void Mistakes_in_the_text_of_one_file_keep_no_advice_on_another_back() => Assert.Equal(
        ["ICP3103", "ICP1112"],
        Codes(SampleUnit.InProvince("rule SH-P1, SH-P2, SH-P3 \"题\" { require subject.isListed say \"不符\" say en \"Wrong.\" }"), "}"));

    private static IEnumerable<string> Codes(params string[] files) => SampleUnit.Compile(files).Diagnostics.Select(diagnostic => diagnostic.Code);
}
