namespace IcpGen.Filings;

/// <summary>前置审批类型: pre-approval type.</summary>
public enum PreApprovalType
{
    /// <summary>新闻: news.</summary>
    News = 1,

    /// <summary>出版: publishing.</summary>
    Publishing = 2,

    /// <summary>教育: education.</summary>
    Education = 3,

    /// <summary>医疗保健: health care.</summary>
    HealthCare = 4,

    /// <summary>药品和医疗器械: medicine and medical devices.</summary>
    Medicine = 5,

    /// <summary>电子公告服务: electronic bulletin service.</summary>
    ElectronicBulletin = 6,

    /// <summary>文化: culture.</summary>
    Culture = 9,

    /// <summary>广播电影电视节目: radio, film and television.</summary>
    Broadcasting = 10,

    /// <summary>网络预约车: ride-hailing.</summary>
    RideHailing = 12,

    /// <summary>互联网金融: internet finance.</summary>
    InternetFinance = 13,

    /// <summary>校外培训（高中及以下阶段）: after-school tutoring up to senior high school.</summary>
    AfterSchoolTutoring = 14,

    /// <summary>宗教: religion.</summary>
    Religion = 15,
}
