namespace IcpGen.Models.Tests.WeChat;

#pragma warning disable CA1707, IDE1006 // names as the interface has them

/// <summary>Certificate of a request.</summary>
public sealed class icp_certificate
{
    /// <summary>证件类型.</summary>
    [FilingField("type")]
    public string? type { get; set; }

    /// <summary>证件号码.</summary>
    [FilingField("number")]
    public string? number { get; set; }

    /// <summary>证件住所.</summary>
    [FilingField("address")]
    public string? address { get; set; }

    /// <summary>有效期至.</summary>
    [FilingField("expiresOn")]
    public string? expires_on { get; set; }

    /// <summary>是否副本.</summary>
    [FilingField("isDuplicate")]
    public bool? is_duplicate { get; set; }

    /// <summary>是否有最新年检记录.</summary>
    [FilingField("hasLatestInspection")]
    public bool? has_latest_inspection { get; set; }
}

/// <summary>Person of a request.</summary>
public sealed class icp_person
{
    /// <summary>姓名.</summary>
    [FilingField("name")]
    public string? name { get; set; }

    /// <summary>国籍（地区）.</summary>
    [FilingField("citizenship")]
    public string? citizenship { get; set; }

    /// <summary>有效证件.</summary>
    [FilingField("certificate")]
    public icp_certificate? certificate { get; set; }

    /// <summary>出生日期.</summary>
    [FilingField("birthDate")]
    public string? birth_date { get; set; }

    /// <summary>手机号码.</summary>
    [FilingField("mobile")]
    public string? mobile { get; set; }

    /// <summary>办公电话.</summary>
    [FilingField("officePhone")]
    public string? office_phone { get; set; }

    /// <summary>电子邮箱.</summary>
    [FilingField("email")]
    public string? email { get; set; }
}

/// <summary>Subject of a request.</summary>
public sealed class icp_subject
{
    /// <summary>主办单位或主办人名称.</summary>
    [FilingField("name")]
    public string? name { get; set; }

    /// <summary>主办单位性质.</summary>
    [FilingField("nature")]
    public int? nature { get; set; }

    /// <summary>行业类别.</summary>
    [FilingField("sector")]
    public string? sector { get; set; }

    /// <summary>单位级别.</summary>
    [FilingField("level")]
    public string? level { get; set; }

    /// <summary>主办单位有效证件.</summary>
    [FilingField("certificate")]
    public icp_certificate? certificate { get; set; }

    /// <summary>投资者或上级主管单位.</summary>
    [FilingField("investor")]
    public string? investor { get; set; }

    /// <summary>股东姓名.</summary>
    [FilingField("shareholders")]
    public string?[]? shareholders { get; set; }

    /// <summary>通信地址.</summary>
    [FilingField("mailingAddress")]
    public string? mailing_address { get; set; }

    /// <summary>主体负责人.</summary>
    [FilingField("principal")]
    public icp_person? principal { get; set; }

    /// <summary>法定代表人.</summary>
    [FilingField("legalRepresentative")]
    public icp_person? legal_representative { get; set; }

    /// <summary>是否个体工商户.</summary>
    [FilingField("isIndividualBusiness")]
    public bool? is_individual_business { get; set; }

    /// <summary>营业执照上是否有字号.</summary>
    [FilingField("hasTradeName")]
    public bool? has_trade_name { get; set; }

    /// <summary>字号.</summary>
    [FilingField("tradeName")]
    public string? trade_name { get; set; }

    /// <summary>实体店名称.</summary>
    [FilingField("shopName")]
    public string? shop_name { get; set; }

    /// <summary>营业执照注册号.</summary>
    [FilingField("registrationNumber")]
    public string? registration_number { get; set; }

    /// <summary>是否有公章.</summary>
    [FilingField("hasOfficialSeal")]
    public bool? has_official_seal { get; set; }

    /// <summary>公章上的名称.</summary>
    [FilingField("nameOnSeal")]
    public string? name_on_seal { get; set; }

    /// <summary>经营范围是否包括危险化学品.</summary>
    [FilingField("sellsHazardousChemicals")]
    public bool? sells_hazardous_chemicals { get; set; }

    /// <summary>是否高中及以上学校.</summary>
    [FilingField("isHighSchoolOrAbove")]
    public bool? is_high_school_or_above { get; set; }

    /// <summary>原备案的主办单位名称.</summary>
    [FilingField("filedName")]
    public string? filed_name { get; set; }

    /// <summary>原备案的主办单位性质.</summary>
    [FilingField("filedNature")]
    public int? filed_nature { get; set; }

    /// <summary>名下已备案的域名.</summary>
    [FilingField("filedDomains")]
    public string?[]? filed_domains { get; set; }

    /// <summary>主体备注.</summary>
    [FilingField("remark")]
    public string? remark { get; set; }
}

/// <summary>PreApproval of a request.</summary>
public sealed class icp_pre_approval
{
    /// <summary>前置审批类型.</summary>
    [FilingField("type")]
    public int? type { get; set; }

    /// <summary>批准文号.</summary>
    [FilingField("number")]
    public string? number { get; set; }
}

/// <summary>Website of a request.</summary>
public sealed class icp_website
{
    /// <summary>网站名称.</summary>
    [FilingField("name")]
    public string? name { get; set; }

    /// <summary>首页URL.</summary>
    [FilingField("homeUrls")]
    public string?[]? home_urls { get; set; }

    /// <summary>域名列表.</summary>
    [FilingField("domains")]
    public string?[]? domains { get; set; }

    /// <summary>各域名是否指向同一网站.</summary>
    [FilingField("domainsShareOneSite")]
    public bool? domains_share_one_site { get; set; }

    /// <summary>网站服务内容.</summary>
    [FilingField("serviceContents")]
    public string?[]? service_contents { get; set; }

    /// <summary>内容涉及的领域.</summary>
    [FilingField("topics")]
    public string?[]? topics { get; set; }

    /// <summary>是否经营性网站.</summary>
    [FilingField("isCommercial")]
    public bool? is_commercial { get; set; }

    /// <summary>是否涉及前置审批.</summary>
    [FilingField("involvesPreApproval")]
    public bool? involves_pre_approval { get; set; }

    /// <summary>前置审批.</summary>
    [FilingField("preApprovals")]
    public icp_pre_approval?[]? pre_approvals { get; set; }

    /// <summary>网站负责人.</summary>
    [FilingField("principal")]
    public icp_person? principal { get; set; }

    /// <summary>网站备注.</summary>
    [FilingField("remark")]
    public string? remark { get; set; }
}

/// <summary>VerificationForm of a request.</summary>
public sealed class icp_verification_form
{
    /// <summary>核验单上的网站主办者名称.</summary>
    [FilingField("organizerName")]
    public string? organizer_name { get; set; }

    /// <summary>核验单上填写的域名.</summary>
    [FilingField("domains")]
    public string?[]? domains { get; set; }

    /// <summary>核验单填写日期.</summary>
    [FilingField("filledInOn")]
    public string? filled_in_on { get; set; }

    /// <summary>核验单备注.</summary>
    [FilingField("remark")]
    public string? remark { get; set; }
}

/// <summary>Material of a request.</summary>
public sealed class icp_material
{
    /// <summary>材料种类.</summary>
    [FilingField("kind")]
    public string? kind { get; set; }

    /// <summary>所涉域名.</summary>
    [FilingField("domain")]
    public string? domain { get; set; }

    /// <summary>所涉人员.</summary>
    [FilingField("person")]
    public icp_person? person { get; set; }

    /// <summary>形式.</summary>
    [FilingField("form")]
    public string? form { get; set; }

    /// <summary>份数.</summary>
    [FilingField("copies")]
    public int? copies { get; set; }

    /// <summary>所盖印章.</summary>
    [FilingField("seal")]
    public string? seal { get; set; }

    /// <summary>是否签字.</summary>
    [FilingField("signed")]
    public bool? signed { get; set; }

    /// <summary>签字人.</summary>
    [FilingField("signer")]
    public string? signer { get; set; }

    /// <summary>是否按手印.</summary>
    [FilingField("thumbprinted")]
    public bool? thumbprinted { get; set; }

    /// <summary>载明内容.</summary>
    [FilingField("statement")]
    public string? statement { get; set; }

    /// <summary>所涉前置审批项目.</summary>
    [FilingField("preApproval")]
    public string? pre_approval { get; set; }

    /// <summary>所涉服务内容.</summary>
    [FilingField("serviceContent")]
    public string? service_content { get; set; }

    /// <summary>出具人.</summary>
    [FilingField("issuer")]
    public string? issuer { get; set; }

    /// <summary>签发地所在省.</summary>
    [FilingField("province")]
    public string? province { get; set; }

    /// <summary>手写内容.</summary>
    [FilingField("handwriting")]
    public string? handwriting { get; set; }

    /// <summary>水印内容.</summary>
    [FilingField("watermark")]
    public string? watermark { get; set; }

    /// <summary>提交方式.</summary>
    [FilingField("channel")]
    public string? channel { get; set; }
}

/// <summary>Filing of a request.</summary>
public sealed class icp_filing
{
    /// <summary>备案类型.</summary>
    [FilingField("operation")]
    public string? operation { get; set; }

    /// <summary>备案所在省.</summary>
    [FilingField("province")]
    public long? province { get; set; }

    /// <summary>主体.</summary>
    [FilingField("subject")]
    public icp_subject? subject { get; set; }

    /// <summary>网站.</summary>
    [FilingField("websites")]
    public icp_website?[]? websites { get; set; }

    /// <summary>本次新增的域名.</summary>
    [FilingField("newDomains")]
    public string?[]? new_domains { get; set; }

    /// <summary>真实性核验单.</summary>
    [FilingField("verificationForm")]
    public icp_verification_form? verification_form { get; set; }

    /// <summary>当面核验的人员.</summary>
    [FilingField("verifiedPerson")]
    public icp_person? verified_person { get; set; }

    /// <summary>是否曾被管局退回.</summary>
    [FilingField("wasReturned")]
    public bool? was_returned { get; set; }

    /// <summary>在原接入商取消接入的日期.</summary>
    [FilingField("accessCancelledOn")]
    public string? access_cancelled_on { get; set; }

    /// <summary>材料.</summary>
    [FilingField("materials")]
    public icp_material?[]? materials { get; set; }

    /// <summary>已办理的手续.</summary>
    [FilingField("procedures")]
    public string?[]? procedures { get; set; }
}

/// <summary>All provinces' rules on requests.</summary>
[FilingRules<icp_filing>(AllProvinces = true)]
public static partial class WeChatRules;
