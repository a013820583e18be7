using IcpGen.Compiler.Tests.Support;

namespace IcpGen.Compiler.Tests;

/// <summary>One rule, on filing models as different teams write them: each gives the same finding.</summary>
public class ModelShapeTests
{
    private const string Vocabulary = """
        enum Nature "性质" { enterprise "企业" = 4   individual "个人" = 5 }
        record Subject "主体" { name : Text "名称"   nature : Nature "性质"   staff : Number "人数"   since : Date "成立日期" }
        record Website "网站" { domains : DomainName[] "域名" }
        record Filing "备案申请" { province : Province "备案所在省"   subject : Subject "主体"   websites : Website[1..] "网站" }
        root Filing
        """;

    private const string Rules = """
        province shanghai "上海" 310000 SH {
          clauses 1
          rule SH-1 "规则" {
            each w in websites
            each d in w.domains
            when subject.nature == individual and subject.staff > 1 and subject.since < today
            forbid d == "bad.cn"
            say "{subject.name}：{d}"
          }
        }
        """;

    public static TheoryData<string, string> Models => new()
    {
        { "nested classes", """
            public enum Kind { Enterprise = 1, Individual = 2 }
            public class Owner { public string? Name { get; set; } public Kind? Nature { get; set; } public int? Staff { get; set; } public DateOnly? Since { get; set; } }
            public class Site { public List<string>? Domains { get; set; } }
            public class Request { public Province? Province { get; set; } public Owner? Subject { get; set; } public List<Site?>? Websites { get; set; } }
            public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai, Subject = new() { Name = "张三", Nature = Kind.Individual, Staff = 2, Since = new(2020, 1, 1) }, Websites = [new() { Domains = ["good.cn", "bad.cn"] }] }; }
            """ },
        { "records and arrays", """
            public enum Kind { Enterprise, Individual }
            public record Owner(string Name, Kind Nature, long Staff, DateTime Since);
            public record Site(string[] Domains);
            public record Request(Province Province, Owner Subject, Site[] Websites);
            public static class Cases { public static Request Make() => new(Province.Shanghai, new("张三", Kind.Individual, 2, new(2020, 1, 1)), [new(["good.cn", "bad.cn"])]); }
            """ },
        { "structs and immutable arrays", """
            public struct Owner { public string Name; public int Nature; public short Staff; public DateTimeOffset Since; }
            public readonly record struct Site(System.Collections.Immutable.ImmutableArray<string> Domains);
            public struct Request { public int Province; public Owner Subject; public System.Collections.Immutable.ImmutableArray<Site> Websites; }
            public static class Cases { public static Request Make() => new() { Province = 310000, Subject = new() { Name = "张三", Nature = 5, Staff = 2, Since = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero) }, Websites = [new(["good.cn", "bad.cn"])] }; }
            """ },
        { "a flat entity with text codes", """
            public class Site { public IEnumerable<string> Domains { get; set; } = []; }
            public class Request { public string? Province { get; set; } public string? SubjectName { get; set; } public string? SubjectNature { get; set; } public int SubjectStaff { get; set; } public DateOnly SubjectSince { get; set; } public IReadOnlyCollection<Site> Websites { get; set; } = []; }
            public static class Cases { public static Request Make() => new() { Province = "上海", SubjectName = "张三", SubjectNature = "5", SubjectStaff = 2, SubjectSince = new(2020, 1, 1), Websites = [new() { Domains = ["good.cn", "bad.cn"] }] }; }
            """ },
        { "other names, by attributes", """
            public enum Kind { [FilingValue("enterprise")] Gongsi, [FilingValue("individual")] Geren }
            public class Zhuti { [FilingField("name")] public string? Mc { get; set; } [FilingField("subject.nature")] public Kind Xz { get; set; } [FilingField("staff")] public int Rs { get; set; } public DateOnly Since { get; set; } }
            public class Wangzhan { [FilingField("domains")] public IList<string>? Ym { get; set; } }
            public class Request { public Province Province { get; set; } [FilingField("subject")] public Zhuti? Zt { get; set; } [FilingField("websites")] public IList<Wangzhan>? Wz { get; set; } }
            public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai, Zt = new() { Mc = "张三", Xz = Kind.Geren, Rs = 2, Since = new(2020, 1, 1) }, Wz = [new() { Ym = ["good.cn", "bad.cn"] }] }; }
            """ },
        { "inherited interfaces", """
            public enum Kind { Enterprise, Individual }
            public interface INamed { string? Name { get; } }
            public interface IOwner : INamed { Kind? Nature { get; } int? Staff { get; } DateOnly? Since { get; } }
            public record Owner(string? Name, Kind? Nature, int? Staff, DateOnly? Since) : IOwner;
            public interface ISite { IReadOnlyList<string> Domains { get; } }
            public record Site(IReadOnlyList<string> Domains) : ISite;
            public class Request { public Province? Province { get; init; } public IOwner? Subject { get; init; } public ISite[]? Websites { get; init; } }
            public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai, Subject = new Owner("张三", Kind.Individual, 2, new(2020, 1, 1)), Websites = [new Site(["good.cn", "bad.cn"])] }; }
            """ },
        { "obsolete and required members, days as text, full paths", """
            public enum Kind { Enterprise, Individual }
            public class Owner { [Obsolete] public string? Name { get; set; } public required Kind Nature { get; set; } public required int Staff { get; set; } public required string Since { get; set; } }
            public class Site { [FilingField("websites.domains")] public List<string>? Hosts { get; set; } }
            public class Request { public required Province Province { get; init; } public required Owner Subject { get; init; } public required Site[] Websites { get; init; } }
            #pragma warning disable CS0612
            public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai, Subject = new() { Name = "张三", Nature = Kind.Individual, Staff = 2, Since = "2020年1月1日" }, Websites = [new Site { Hosts = ["good.cn", "bad.cn"] }] }; }
            #pragma warning restore CS0612
            """ },
        { "inherited members", """
            public enum Kind { Enterprise, Individual }
            public abstract class Named { public string? Name { get; set; } }
            public class Owner : Named { public Kind? Nature { get; set; } public int? Staff { get; set; } public DateOnly? Since { get; set; } }
            public class Site<T> { public List<T>? Domains { get; set; } }
            public class Request { public Province? Province { get; set; } public Owner? Subject { get; set; } public List<Site<string>>? Websites { get; set; } }
            public static class Cases { public static Request Make() => new() { Province = IcpGen.Province.Shanghai, Subject = new() { Name = "张三", Nature = Kind.Individual, Staff = 2, Since = new(2020, 1, 1) }, Websites = [new() { Domains = ["good.cn", "bad.cn"] }] }; }
            """ },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void The_same_filing_gives_the_same_finding(string _, string model)
    {
        Build build = Build.Of(Around(model), ("vocabulary.icp", Vocabulary), ("31.icp", Rules));

        Assert.Empty(build.Complaints());
        Finding finding = Assert.Single(Desk.Validate(build).Violations);
        Assert.Equal("websites[0].domains[1]", finding.Path.ToString());
        Assert.Equal("张三：bad.cn", finding.GetMessage("zh"));
    }

    [Fact]
    public void A_rules_class_inside_the_model_reads_its_private_members()
    {
        string model = Models.First().Data.Item2
            .Replace("public class Request {", "public partial class Request { [FilingRules<Request>(IcpGen.Province.Shanghai)] public static partial class Checks;", StringComparison.Ordinal)
            .Replace("public Owner? Subject { get; set; }", "public Request With(Owner owner) { Subject = owner; return this; } private Owner? Subject { get; set; }", StringComparison.Ordinal)
            .Replace("Make() => new()", "Make() => new Request()", StringComparison.Ordinal)
            .Replace("Subject = new() {", "Websites = [new() { Domains = [\"good.cn\", \"bad.cn\"] }] }.With(new Owner() {", StringComparison.Ordinal)
            .Replace("new(2020, 1, 1) }, Websites = [new() { Domains = [\"good.cn\", \"bad.cn\"] }] };", "new(2020, 1, 1) });", StringComparison.Ordinal);
        Build build = Build.Of(Around(model, string.Empty), ("vocabulary.icp", Vocabulary), ("31.icp", Rules));

        Assert.Empty(build.Complaints());
        Assert.Single(Desk.Validate(build, "Desk.Request+Checks").Violations);
    }

    [Fact]
    public void Two_models_may_share_types_and_each_has_its_own_rules()
    {
        string model = Models.First().Data.Item2 + "public class Draft { public Province? Province { get; set; } public Owner? Subject { get; set; } public List<Site?>? Websites { get; set; } }";
        string rules = "[FilingRules<Request>(Province.Shanghai)] public static partial class DeskRules; [FilingRules<Draft>(Province.Shanghai)] internal static partial class DraftRules;";
        Build build = Build.Of(Around(model, rules), ("vocabulary.icp", Vocabulary), ("31.icp", Rules));

        Assert.Empty(build.Complaints());
        Assert.Single(Desk.Validate(build).Violations);
    }

    [Fact]
    public void A_mapping_method_reads_what_the_model_has_elsewhere()
    {
        string model = Models.First().Data.Item2.Replace("public Kind? Nature { get; set; }", "public bool Person { get; set; }", StringComparison.Ordinal)
            .Replace("Nature = Kind.Individual", "Person = true", StringComparison.Ordinal);
        string rules = """
            [FilingRules<Request>(Province.Shanghai)]
            public static partial class DeskRules
            {
                [FilingField("subject.nature")] private static Kind? NatureOf(Request request) => request.Subject is { Person: true } ? Kind.Individual : null;
            }
            """;
        Build build = Build.Of(Around(model, rules), ("vocabulary.icp", Vocabulary), ("31.icp", Rules));

        Assert.Empty(build.Complaints());
        Assert.Single(Desk.Validate(build).Violations);
    }

    [Fact]
    public void A_field_that_the_model_lacks_leaves_its_rules_undetermined_and_is_named()
    {
        string model = Models.First().Data.Item2.Replace("public int? Staff { get; set; }", "", StringComparison.Ordinal)
            .Replace("Staff = 2,", "", StringComparison.Ordinal);
        Build build = Build.Of(Around(model), ("vocabulary.icp", Vocabulary), ("31.icp", Rules));

        FilingReport report = Desk.Validate(build);
        Assert.Equal(FilingVerdict.Undetermined, report.Form);
        Assert.Equal("subject.staff", Assert.Single(Assert.Single(report.Undetermined).Needs).ToString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("(Province)99")]
    [InlineData("IcpGen.Province.Beijing")]
    public void A_province_that_is_missing_unreadable_or_not_chosen_leaves_everything_undetermined_and_is_named(string province)
    {
        string model = Models.First().Data.Item2.Replace("IcpGen.Province.Shanghai", province, StringComparison.Ordinal);
        Build build = Build.Of(Around(model), ("vocabulary.icp", Vocabulary), ("31.icp", Rules));

        FilingReport report = Desk.Validate(build);
        Assert.Equal(FilingVerdict.Undetermined, report.Form);
        Assert.Equal("province", Assert.Single(Assert.Single(report.Undetermined).Needs).ToString());
    }

    private static string Around(string model, string rules = "[FilingRules<Request>(Province.Shanghai)] public static partial class DeskRules;") => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using IcpGen;
        namespace Desk;

        {{model}}
        {{rules}}
        """;
}
