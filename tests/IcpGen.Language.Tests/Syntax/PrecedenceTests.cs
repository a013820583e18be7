using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Syntax;

public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("a or b and c", "(or a (and b c))")]
    [InlineData("a and b or c and d", "(or (and a b) (and c d))")]
    [InlineData("a and b and c", "(and a b c)")]
    [InlineData("(a or b) and c", "(and (or a b) c)")]
    [InlineData("not a and b", "(and (not a) b)")]
    [InlineData("not a == b", "(not (== a b))")]
    [InlineData("not not a", "(not (not a))")]
    [InlineData("not (a or b)", "(not (or a b))")]
    [InlineData("a == b and c != d", "(and (== a b) (!= c d))")]
    [InlineData("a.b.c >= today + 3 months", "(>= a.b.c (+ today 3 months))")]
    [InlineData("today - 3 months + 1 years < d", "(< (+ (- today 3 months) 1 years) d)")]
    [InlineData("a in [b, c] or d not in e.f", "(or (in a [b, c]) (not-in d e.f))")]
    [InlineData("a is present and b.c is missing", "(and (present a) (missing b.c))")]
    [InlineData("a contains b.c and d startsWith e or f endsWith \"x\"", "(or (and (contains a b.c) (startsWith d e)) (endsWith f \"x\"))")]
    [InlineData("a contains \"x\" and b matches \"{}\"", "(and (contains a \"x\") (matches b \"{}\"))")]
    [InlineData("count(distinct(a.b, c)) > 1", "(> count(distinct(a.b, c)) 1)")]
    [InlineData("a.phone.serves(b.city) and c", "(and a.phone.serves(b.city) c)")]
    [InlineData("every x in a, b.c: x.d == 1 or x.e", "(every x a, b.c: (or (== x.d 1) x.e))")]
    [InlineData("p and every x in xs: q and r", "(and p (every x xs: (and q r)))")]
    [InlineData("not any x in xs: p or q", "(not (any x xs: (or p q)))")]
    [InlineData("every x in xs: any y in x.ys: y == x", "(every x xs: (any y x.ys: (== y x)))")]
    [InlineData("(every x in xs: p) and q", "(and (every x xs: p) q)")]
    [InlineData("xs includesAll ys", "(includesAll xs ys)")]
    [InlineData("provided permit copy or b", "(or (provided permit copy) b)")]
    [InlineData("provided permit and not b", "(and (provided permit) (not b))")]
    public void Operators_bind_as_the_reference_says(string condition, string grouping) =>
        Assert.Equal(grouping, Group(condition));

    [Theory]
    [InlineData("copy == form", "(== copy form)")]
    [InlineData("any == every", "(== any every)")]
    [InlineData("any and every", "(and any every)")]
    [InlineData("provided == say", "(== provided say)")]
    [InlineData("not == not", "(== not not)")]
    [InlineData("a.in.is.not", "a.in.is.not")]
    [InlineData("any any in any: any", "(any any any: any)")]
    public void A_field_may_be_called_like_a_keyword(string condition, string grouping) =>
        Assert.Equal(grouping, Group(condition));

    private static string Group(string condition)
    {
        ParsedExpression parsed = ParsedFile.ParseExpression(new SourceFile("a.icp", condition), 0, condition.Length);
        Assert.Empty(parsed.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return Outline.Of(parsed.Expression);
    }
}
