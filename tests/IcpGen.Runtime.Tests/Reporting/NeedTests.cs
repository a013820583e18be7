namespace IcpGen.Runtime.Tests.Reporting;

/// <summary>Two needs are the same where the same would have to be known.</summary>
public class NeedTests
{
    private static readonly FieldPath Mobile = FieldPath.Filing.Child("subject.principal.mobile");
    private static readonly FieldPath Other = FieldPath.Filing.Element("websites", 0).Child("principal.mobile");

    [Fact]
    public void Fields_are_told_apart_by_their_paths_and_by_what_is_wrong_with_them()
    {
        Need missing = new(NeedKind.Field, Mobile, null, []);

        Assert.Equal(missing, new Need(NeedKind.Field, FieldPath.Filing.Child("subject").Child("principal.mobile"), null, []));
        Assert.NotEqual(missing, new Need(NeedKind.Field, Other, null, []));
        Assert.NotEqual(missing, new Need(NeedKind.Unreadable, Mobile, null, []));
    }

    [Fact]
    public void A_fact_is_the_same_whichever_field_it_was_asked_of()
    {
        Need first = Fact(Mobile, "13800000000");
        Need second = Fact(Other, "13800000000");

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, Fact(Mobile, "13900000000"));
    }

    [Fact]
    public void Arguments_are_values_and_not_their_texts()
    {
        Assert.NotEqual(Fact(Mobile, "A, B", "C"), Fact(Mobile, "A", "B, C"));
        Assert.NotEqual(Fact(Mobile, "1"), Fact(Mobile, 1L));
        Assert.Equal(Fact(Mobile, Province.Beijing, new DateOnly(2026, 1, 31), true), Fact(Mobile, Province.Beijing, new DateOnly(2026, 1, 31), true));
    }

    [Fact]
    public void A_fact_reads_as_rules_write_it() =>
        Assert.Equal("isServed(innerMongolia, 2026-01-31, true, 3)", new Need(NeedKind.Fact, Mobile, "isServed", [Province.InnerMongolia, new DateOnly(2026, 1, 31), true, 3L]).ToString());

    private static Need Fact(FieldPath about, params object[] arguments) => new(NeedKind.Fact, about, "mobileHolder", arguments);
}
