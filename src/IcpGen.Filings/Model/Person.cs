namespace IcpGen.Filings;

/// <summary>人员: person. A null is what has not been filled in.</summary>
public sealed class Person
{
    /// <summary>姓名: name.</summary>
    public string? Name { get; set; }

    /// <summary>国籍（地区）: citizenship.</summary>
    public Citizenship? Citizenship { get; set; }

    /// <summary>有效证件: certificate.</summary>
    public Certificate? Certificate { get; set; }

    /// <summary>出生日期: birth date. <see cref="DateOnly.MaxValue"/> is 长期 (long-term).</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>手机号码: mobile number.</summary>
    public string? Mobile { get; set; }

    /// <summary>办公电话: office phone.</summary>
    public string? OfficePhone { get; set; }

    /// <summary>电子邮箱: e-mail.</summary>
    public string? Email { get; set; }
}
