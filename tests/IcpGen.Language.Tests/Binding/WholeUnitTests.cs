using CsCheck;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Tests.Binding;

public sealed class WholeUnitTests
{
    private static readonly string Province = SampleUnit.InProvince("""
        for subject.nature == individual {
            rule SH-P1 "居住证" overrides SH-P2 because "例外" {
              when subject.certificate.type == passport or any d in newDomains: d.suffix in ["com", "cn"]
              submit by post stamped { residencePermit copy 2 or letter   domainCertificate(d) } per d in newDomains
              step inPersonVerification
            }
            rule SH-P2 = local(shanghai) { say "{x.name}：{p}"
              example fails on 2026-01-31 { subject = { name = "a" } mobileProvince("1") = beijing } }
          }
          rule SH-P3 "题" { require subject.certificate.expiresOn >= today + 3 months  forbid count(distinct(websites.domains.prefix)) > 5 }
        """);

    private const string Definitions =
        "define local(p : Province) \"归属地\" { require every x in subject.principal, websites.principal: mobileProvince(x.mobile) "
        + "== p at subject }\n"
        + "define old \"老\" = age(IdNumber(subject.certificate.number).birthDate) > 60";

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        SourceFile[] files =
        [
            new("a.icp", SampleUnit.Vocabulary),
            new("b.icp", Definitions),
            new("c.icp", Province),
            new("d.icp", "province beijing \"北京\" 110000 BJ { clauses 1 rule BJ-1 = local(beijing) }"),
        ];
        CompilationResult result = RuleCompiler.Compile(files);
        Assert.NotEmpty(result.Unit.Provinces);
        foreach (SourceFile[] permuted in new SourceFile[][] { [.. files.Reverse()], [files[2], files[0], files[3], files[1]] })
        {
            Assert.Equal(result, RuleCompiler.Compile(permuted));
        }
    }

    [Fact]
    public void Diagnostics_come_in_order_of_path_and_position()
    {
        CompilationResult result = RuleCompiler.Compile(
            [new("b.icp", "enum ? record R \"x\" { a : Q \"甲\" }"), new("a.icp", "root Nothing root ! Other")]);
        Assert.Equal(
            result.Diagnostics.OrderBy(one => one.Span.Path, StringComparer.Ordinal).ThenBy(one => one.Span.Start).Select(one => one.Code),
            result.Diagnostics.Select(one => one.Code));
        Assert.True(result.HasErrors);
    }

    [Fact]
    public void Nothing_comes_of_nothing()
    {
        CompilationResult result = RuleCompiler.Compile([]);
        Assert.Empty(result.Diagnostics);
        Assert.False(result.HasErrors);
        Assert.Equal("", result.Unit.Vocabulary.Root);
    }

    /// <summary>Texts with words left out, doubled or swapped: something always comes of them, and a rule lost is an error said.</summary>
    [Fact]
    public void No_text_makes_the_binder_throw()
    {
        string[] words = Words(SampleUnit.Vocabulary + Definitions + "\n" + Province);
        Gen.Select(Gen.Int[0, words.Length - 1], Gen.Int[0, words.Length - 1], Gen.Int[0, 3])
            .Array[1, 6]
            .Sample(
                mutations =>
                {
                    List<string> mutated = Mutate(words, mutations);
                    CompilationResult result = RuleCompiler.Compile([new SourceFile("a.icp", string.Concat(mutated))]);
                    Assert.All(result.Diagnostics, diagnostic => Assert.NotEmpty(diagnostic.GetMessage("zh")));
                    Assert.All(result.Unit.Provinces.SelectMany(province => province.Rules), rule => Assert.All(rule.Guards, guard => WrittenOut.Of(guard.Condition)));
                    return result.HasErrors || result.Unit.Provinces.Sum(province => province.Rules.Count) == mutated.Count(word => word == "rule");
                },
                iter: 300);
    }

    private static string[] Words(string text)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || char.IsLetterOrDigit(text[i]) != char.IsLetterOrDigit(text[i - 1]))
            {
                words.Add(text[start..i]);
                start = i;
            }
        }

        return [.. words];
    }

    private static List<string> Mutate(string[] words, (int First, int Second, int Kind)[] mutations)
    {
        List<string> mutated = [.. words];
        foreach ((int first, int second, int kind) in mutations)
        {
            int one = first % mutated.Count;
            int other = second % mutated.Count;
            switch (kind)
            {
                case 0:
                    mutated.RemoveAt(one);
                    break;
                case 1:
                    mutated.Insert(one, mutated[other]);
                    break;
                case 2:
                    (mutated[one], mutated[other]) = (mutated[other], mutated[one]);
                    break;
                default:
                    mutated[one] = mutated[other];
                    break;
            }
        }

        return mutated;
    }
}
