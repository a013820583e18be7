namespace IcpGen.Filings;

/// <summary>网站服务内容: service content.</summary>
public enum ServiceContent
{
    /// <summary>即时通信: instant messaging.</summary>
    InstantMessaging = 1,

    /// <summary>搜索引擎: search engine.</summary>
    SearchEngine = 2,

    /// <summary>综合门户: portal.</summary>
    Portal = 3,

    /// <summary>网上邮局: web mail.</summary>
    WebMail = 4,

    /// <summary>网络新闻: news.</summary>
    News = 5,

    /// <summary>博客/个人空间: blog or personal space.</summary>
    Blog = 6,

    /// <summary>网络广告/信息: advertising and information.</summary>
    Advertising = 7,

    /// <summary>单位门户网站: organization portal.</summary>
    OrganizationPortal = 8,

    /// <summary>网络购物: shopping.</summary>
    Shopping = 9,

    /// <summary>网上支付: payment.</summary>
    Payment = 10,

    /// <summary>网上银行: banking.</summary>
    Banking = 11,

    /// <summary>网上炒股/股票基金: securities and funds.</summary>
    Securities = 12,

    /// <summary>网络游戏: games.</summary>
    Games = 13,

    /// <summary>网络音乐: music.</summary>
    Music = 14,

    /// <summary>网络影视: film and television.</summary>
    Video = 15,

    /// <summary>网络图片: pictures.</summary>
    Pictures = 16,

    /// <summary>网络软件/下载: software and downloads.</summary>
    Software = 17,

    /// <summary>网上求职: jobs.</summary>
    Jobs = 18,

    /// <summary>交友/婚介: dating.</summary>
    Dating = 19,

    /// <summary>网上房产: real estate.</summary>
    RealEstate = 20,

    /// <summary>网络教育: education.</summary>
    Education = 21,

    /// <summary>网站建设: site building.</summary>
    SiteBuilding = 22,

    /// <summary>WAP: WAP.</summary>
    Wap = 23,

    /// <summary>其他: other.</summary>
    Other = 24,

    /// <summary>电子政务: e-government.</summary>
    EGovernment = 25,

    /// <summary>电子商务: e-commerce.</summary>
    ECommerce = 26,

    /// <summary>有偿信息: paid information.</summary>
    PaidInformation = 27,

    /// <summary>短信彩信服务: text and multimedia messages.</summary>
    ShortMessages = 28,

    /// <summary>APP: app. The code is 28.</summary>
    App = 29,

    /// <summary>网络借贷信息中介: online lending. The code is 29.</summary>
    OnlineLending = 30,

    /// <summary>互联网股权融资: equity crowdfunding. The code is 30.</summary>
    EquityCrowdfunding = 31,

    /// <summary>互联网保险: internet insurance. The code is 31.</summary>
    InternetInsurance = 32,

    /// <summary>互联网跨界金融及资产管理: cross-sector finance and asset management. The code is 32.</summary>
    CrossSectorFinance = 33,

    /// <summary>网上非银支付: non-bank payment. The code is 33.</summary>
    NonBankPayment = 34,
}
