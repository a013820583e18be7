namespace IcpGen.Filings;

/// <summary>主体: organizer. A null is what has not been filled in.</summary>
public sealed class Subject
{
    /// <summary>主办单位或主办人名称: name.</summary>
    public string? Name { get; set; }

    /// <summary>主办单位性质: nature.</summary>
    public Nature? Nature { get; set; }

    /// <summary>行业类别: sector.</summary>
    public Sector? Sector { get; set; }

    /// <summary>单位级别: level.</summary>
    public AdministrativeLevel? Level { get; set; }

    /// <summary>主办单位有效证件: certificate.</summary>
    public Certificate? Certificate { get; set; }

    /// <summary>投资者或上级主管单位: investor or superior body.</summary>
    public string? Investor { get; set; }

    /// <summary>股东姓名: shareholders. An empty list says that there are none.</summary>
    public IReadOnlyList<string?>? Shareholders { get; set; }

    /// <summary>通信地址: mailing address.</summary>
    public string? MailingAddress { get; set; }

    /// <summary>主体负责人: principal.</summary>
    public Person? Principal { get; set; }

    /// <summary>法定代表人: legal representative.</summary>
    public Person? LegalRepresentative { get; set; }

    /// <summary>是否个体工商户: is an individual business.</summary>
    public bool? IsIndividualBusiness { get; set; }

    /// <summary>营业执照上是否有字号: has a trade name.</summary>
    public bool? HasTradeName { get; set; }

    /// <summary>字号: trade name.</summary>
    public string? TradeName { get; set; }

    /// <summary>实体店名称: name of the shop.</summary>
    public string? ShopName { get; set; }

    /// <summary>营业执照注册号: registration number of the licence.</summary>
    public string? RegistrationNumber { get; set; }

    /// <summary>是否有公章: has an official seal.</summary>
    public bool? HasOfficialSeal { get; set; }

    /// <summary>公章上的名称: name on the official seal.</summary>
    public string? NameOnSeal { get; set; }

    /// <summary>经营范围是否包括危险化学品: is licensed to sell hazardous chemicals.</summary>
    public bool? SellsHazardousChemicals { get; set; }

    /// <summary>是否高中及以上学校: is a high school or above.</summary>
    public bool? IsHighSchoolOrAbove { get; set; }

    /// <summary>原备案的主办单位名称: name filed before.</summary>
    public string? FiledName { get; set; }

    /// <summary>原备案的主办单位性质: nature filed before.</summary>
    public Nature? FiledNature { get; set; }

    /// <summary>名下已备案的域名: domain names already filed. An empty list says that there are none.</summary>
    public IReadOnlyList<string?>? FiledDomains { get; set; }

    /// <summary>主体备注: remark on the organizer.</summary>
    public string? Remark { get; set; }
}
