using static IcpGen.Evaluation.Tests.Support.Build;
using static IcpGen.Evaluation.Tests.Support.Rules;

namespace IcpGen.Evaluation.Tests;

public class RecordEqualityTests
{
    private const string Wang = "{'name':'王','certificate':{'type':'passport','number':'1'}}";

    [Theory]
    [InlineData(Wang, "true")]
    [InlineData("{'certificate':{'type':'passport','number':'1'}}", "true")]
    [InlineData("{'name':'Wang','certificate':{'type':'passport','number':'1'}}", "true")]
    [InlineData("{'name':'李','certificate':{'type':'passport','number':'2'}}", "false")]
    [InlineData("{'name':'李'}", "false")]
    [InlineData("{'name':'王','certificate':{'type':'passport'}}", "unknown owner.certificate.number")]
    [InlineData("{'name':'王','certificate':{'number':'2'}}", "unknown owner.certificate.type")]
    [InlineData("{}", "unknown owner.name, owner.certificate.type, owner.certificate.number")]
    [InlineData("null", "unknown owner.name, owner.certificate.type, owner.certificate.number")]
    public void People_are_told_apart_by_name_and_identified_by_certificate(string owner, string expected) =>
        Assert.Equal(expected, Ask(Is(Read("principal"), Read("owner")), $"{{'principal':{Wang},'owner':{owner}}}"));

    [Fact]
    public void Namesakes_with_different_papers_may_still_be_one_person() => Assert.Equal(
        "unknown principal.certificate.type, principal.certificate.number, owner.certificate.type, owner.certificate.number",
        Ask(
            Is(Read("principal"), Read("owner")),
            $"{{'principal':{Wang},'owner':{{'name':'王','certificate':{{'type':'passport','number':'2'}}}}}}"));

    [Theory]
    [InlineData("2", "false")]
    [InlineData("1", "true")]
    [InlineData("", "unknown owner.certificate.number")]
    public void Namesakes_with_other_numbers_for_life_are_two_people(string number, string expected) => Assert.Equal(
        expected,
        Ask(
            Is(Read("principal"), Read("owner")),
            "{'principal':{'name':'王','certificate':{'type':'residentIdCard','number':'1'}},"
                + $"'owner':{{'name':'王','certificate':{{'type':'residentIdCard','number':'{number}'}}}}}}"));

    [Theory]
    [InlineData("[" + Wang + "]", "true")]
    [InlineData("[{'name':'李'}]", "false")]
    [InlineData("[{'name':'李'},null]", "unknown people[1].name, people[1].certificate.type, people[1].certificate.number")]
    public void A_person_can_be_looked_for_in_a_list(string people, string expected) =>
        Assert.Equal(expected, Ask(In(Read("principal"), List("people")), $"{{'principal':{Wang},'people':{people}}}"));
}
