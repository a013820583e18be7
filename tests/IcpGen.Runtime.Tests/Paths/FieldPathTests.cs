using IcpGen.Generated;

namespace IcpGen.Runtime.Tests.Paths;

public class FieldPathTests
{
    private static readonly FieldMap Map = new(
        new FieldName("websites[].domains[]", "Sites[].Domains[].Name", new("网站[] / 域名[]", "website[] / domain[]")),
        new FieldName("subject.name", "OwnerName", new("主体 / 名称", "organizer / name")));

    [Fact]
    public void A_path_writes_its_indices_where_the_lists_are() =>
        Assert.Equal("websites[1].domains[0]", FieldPath.Filing.Element("websites", 1).Element("domains", 0).ToString());

    [Fact]
    public void A_path_knows_the_models_members_and_what_people_call_it()
    {
        FieldPath path = FieldPath.Filing.Element("websites", 1).Element("domains", 0);

        Assert.Equal("Sites[1].Domains[0].Name", Map.MemberOf(path));
        Assert.Equal("网站 2 / 域名 1", Map.LabelOf(path, "zh"));
        Assert.Equal("website 2 / domain 1", Map.LabelOf(path, "en"));
    }

    [Fact]
    public void A_field_that_the_model_lacks_goes_by_its_own_name() =>
        Assert.Equal("subject.remark", Map.MemberOf(FieldPath.Filing.Child("subject.remark")));

    [Fact]
    public void A_path_through_a_list_as_a_whole_has_no_index() =>
        Assert.Equal("网站 / 域名", Map.LabelOf(FieldPath.Filing.Child("websites.domains"), "zh"));

    [Fact]
    public void A_path_is_the_same_however_its_steps_were_put_together()
    {
        FieldPath path = FieldPath.Filing.Element("websites", 1).Child("principal.certificate");
        FieldPath other = FieldPath.Filing.Child("websites").Element(string.Empty, 1).Child("principal").Child("certificate");

        Assert.Equal(path, other);
        Assert.Equal(path.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(path, FieldPath.Filing.Element("websites", 2).Child("principal.certificate"));
        Assert.NotEqual(path, FieldPath.Filing.Child("websites.principal.certificate"));
        Assert.NotEqual(path, path.Child("number"));
        Assert.Equal(FieldPath.Filing, FieldPath.Filing.Child(string.Empty));
    }
}
