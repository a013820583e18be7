using System.Text.Json.Serialization;

namespace IcpGen;

/// <summary>A division of the first level; the value is its GB/T 2260 code.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Province>))]
public enum Province
{
    /// <summary>北京市.</summary>
    Beijing = 110000,
    /// <summary>天津市.</summary>
    Tianjin = 120000,
    /// <summary>河北省.</summary>
    Hebei = 130000,
    /// <summary>山西省.</summary>
    Shanxi = 140000,
    /// <summary>内蒙古自治区.</summary>
    InnerMongolia = 150000,
    /// <summary>辽宁省.</summary>
    Liaoning = 210000,
    /// <summary>吉林省.</summary>
    Jilin = 220000,
    /// <summary>黑龙江省.</summary>
    Heilongjiang = 230000,
    /// <summary>上海市.</summary>
    Shanghai = 310000,
    /// <summary>江苏省.</summary>
    Jiangsu = 320000,
    /// <summary>浙江省.</summary>
    Zhejiang = 330000,
    /// <summary>安徽省.</summary>
    Anhui = 340000,
    /// <summary>福建省.</summary>
    Fujian = 350000,
    /// <summary>江西省.</summary>
    Jiangxi = 360000,
    /// <summary>山东省.</summary>
    Shandong = 370000,
    /// <summary>河南省.</summary>
    Henan = 410000,
    /// <summary>湖北省.</summary>
    Hubei = 420000,
    /// <summary>湖南省.</summary>
    Hunan = 430000,
    /// <summary>广东省.</summary>
    Guangdong = 440000,
    /// <summary>广西壮族自治区.</summary>
    Guangxi = 450000,
    /// <summary>海南省.</summary>
    Hainan = 460000,
    /// <summary>重庆市.</summary>
    Chongqing = 500000,
    /// <summary>四川省.</summary>
    Sichuan = 510000,
    /// <summary>贵州省.</summary>
    Guizhou = 520000,
    /// <summary>云南省.</summary>
    Yunnan = 530000,
    /// <summary>西藏自治区.</summary>
    Tibet = 540000,
    /// <summary>陕西省.</summary>
    Shaanxi = 610000,
    /// <summary>甘肃省.</summary>
    Gansu = 620000,
    /// <summary>青海省.</summary>
    Qinghai = 630000,
    /// <summary>宁夏回族自治区.</summary>
    Ningxia = 640000,
    /// <summary>新疆维吾尔自治区.</summary>
    Xinjiang = 650000,
    /// <summary>台湾省.</summary>
    Taiwan = 710000,
    /// <summary>香港特别行政区.</summary>
    HongKong = 810000,
    /// <summary>澳门特别行政区.</summary>
    Macao = 820000,
}
