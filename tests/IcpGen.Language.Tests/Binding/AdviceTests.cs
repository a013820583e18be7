namespace IcpGen.Language.Tests.Binding;

public sealed class AdviceTests
{
    private const string Finished = "say \"不符\" say en \"Wrong.\" example passes { }";

    /// <summary>Members of a province with the clauses P1, P2 and P3; they begin in line 3, column 3.</summary>
    public static TheoryData<string, string> InProvinces => new()
    {
        { $"rule SH-P1, SH-P2 \"题\" {{ require subject.isListed {Finished} }}", "ICP3002 2:3 No rule covers these clauses: SH-P3." },
        { "rule SH-P1, SH-P2, SH-P3 \"题\" { require subject.isListed example passes { } }", "ICP3101 3:8 `SH-P1` has no `say`, so that nobody learns what is wrong." },
        { "rule SH-P1, SH-P2, SH-P3 \"题\" { require subject.isListed say \"不符\" example passes { } }", "ICP3102 3:8 `SH-P1` has a `say` and no `say en`." },
        { "rule SH-P1, SH-P2, SH-P3 \"题\" { require subject.isListed say \"不符\" say en \"Wrong.\" }", "ICP3103 3:8 The rule `SH-P1` has no `example`." },
        {
            $"for subject.nature == individual {{ rule SH-P1, SH-P2, SH-P3 \"题\" {{ when subject.nature in [enterprise, association] require subject.isListed {Finished} }} }}",
            "ICP3105 3:74 The rule `SH-P1` never applies: this guard cannot be true together with those before it."
        },
        {
            $"for subject.nature != individual {{ rule SH-P1, SH-P2, SH-P3 \"题\" {{ when subject.nature == individual and subject.isListed require subject.isListed {Finished} }} }}",
            "ICP3105 3:74 The rule `SH-P1` never applies: this guard cannot be true together with those before it."
        },
        {
            $"rule SH-P1, SH-P2, SH-P3 \"题\" {{ each w in websites require w.name is present say \"网站没有名称\" say en \"A website has no name.\" example passes {{ }} }}",
            "ICP3107 3:8 `SH-P1` looks at one element after the other, and its `say` shows with no `{path}` which of them is meant."
        },
        {
            $"for subject.nature == individual {{ rule SH-P1, SH-P2, SH-P3 \"题\" {{ when subject.isListed or subject.nature in [enterprise, individual] require subject.nature in [individual, association] {Finished} }} }}",
            "ICP3108 3:176 `association` is never met here: the other guards of the rule `SH-P1` exclude it; remove it, or look at those guards again."
        },
        {
            $"rule SH-P1, SH-P2, SH-P3 \"题\" {{ when subject.nature != association when subject.nature in [enterprise, association] require subject.isListed {Finished} }}",
            "ICP3108 3:105 `association` is never met here: the other guards of the rule `SH-P1` exclude it; remove it, or look at those guards again."
        },
    };

    [Theory]
    [InlineData("en \"Shanghai\"", "\"题\"", "ICP3106 3:8 The rule set has an English name, but of the rule `SH-P1` these have no English: `title`, `mend`, `notice`; add `en \"…\"`.")]
    [InlineData("en \"Shanghai\"", "\"题\" en \"title\"", "ICP3106 3:8 The rule set has an English name, but of the rule `SH-P1` these have no English: `mend`, `notice`; add `en \"…\"`.")]
    [InlineData("", "\"题\"", null)]
    public void A_rule_set_with_an_English_name_wants_English_texts(string english, string title, string? complaint)
    {
        string rules = $"rule SH-P1, SH-P2, SH-P3 {title} {{ require subject.isListed {Finished} mend \"改正\" notice \"可以\" }}";
        CompilationResult result = SampleUnit.Compile(SampleUnit.InProvince(rules).Replace("\"上海\"", $"\"上海\" {english}", StringComparison.Ordinal));
        Assert.Equal(complaint is null ? [] : [complaint], SampleUnit.Complaints(result));
    }

    [Theory]
    [MemberData(nameof(InProvinces))]
    public void A_rule_that_is_not_finished_is_warned_of(string members, string complaint)
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InProvince(members));
        Assert.Equal([complaint], SampleUnit.Complaints(result));
        Assert.False(result.HasErrors);
    }

    [Theory]
    [InlineData("submit letter")]
    [InlineData("step inPersonVerification")]
    public void A_document_or_procedure_that_is_due_speaks_for_itself(string statement) => Assert.Empty(SampleUnit.Complaints(
        SampleUnit.Compile(SampleUnit.InProvince($"rule SH-P1, SH-P2, SH-P3 \"题\" {{ {statement} example passes {{ }} }}"))));

    [Fact]
    public void A_notice_needs_neither_message_nor_example() => Assert.Empty(SampleUnit.Complaints(
        SampleUnit.Compile(SampleUnit.InProvince("rule SH-P1, SH-P2, SH-P3 \"题\" { notice \"可以\" }"))));

    [Fact]
    public void A_definition_that_nothing_uses_is_warned_of() =>
        Assert.Equal(["ICP3104 1:8 The definition `idle` is not used."], SampleUnit.Complaints(SampleUnit.Compile("define idle \"闲\" = subject.isListed")));

    [Fact]
    public void What_a_definition_lacks_is_told_once_at_the_definition()
    {
        CompilationResult result = SampleUnit.Compile(
            "define listed \"上市\" { require subject.isListed example passes { } }",
            SampleUnit.InProvince(string.Join(" ", new[] { "individual", "enterprise", "association" }.Select((nature, index) => $"for subject.nature == {nature} {{ rule SH-P{index + 1} = listed }}"))));
        Assert.Equal(["ICP3101 1:8 `listed` has no `say`, so that nobody learns what is wrong."], SampleUnit.Complaints(result));
    }
}
