using System.Reflection;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;

namespace IcpGen.Filings.Tests;

/// <summary>The ready-made model has every field and every value that the vocabulary has.</summary>
public class ModelTests
{
    [Fact]
    public void Every_record_and_field_is_in_the_model()
    {
        IEnumerable<string> missing =
            from record in ShippedRules.Unit.Vocabulary.Records
            let type = typeof(Filing).Assembly.GetType($"IcpGen.Filings.{record.Name}")
            from field in record.Fields
            where type?.GetProperty(field.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is null
            select $"{record.Name}.{field.Name}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_enumeration_member_is_in_the_model()
    {
        Vocabulary vocabulary = ShippedRules.Unit.Vocabulary;
        IEnumerable<(string Type, string Member)> members = vocabulary.Enums.SelectMany(type => type.Members.Select(member => (type.Name, member.Name)))
            .Concat(vocabulary.Documents.Select(document => ("DocumentKind", document.Name)))
            .Concat(vocabulary.Procedures.Select(procedure => ("ProcedureKind", procedure.Name)));

        Assert.All(members, each =>
        {
            Type? type = typeof(Filing).Assembly.GetType($"IcpGen.Filings.{each.Type}");
            Assert.True(type is not null && Enum.TryParse(type, each.Member, ignoreCase: true, out _), $"{each.Type}.{each.Member}");
        });
    }
}
