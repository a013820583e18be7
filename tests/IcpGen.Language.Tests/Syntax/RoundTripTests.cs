using CsCheck;
using IcpGen.Fuzzing.Checks;
using IcpGen.Fuzzing.Edits;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

public sealed class RoundTripTests
{
    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.All.Count - 1].Select(index => Fragments.All[index]);

    [Fact]
    public void A_file_without_mistakes_comes_back_to_the_character()
    {
        ParsedFile tree = Parse(SampleRules.Text);

        Assert.Empty(tree.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(SampleRules.Text, tree.ToString());
    }

    [Fact]
    public void Line_breaks_of_either_kind_and_a_leading_byte_order_mark_are_kept_and_not_complained_of()
    {
        string text = "\uFEFF" + SampleRules.Text.ReplaceLineEndings("\r\n");

        ParsedFile tree = Parse(text);

        Assert.Empty(tree.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(text, tree.ToString());
    }

    [Fact]
    public void A_file_that_is_still_being_typed_comes_back_to_the_character_at_every_keystroke()
    {
        for (int length = 0; length <= SampleRules.Text.Length; length++)
        {
            AssertSound(SampleRules.Text[..length]);
        }
    }

    [Fact]
    public void A_file_changed_at_random_comes_back_to_the_character() =>
        Gen.Select(Gen.Int[0, SampleRules.Text.Length - 1], Gen.Int[0, 40], Fragment).Array[1, 6].Sample(
            edits => AssertSound(edits.Aggregate(SampleRules.Text, Edit)), iter: 1500);

    [Fact]
    public void A_random_row_of_words_and_signs_comes_back_to_the_character() =>
        Fragment.Array[0, 60].Sample(words => AssertSound(string.Join(" ", words)), iter: 3000);

    [Fact]
    public void Random_characters_come_back_to_the_character() =>
        Gen.String.Sample(text => AssertSound(text), iter: 2000);

    private static string Edit(string text, (int At, int Length, string Text) edit)
    {
        int at = Math.Min(edit.At, text.Length);
        return text[..at] + edit.Text + text[Math.Min(at + edit.Length, text.Length)..];
    }

    private static void AssertSound(string text) => Assert.Null(SyntaxCheck.FaultOf(new SourceFile("sample.icp", text)));

    private static ParsedFile Parse(string text) => ParsedFile.Parse(new SourceFile("sample.icp", text));
}
