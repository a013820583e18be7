using IcpGen.Language.Tests.Formatting.Support;

namespace IcpGen.Language.Tests.Formatting;

/// <summary>Declarations before and after.</summary>
public sealed class DeclarationStyleTests
{
    [Fact]
    public void An_enum_on_one_line_stays_there_with_its_members_apart() => Formatted.Becomes(
        """enum   Nature "性质"   en "nature"{enterprise "企业" = 4 , 5,6 individual "个人"="05"}""",
        """
        enum Nature "性质" en "nature" { enterprise "企业" = 4, 5, 6   individual "个人" = "05" }

        """);

    [Fact]
    public void An_enum_on_several_lines_has_a_line_for_each_member_and_labels_in_a_column() => Formatted.Becomes(
        """
        enum Nature "性质" en "nature"
        {
          enterprise "企业" en "enterprise" = 4 individual "个人" en "individual" = 5
            club
              "社团" }
        """,
        """
        enum Nature "性质" en "nature" {
          enterprise  "企业" en "enterprise" = 4
          individual  "个人" en "individual" = 5
          club        "社团"
        }

        """);

    [Fact]
    public void A_record_has_a_line_for_each_field_with_types_and_labels_in_columns() => Formatted.Becomes(
        """
        record Person "负责人" en "person" identifiedBy certificate . type,certificate.number
            toldApartBy name { name:Text "姓名" en "name" homePages : Url [ 1 .. ] "首页"
        phones:Phone[] "电话" }
        """,
        """
        record Person "负责人" en "person" identifiedBy certificate.type, certificate.number
          toldApartBy name {
          name      : Text      "姓名" en "name"
          homePages : Url[1..]  "首页"
          phones    : Phone[]   "电话"
        }

        """);

    [Fact]
    public void More_fields_of_a_record_are_laid_out_like_its_own() => Formatted.Becomes(
        "extend Filing{costCentre : Text \"成本中心\" en \"cost centre\"\nbudget:Number \"预算\"}",
        """
        extend Filing {
          costCentre : Text    "成本中心" en "cost centre"
          budget     : Number  "预算"
        }

        """);

    [Fact]
    public void A_table_of_codes_has_its_codes_in_a_column() => Formatted.Becomes(
        """
        codes app "平台"
          of Nature {
          enterprise=1 individual = 5
            , 6 }
        codes web "网站" of Nature {enterprise = 1 individual = 2}
        codes none "无" of Nature { }
        """,
        """
        codes app "平台" of Nature {
          enterprise = 1
          individual = 5, 6
        }

        codes web "网站" of Nature { enterprise = 1   individual = 2 }

        codes none "无" of Nature {}

        """);

    [Fact]
    public void What_has_no_fields_or_members_is_closed_at_once() => Formatted.Becomes(
        "record Nothing \"无\" {\n\n}\nextend Filing {  }\nenum None \"无\" {\n}\nprovince p \"省\" 1 P {\n}\ndefine d \"空\" { }",
        """
        record Nothing "无" {}

        extend Filing {}

        enum None "无" {}

        province p "省" 1 P {}

        define d "空" {}

        """);

    [Fact]
    public void Labels_of_terms_in_lines_that_follow_one_another_stand_in_a_column() => Formatted.Becomes(
        """
        root   Filing
        scope operation   in [ newFiling,newWebsite ]
        document permit "居住证" en "residence permit"
        document domainCertificate ( DomainName ) "域名证书"
        procedure visit  "当面核验"
        fact  mobileProvince ( Mobile,Text[] ):Province "归属地"

        document other "其他"
        // a comment begins a column of its own
        document somethingElse "另外"
        """,
        """
        root Filing
        scope operation in [newFiling, newWebsite]
        document permit                                "居住证" en "residence permit"
        document domainCertificate(DomainName)         "域名证书"
        procedure visit                                "当面核验"
        fact mobileProvince(Mobile, Text[]) : Province "归属地"

        document other "其他"
        // a comment begins a column of its own
        document somethingElse "另外"

        """);

    [Fact]
    public void Definitions_with_a_value_keep_their_line_breaks() => Formatted.Becomes(
        """
        define isOrganization "单位"=subject.nature!=individual
        define isFarAway(p:Province,q:Text) "外地" en "far away"
             =   subject.province!=p
                    and ( subject.city   != q
              or subject.city is missing )
        """,
        """
        define isOrganization "单位" = subject.nature != individual

        define isFarAway(p : Province, q : Text) "外地" en "far away"
          = subject.province != p
          and (subject.city != q
            or subject.city is missing)

        """);

    [Fact]
    public void Definitions_with_a_body_are_laid_out_like_rules() => Formatted.Becomes(
        "define localMobile ( p : Province ) \"归属地\" en \"Local mobile number\" { each x in subject.principal , websites.principal\n"
        + " require mobileProvince( x.mobile )==p at x.mobile }",
        """
        define localMobile(p : Province) "归属地" en "Local mobile number" {
          each    x in subject.principal, websites.principal
          require mobileProvince(x.mobile) == p at x.mobile
        }

        """);

    [Fact]
    public void Blocks_stand_apart_and_other_declarations_keep_one_empty_line_at_most() => Formatted.Becomes(
        "enum A \"甲\" { a \"一\" }\nroot A\n\n\n\ndocument b \"乙\"\nrecord C \"丙\" { c : Text \"三\" }\nroot D",
        """
        enum A "甲" { a "一" }

        root A

        document b "乙"

        record C "丙" {
          c : Text  "三"
        }

        root D

        """);
}
