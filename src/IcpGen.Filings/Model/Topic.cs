namespace IcpGen.Filings;

/// <summary>内容领域: topic.</summary>
public enum Topic
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

    /// <summary>文化: culture.</summary>
    Culture = 6,

    /// <summary>广播电影电视节目: radio, film and television.</summary>
    Broadcasting = 7,

    /// <summary>证券、期货、基金、投资咨询: securities, futures, funds and investment advice.</summary>
    Securities = 8,

    /// <summary>旅游: tourism.</summary>
    Tourism = 9,
}
