using IcpGen.Language.Tests.Comparing.Support;

namespace IcpGen.Language.Tests.Comparing;

/// <summary>What is said of changes in what rules speak of.</summary>
public class VocabularyDifferenceTests
{
    private const string Record = "record Filing \"备案\" { name : Text \"名称\" number : Number \"数\" day : Date \"日\" } root Filing\n";

    [Theory]
    [InlineData("enum A \"甲\" { x \"一\" }", "enum A \"甲\" { x \"一\" y \"二\" }", "Member A.y Added: - → \"二\"")]
    [InlineData("enum A \"甲\" { x \"一\" }", "", "Enum A Removed: \"甲\" → -\nMember A.x Removed: \"一\" → -")]
    [InlineData(
        "enum A \"甲\" { x \"一\" = 1 }",
        "enum A \"甲\" { x \"壹\" en \"one\" = 2 }",
        "Member A.x Label: \"一\" → \"壹\" en \"one\"\nMember A.x Code: 1 → 2")]
    [InlineData("enum A \"甲\" { x \"一\" = 3 }", "enum A \"甲\" { x \"一\" = 3, 9, \"010\" }", "Member A.x Code: 3 → 3, 9, 010")]
    [InlineData("document d \"函\"", "document d(Text) \"信\"", "Document d Label: \"函\" → \"信\"\nDocument d Type: - → Text")]
    [InlineData("procedure p \"核验\"", "procedure q \"核验\"", "Procedure q Added: - → \"核验\"\nProcedure p Removed: \"核验\" → -")]
    [InlineData("fact f(Text) : Text \"事\"", "fact f(Text) : Number \"事\"", "Fact f Type: (Text) : Text → (Text) : Number")]
    [InlineData(
        "record P \"人\" identifiedBy a { a : Text \"甲\" b : Text \"乙\" }",
        "record P \"人\" identifiedBy b toldApartBy a { a : Text \"甲\" b : Text \"乙\" }",
        "Record P Identity: identifiedBy a → identifiedBy b toldApartBy a")]
    public void What_is_declared(string old, string @new, string told) => Assert.Equal(told, Versions.OfVocabularies(Record + old, Record + @new));

    [Fact]
    public void A_field_of_another_type_names_the_rules_that_read_it_and_they_are_no_different_by_themselves() => Assert.Equal(
        "Field Filing.name Type: Text → DomainName (read by SH-1)",
        Versions.OfVocabularies(
            Record, Record.Replace("name : Text", "name : DomainName", StringComparison.Ordinal),
            "province shanghai \"上海\" 310000 SH { clauses 1, 2 rule SH-1 \"甲\" { require name == \"a.cn\" } "
            + "rule SH-2 \"乙\" { require number > 1 } }"));

    [Fact]
    public void Of_a_rule_that_reads_such_a_field_nothing_is_proved()
    {
        const string Rule = "province shanghai \"上海\" 310000 SH {{ clauses 1 rule SH-1 \"甲\" {{ require name in [{0}] }} }}";

        string told = Versions.OfVocabularies(
            Record + string.Format(null, Rule, "\"a.cn\""),
            Record.Replace("name : Text", "name : DomainName", StringComparison.Ordinal) + string.Format(null, Rule, "\"a.cn\", \"b.cn\""));

        Assert.Contains("SH-1 Changed\n  Condition Open: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_label_of_a_field_is_told_once_and_of_no_rule() => Assert.Equal(
        "Field Filing.name Label: \"名称\" → \"名字\"",
        Versions.OfVocabularies(
            Record, Record.Replace("名称", "名字", StringComparison.Ordinal),
            "province shanghai \"上海\" 310000 SH { clauses 1 rule SH-1 \"甲\" { require name == \"A\" } }"));
}
