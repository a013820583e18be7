using System.Reflection;
using CsCheck;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;
using IcpGen.Models.Tests.Dto;
using IcpGen.Models.Tests.Flat;
using IcpGen.Models.Tests.Records;
using IcpGen.Models.Tests.Structs;
using IcpGen.Models.Tests.WeChat;
using IcpGen.Sweeps.Support;

namespace IcpGen.Models.Tests;

/// <summary>
/// Five models as five teams would write them. That the project builds says that the analyzers find every field in each; here each gives the
/// reports and checklists that the ready-made model gives.
/// </summary>
public class ForeignModelTests
{
    private const int FilingsPerProvince = 34;

    private static readonly ProvinceRules[] Provinces = [.. ShippedRules.Unit.Provinces];

    [Fact]
    public void They_are_tried_on_a_thousand_filings() => Assert.InRange(FilingsPerProvince * Provinces.Length, 1000, 2000);

    [Fact]
    public void Flat_entities_with_text_codes() => Agrees<FilingRow, FlatRules.IFacts>(FlatRules.For);

    [Fact]
    public void Nested_records_with_immutable_arrays() => Agrees<FilingRecord, RecordRules.IFacts>(RecordRules.For);

    [Fact]
    public void A_DTO_with_JSON_attributes_and_names_of_its_own() => Agrees<FilingDto, DtoRules.IFacts>(DtoRules.For);

    [Fact]
    public void A_snake_case_request_with_integer_codes_and_days_as_text() => Agrees<icp_filing, WeChatRules.IFacts>(WeChatRules.For);

    [Fact]
    public void Structs() => Agrees<FilingValue, StructRules.IFacts>(StructRules.For);

    private static void Agrees<TFiling, TFacts>(Func<Province, FilingValidator<TFiling, TFacts>?> validatorOf)
        where TFiling : notnull
        where TFacts : class
    {
        foreach (ProvinceRules province in Provinces)
        {
            LikelyFilings.For(ShippedRules.Unit, province).Sample(
                each => Told.Same(
                    Compiled.Tell(province, each),
                    Compiled.Tell(
                        validatorOf(ShippedRules.Code(province.Name))!, ModelFiller.Fill<TFiling>(each.Filing), FactsProxy.For<TFacts>(each.Facts), each.AsOf)),
                iter: FilingsPerProvince,
                print: each => each.ToString());
        }
    }
}

/// <summary>The same facts for every rules class, whose interfaces are alike but not the same.</summary>
public class FactsProxy : DispatchProxy
{
    private object _facts = null!;

    internal static T For<T>(FactValue[] facts)
        where T : class
    {
        T proxy = Create<T, FactsProxy>();
        ((FactsProxy)(object)proxy)._facts = new DataFacts(facts);
        return proxy;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _facts.GetType().GetMethod(targetMethod!.Name)!.Invoke(_facts, args);
}
