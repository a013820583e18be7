using System.Reflection;
using IcpGen.CodeFixes.Fixes;
using IcpGen.CodeFixes.Tests.Support;
using IcpGen.Compiler.Analyzers;

namespace IcpGen.CodeFixes.Tests;

/// <summary>Where each diagnostic stands, what it says, and what its fix makes of the code. The model around is that of the pages.</summary>
public class DiagnosticTests
{
    private const string Filing = """
        public class Filing
        {
            public Province? Province { get; set; }
            public Subject? Subject { get; set; }
            public List<Website>? Websites { get; set; }
            SHAREHOLDERS
            public string? Remark { get; set; }
        }
        """;

    private const string Subject = """
        public class Subject
        {
            public Nature? Nature { get; set; }
            ISLISTED
            public Person? Principal { get; set; }
        }
        """;

    /// <summary>The codes that these tests show, by the names of the tests.</summary>
    internal static IEnumerable<string> Tested { get; } =
        typeof(DiagnosticTests).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(method => method.Name.Split('_')[0]);

    [Fact]
    public Task ICP4001_a_rules_class_that_is_not_partial() => Verify.Fixes<FilingModelAnalyzer, RulesClassFixProvider>(
        "ICP4001",
        "[FilingRules<Filing>(Province.Shanghai)]\npublic static class {|#0:DeskRules|}\n{\n}",
        "[FilingRules<Filing>(Province.Shanghai)]\npublic static partial class DeskRules\n{\n}",
        "DeskRules",
        "declare `DeskRules` partial");

    [Fact]
    public Task ICP4001_a_type_around_it_that_is_not_partial() => Verify.Says<FilingModelAnalyzer>(
        "ICP4001",
        "public class {|#0:Outer|} { [FilingRules<Filing>(Province.Shanghai)] public static partial class DeskRules; }",
        "DeskRules",
        "declare `Outer` partial");

    [Fact]
    public Task ICP4001_a_generic_rules_class() => Verify.Says<FilingModelAnalyzer>(
        "ICP4001",
        "[FilingRules<Filing>(Province.Shanghai)]\npublic static partial class {|#0:DeskRules|}<T>;",
        "DeskRules",
        "`DeskRules` is generic; use a class that is not");

    [Fact]
    public Task ICP4002_no_province() => Verify.Says<FilingModelAnalyzer>(
        "ICP4002", "[{|#0:FilingRules<Filing>|}]\npublic static partial class DeskRules;", "DeskRules");

    [Fact]
    public Task ICP4003_a_province_twice() => Verify.Fixes<FilingModelAnalyzer, RulesClassFixProvider>(
        "ICP4003",
        "[FilingRules<Filing>(Province.Shanghai, {|#0:Province.Shanghai|}, {|#1:Province.Shanghai|})]\npublic static partial class DeskRules;",
        "[FilingRules<Filing>(Province.Shanghai)]\npublic static partial class DeskRules;",
        "Province.Shanghai");

    [Theory]
    [InlineData("(Province)310001")]
    [InlineData("Province.Shanhai")]
    [InlineData("Province.Taiwan")]
    public Task ICP4004_an_argument_that_is_no_province(string argument) => Verify.Says<FilingModelAnalyzer>(
        "ICP4004", $"[FilingRules<Filing>({{|#0:{argument}|}})]\npublic static partial class DeskRules;", argument, "DeskRules");

    [Fact]
    public Task ICP4005_a_province_without_rules() => Verify.Says<FilingModelAnalyzer>(
        "ICP4005", "[FilingRules<Filing>(Province.Shanghai, {|#0:Province.Beijing|})]\npublic static partial class DeskRules;", "北京, Beijing");

    [Theory]
    [InlineData("string? Remark(Filing filing) => null;", "make it static")]
    [InlineData("static void Remark(Filing filing) { }", "it returns nothing")]
    [InlineData("static string? Remark<T>(Filing filing) => null;", "it is generic")]
    [InlineData("static string? Remark(Subject subject) => null;", "it has to take just a `Filing`")]
    [InlineData("static string? Remark(Filing filing, int index) => null;", "it has to take just a `Filing`")]
    public Task ICP4006_a_mapping_method_of_another_form(string method, string reason) => Verify.Says<FilingModelAnalyzer>(
        "ICP4006",
        $"[FilingRules<Filing>(Province.Shanghai)]\npublic partial class DeskRules\n{{\n    [FilingField(\"remark\")] private {method.Replace("Remark", "{|#0:Remark|}", StringComparison.Ordinal)}\n}}",
        "Remark",
        "remark",
        reason);

    [Fact]
    public Task ICP4007_a_rules_class_that_no_code_uses() => Verify.Says<UnusedRulesAnalyzer>(
        "ICP4007", "[FilingRules<Filing>(Province.Shanghai)]\ninternal static partial class {|#0:DeskRules|};\n\npublic static class Desk;", "DeskRules");

    [Fact]
    public Task ICP4007_not_said_of_a_public_class_of_a_library() => Verify.Says<UnusedRulesAnalyzer>(
        "ICP4007", "[FilingRules<Filing>(Province.Shanghai)]\npublic static partial class DeskRules;\n\npublic static class Desk;");

    [Theory]
    [InlineData("RuleSets = [\"company\"]")]
    [InlineData("Province.Shanghai, RuleSets = new[] { \"desk\", \"company\" }")]
    public Task ICP4008_a_rule_set_that_no_file_declares(string arguments) => Verify.Says<FilingModelAnalyzer>(
        "ICP4008", $"[{{|#0:FilingRules<Filing>({arguments})|}}]\npublic static partial class DeskRules;", "company", "; there are: desk");

    [Fact]
    public Task ICP4101_a_missing_field() => Verify.Fixes<FilingModelAnalyzer, AddMembersFixProvider>(
        "ICP4101",
        "public class {|#0:Person|}\n{\n    public int Age { get; set; }\n}",
        """
        public class Person
        {
            public int Age { get; set; }

            /// <summary>手机号码: mobile number.</summary>
            public string? Mobile { get; set; }
        }
        """,
        "Person", "mobile", "手机号码, mobile number", "string", "SH-1", "");

    [Theory]
    [InlineData("public class {|#0:Person|};", "public class Person\n{\n    /// <summary>手机号码: mobile number.</summary>\n    public string? Mobile { get; set; }\n}")]
    [InlineData("public class {|#0:Person|} { }", "public class Person\n{\n    /// <summary>手机号码: mobile number.</summary>\n    public string? Mobile { get; set; }\n}")]
    [InlineData("public record {|#0:Person|}(int Age);", "public record Person(int Age)\n{\n    /// <summary>手机号码: mobile number.</summary>\n    public string? Mobile { get; init; }\n}")]
    [InlineData("public struct {|#0:Person|} { public int Age; }", "public struct Person\n{\n    public int Age;\n\n    /// <summary>手机号码: mobile number.</summary>\n    public string? Mobile { get; set; }\n}")]
    [InlineData("public interface {|#0:Person|}\n{\n}", "public interface Person\n{\n    /// <summary>手机号码: mobile number.</summary>\n    string? Mobile { get; }\n}")]
    [InlineData("#nullable disable\npublic class {|#0:Person|}\n{\n}", "#nullable disable\npublic class Person\n{\n    /// <summary>手机号码: mobile number.</summary>\n    public string Mobile { get; set; }\n}")]
    public Task ICP4101_in_types_of_every_kind(string before, string after) => Verify.Fixes<FilingModelAnalyzer, AddMembersFixProvider>(
        "ICP4101", before, after, "Person", "mobile", "手机号码, mobile number", "string", "SH-1", "");

    [Theory]
    [InlineData("MobilePhone")]
    [InlineData("ContactMobile")]
    [InlineData("Moblie")]
    [InlineData("手机号码")]
    public Task ICP4101_with_a_member_of_a_like_name(string name) => Verify.Fixes<FilingModelAnalyzer, MarkMemberFixProvider>(
        "ICP4101",
        $"public class {{|#0:Person|}}\n{{\n    public string? {name} {{ get; set; }}\n}}",
        $"public class Person\n{{\n    [FilingField(\"mobile\")]\n    public string? {name} {{ get; set; }}\n}}",
        "Person", "mobile", "手机号码, mobile number", "string", "SH-1", $"; perhaps `{name}` is it");

    [Fact]
    public Task ICP4101_declared_not_checked() => Verify.Fixes<FilingModelAnalyzer, NotCheckedFixProvider>(
        "ICP4101",
        "public class {|#0:Person|};\n\n[FilingRules<Filing>(Province.Shanghai)]\npublic static partial class DeskRules;",
        "public class Person;\n\n[FilingRules<Filing>(Province.Shanghai)]\n[NotChecked(\"subject.principal.mobile\", Because = \"\")]\npublic static partial class DeskRules;",
        "Person", "mobile", "手机号码, mobile number", "string", "SH-1", "");

    [Fact]
    public Task ICP4102_a_missing_part() => Verify.Fixes<FilingModelAnalyzer, AddMembersFixProvider>(
        "ICP4102",
        "public class {|#0:Subject|}\n{\n    public Nature? Nature { get; set; }\n    public bool? IsListed { get; set; }\n}",
        """
        public class Subject
        {
            public Nature? Nature { get; set; }
            public bool? IsListed { get; set; }

            /// <summary>负责人: principal.</summary>
            public Person? Principal { get; set; }
        }
        """,
        "Subject", "principal", "负责人, principal", "mobile", "SH-1");

    [Fact]
    public Task ICP4103_many_missing_fields() => Verify.Fixes<FilingModelAnalyzer, AddMembersFixProvider>(
        "ICP4103",
        "public class {|#0:Filing|}\n{\n}",
        """
        public class Filing
        {
            /// <summary>备案所在省: province.</summary>
            public Province? Province { get; set; }

            /// <summary>主体: organizer.</summary>
            public Subject? Subject { get; set; }

            /// <summary>网站: websites. An empty list is one that has not been filled in.</summary>
            public List<Website>? Websites { get; set; }

            /// <summary>股东姓名: shareholders. An empty list says that there are none.</summary>
            public List<string>? Shareholders { get; set; }

            /// <summary>备注: remark.</summary>
            public string? Remark { get; set; }
        }
        """,
        "Filing", "5", "province, subject, websites, shareholders, remark", "SH-1, SH-2, SH-3, SH-4");

    [Theory]
    [InlineData("public string? {|#0:IsListed|} { get; set; }", "public bool? IsListed { get; set; }", "string")]
    [InlineData("public int {|#0:IsListed|};", "public bool? IsListed;", "int")]
    public Task ICP4104_a_member_of_unfit_type(string member, string mended, string type) => Verify.Fixes<FilingModelAnalyzer, ChangeTypeFixProvider>(
        "ICP4104",
        Subject.Replace("ISLISTED", member, StringComparison.Ordinal),
        Subject.Replace("ISLISTED", mended, StringComparison.Ordinal),
        "Subject.IsListed", type, "isListed", "是否上市, is listed", "bool?");

    [Fact]
    public Task ICP4105_one_value_where_a_list_is_needed() => Verify.Fixes<FilingModelAnalyzer, ChangeTypeFixProvider>(
        "ICP4105",
        Filing.Replace("SHAREHOLDERS", "public string? {|#0:Shareholders|} { get; set; }", StringComparison.Ordinal),
        Filing.Replace("SHAREHOLDERS", "public List<string>? Shareholders { get; set; }", StringComparison.Ordinal),
        "Filing.Shareholders", "shareholders", "股东姓名, shareholders", "List<string>");

    [Theory]
    [InlineData("private string? {|#0:Mobile|} { get; set; }", "it is private, out of reach for DeskRules")]
    [InlineData("public string? {|#0:Mobile|} { protected get; set; }", "it is protected, out of reach for DeskRules")]
    [InlineData("public string? {|#0:Mobile|} { set { } }", "it is write-only; give it a getter")]
    [InlineData("public static string? {|#0:Mobile|} { get; set; }", "it is static")]
    [InlineData("private string? {|#0:mobile|};", "it is private, out of reach for DeskRules")]
    [InlineData("public string? {|#0:Mobile|}() => null;", "it is a method; make it a property, or read it by a mapping method")]
    public Task ICP4106_a_member_that_cannot_be_read(string member, string reason) => Verify.Says<FilingModelAnalyzer>(
        "ICP4106",
        $"public class Person\n{{\n    {member}\n}}",
        "Person." + (member.Contains("mobile", StringComparison.Ordinal) ? "mobile" : "Mobile"), "mobile", "手机号码, mobile number", reason);

    [Fact]
    public Task ICP4106_an_explicit_implementation() => Verify.Says<FilingModelAnalyzer>(
        "ICP4106",
        "public interface ICalled { string? Mobile { get; } }\n\npublic class Person : ICalled\n{\n    string? ICalled.{|#0:Mobile|} => null;\n}",
        "Person.Desk.ICalled.Mobile", "mobile", "手机号码, mobile number", "it implements an interface explicitly; add a property, or read it by a mapping method");

    [Theory]
    [InlineData("[FilingField(\"mobile\")] public string? Work { get; set; } [FilingField(\"mobile\")] public string? {|#0:Private|} { get; set; }", "Person.Work", "Person.Private")]
    [InlineData("public string? Mobile { get; set; } public string? {|#0:MOBILE|} { get; set; }", "Person.Mobile", "Person.MOBILE")]
    public Task ICP4107_two_members_for_one_field(string members, string one, string other) => Verify.Says<FilingModelAnalyzer>(
        "ICP4107", $"public class Person {{ {members} }}", one, other, "subject.principal.mobile", "手机号码, mobile number");

    [Theory]
    [InlineData("moblie", "mobile")]
    [InlineData("手机号", "mobile")]
    public Task ICP4108_a_mark_that_names_no_field(string name, string meant) => Verify.Fixes<FilingModelAnalyzer, SuggestedNameFixProvider>(
        "ICP4108",
        $"public class Person\n{{\n    [{{|#0:FilingField(\"{name}\")|}}]\n    public string? Phone {{ get; set; }}\n}}",
        $"public class Person\n{{\n    [FilingField(\"{meant}\")]\n    public string? Phone {{ get; set; }}\n}}",
        name, "人员, person", $"; perhaps `{meant}` is meant");

    [Fact]
    public Task ICP4108_a_path_that_is_not_checked_and_names_no_field() => Verify.Fixes<FilingModelAnalyzer, SuggestedNameFixProvider>(
        "ICP4108",
        "[FilingRules<Filing>(Province.Shanghai)]\n[{|#0:NotChecked(\"subject.isLsted\")|}]\npublic static partial class DeskRules;",
        "[FilingRules<Filing>(Province.Shanghai)]\n[NotChecked(\"subject.isListed\")]\npublic static partial class DeskRules;",
        "subject.isLsted", "备案申请, filing", "; perhaps `subject.isListed` is meant");

    [Fact]
    public Task ICP4109_a_mark_that_names_no_value() => Verify.Fixes<FilingModelAnalyzer, SuggestedNameFixProvider>(
        "ICP4109",
        "public enum Nature\n{\n    Enterprise,\n    [{|#0:FilingValue(\"individul\")|}]\n    Person,\n}",
        "public enum Nature\n{\n    Enterprise,\n    [FilingValue(\"individual\")]\n    Person,\n}",
        "individul", "value of Nature", "; perhaps `individual` is meant");


    [Theory]
    [InlineData("public enum {|#0:Nature|} { Enterprise = 4 }", "public enum Nature\n{\n    Enterprise = 4,\n\n    /// <summary>个人: individual (code 5).</summary>\n    Individual = 5,\n}")]
    [InlineData("public enum {|#0:Nature|}\n{\n    Other = 5\n}", "public enum Nature\n{\n    Other = 5,\n\n    /// <summary>个人: individual (code 5).</summary>\n    Individual = 6,\n}")]
    [InlineData("public enum {|#0:Nature|}\n{\n    Enterprise,\n}", "public enum Nature\n{\n    Enterprise,\n\n    /// <summary>个人: individual (code 5).</summary>\n    Individual,\n}")]
    public Task ICP4110_an_enumeration_without_a_needed_value(string before, string after) => Verify.Fixes<FilingModelAnalyzer, AddEnumMembersFixProvider>(
        "ICP4110", before, after, "Nature", "Individual (individual)", "SH-1, SH-4");

    [Theory]
    [InlineData("public bool {|#0:IsListed|} { get; set; }", "public bool? IsListed { get; set; }")]
    [InlineData("public bool {|#0:IsListed|} { get; set; } = true;", "public bool? IsListed { get; set; }")]
    [InlineData("public bool {|#0:IsListed|};", "public bool? IsListed;")]
    public Task ICP4111_a_flag_that_cannot_be_null(string member, string mended) => Verify.Fixes<FilingModelAnalyzer, AllowNullFixProvider>(
        "ICP4111",
        Subject.Replace("ISLISTED", member, StringComparison.Ordinal),
        Subject.Replace("ISLISTED", mended, StringComparison.Ordinal),
        "Subject.IsListed", "false", "isListed", "是否上市, is listed", "bool?");

    [Theory]
    [InlineData("public required bool IsListed { get; set; }")]
    [InlineData("public bool IsListed => Principal is not null;")]
    public Task ICP4111_not_said_of_what_is_always_given(string member) => Verify.Says<FilingModelAnalyzer>(
        "ICP4111", Subject.Replace("ISLISTED", member, StringComparison.Ordinal));

    [Theory]
    [InlineData("public List<string> {|#0:Shareholders|} { get; set; } = [];", "public List<string>? Shareholders { get; set; }")]
    [InlineData("public string[] {|#0:Shareholders|} { get; set; } = System.Array.Empty<string>();", "public string[]? Shareholders { get; set; }")]
    [InlineData("public IList<string> {|#0:Shareholders|} = new List<string>();", "public IList<string>? Shareholders;")]
    public Task ICP4112_a_list_that_starts_empty(string member, string mended) => Verify.Fixes<FilingModelAnalyzer, AllowNullFixProvider>(
        "ICP4112",
        Filing.Replace("SHAREHOLDERS", member, StringComparison.Ordinal),
        Filing.Replace("SHAREHOLDERS", mended, StringComparison.Ordinal),
        "Filing.Shareholders", "shareholders", "股东姓名, shareholders");

    [Theory]
    [InlineData("{|#0:DeskRules.Validate(filing, AsOf.Today)|};", "if (!DeskRules.Validate(filing, AsOf.Today).IsReady)", "Validate")]
    [InlineData("{|#0:DeskRules.Judge(filing, AsOf.Today)|};", "if (!DeskRules.Judge(filing, AsOf.Today).IsReady)", "Judge")]
    [InlineData("await {|#0:DeskRules.ValidateAsync(filing, AsOf.Today, null!)|};", "if (!(await DeskRules.ValidateAsync(filing, AsOf.Today, null!)).IsReady)", "ValidateAsync")]
    public Task ICP4201_a_result_that_is_ignored(string statement, string condition, string method) => Verify.Fixes<ResultAnalyzer, ResultFixProvider>(
        "ICP4201",
        $"public static class Desk\n{{\n    public static async System.Threading.Tasks.Task Check(Filing filing)\n    {{\n        {statement}\n    }}\n}}",
        $"public static class Desk\n{{\n    public static async System.Threading.Tasks.Task Check(Filing filing)\n    {{\n        {condition}\n        {{\n            throw new InvalidOperationException(\"The filing does not comply, or could not be checked.\");\n        }}\n    }}\n}}",
        method);

    [Fact]
    public Task ICP4201_not_said_where_it_is_thrown_away_openly() => Verify.Says<ResultAnalyzer>(
        "ICP4201", "public static class Desk { public static void Check(Filing filing) { _ = DeskRules.Validate(filing, AsOf.Today); } }");

    [Theory]
    [InlineData("report.Violations.Count == 0", "report.IsReady", "report.Undetermined")]
    [InlineData("report.Violations.Count < 1", "report.IsReady", "report.Undetermined")]
    [InlineData("report.Violations.Count is 0", "report.IsReady", "report.Undetermined")]
    [InlineData("!report.Violations.Any()", "report.IsReady", "report.Undetermined")]
    [InlineData("report.Findings.Count == 0", "report.IsReady", "report.Undetermined")]
    [InlineData("!report.Findings.Any()", "report.IsReady", "report.Undetermined")]
    [InlineData("report.Form != FilingVerdict.Violated", "report.Form == FilingVerdict.Complies", "FilingVerdict.Undetermined")]
    [InlineData("report.Form is not FilingVerdict.Violated", "report.Form == FilingVerdict.Complies", "FilingVerdict.Undetermined")]
    public Task ICP4202_undetermined_read_as_passed(string condition, string better, string missed) => Verify.Fixes<ResultAnalyzer, ResultFixProvider>(
        "ICP4202",
        Reading("{|#0:" + condition + "|}"),
        Reading(better),
        condition, better, missed);

    [Fact]
    public Task ICP4202_not_said_where_open_rules_are_looked_at() => Verify.Says<ResultAnalyzer>(
        "ICP4202", Reading("report.Violations.Count == 0 && report.Undetermined.Count == 0"));

    private static string Reading(string condition) =>
        $"public static class Reader {{ public static bool MayPass(FilingReport report) => {condition}; }}";
}
