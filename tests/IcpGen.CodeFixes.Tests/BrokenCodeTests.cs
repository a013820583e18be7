using IcpGen.CodeFixes.Tests.Support;
using Microsoft.CodeAnalysis;

namespace IcpGen.CodeFixes.Tests;

/// <summary>Code that is being typed: neither the generator nor an analyzer throws on any of it.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("public class Person { [FilingField(null!)] public string? Phone { get; set; } }")]
    [InlineData("public class Person { [FilingField(\"\")] public string? Phone { get; set; } }")]
    [InlineData("public class Person { [FilingField(Missing)] public string? Mobile { get; set; } }")]
    [InlineData("public class Person { public Person? Mobile { get; set; } public Person? Next { get; set; } }")]
    [InlineData("public class Person<T> { public T? Mobile { get; set; } }")]
    [InlineData("public class Person { public unsafe int* Mobile; public dynamic? Name; public (int, string) Both; public System.Func<int>? Do; }")]
    [InlineData("public class Person : Person { }")]
    [InlineData("public enum Nature : ulong { Individual = ulong.MaxValue }")]
    [InlineData("[FilingRules<Filing>(null!)] [NotChecked(null!)] [NotChecked(\"\")] public static partial class DeskRules;")]
    [InlineData("[FilingRules<Missing>(Province.Shanghai)] public static partial class DeskRules;")]
    [InlineData("[FilingRules<List<Filing>>(Province.Shanghai)] public static partial class DeskRules;")]
    [InlineData("[FilingRules<string>(Province.Shanghai)] public static partial class DeskRules;")]
    [InlineData("[FilingRules<Filing>(Provinces = Province.Shanghai)] public static partial class DeskRules;")]
    [InlineData("[FilingRules<Filing>([Province.Shanghai, ..])] public static partial class DeskRules;")]
    public Task Odd_code_is_taken_calmly(string types) => BrokenCode.IsTakenCalmly(Page.With(types), types);

    [Theory]
    [InlineData("")]
    [InlineData("province shanghai")]
    [InlineData("record Filing \"备案\" { province : Province \"省\" self : Filing \"自己\" all : Filing[] \"全部\" }\nroot Filing\nprovince shanghai \"上海\" 310000 SH { clauses 1 rule SH-1 \"规则\" { require self.self.self is present say \"无\" } }")]
    public async Task Odd_rules_are_taken_calmly(string rules)
    {
        Compilation built = Desk.Generate(Desk.Compile(Page.Model), ("31.icp", rules));

        Assert.DoesNotContain(await Desk.AnalyzeAsync(built, ("31.icp", rules)), diagnostic => BrokenCode.Faults.Contains(diagnostic.Id));
    }

    [Fact]
    public async Task Without_rule_files_a_rules_class_for_all_provinces_is_told_so()
    {
        Compilation compilation = Desk.Compile(Page.With("[FilingRules<Filing>(AllProvinces = true)] public static partial class DeskRules;"));

        Diagnostic said = Assert.Single(await Desk.AnalyzeAsync(Desk.Generate(compilation)));
        Assert.StartsWith("The rule files of this project have no rules of any province: ", said.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
