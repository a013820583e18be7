namespace IcpGen.Identifiers;

/// <summary>The 31 provinces of the mainland, and Taiwan, Hong Kong and Macao, in the order of GB/T 2260.</summary>
internal static class ProvinceTable
{
    /// <summary>All of them. An array, because walking it allocates nothing.</summary>
    public static ProvinceRow[] Rows { get; } =
    [
        new(110000, "beijing", "Beijing", "北京", "北京市", "BJ", "京"),
        new(120000, "tianjin", "Tianjin", "天津", "天津市", "TJ", "津"),
        new(130000, "hebei", "Hebei", "河北", "河北省", "HE", "冀"),
        new(140000, "shanxi", "Shanxi", "山西", "山西省", "SX", "晋"),
        new(150000, "innerMongolia", "Inner Mongolia", "内蒙古", "内蒙古自治区", "NM", "蒙"),
        new(210000, "liaoning", "Liaoning", "辽宁", "辽宁省", "LN", "辽"),
        new(220000, "jilin", "Jilin", "吉林", "吉林省", "JL", "吉"),
        new(230000, "heilongjiang", "Heilongjiang", "黑龙江", "黑龙江省", "HL", "黑"),
        new(310000, "shanghai", "Shanghai", "上海", "上海市", "SH", "沪"),
        new(320000, "jiangsu", "Jiangsu", "江苏", "江苏省", "JS", "苏"),
        new(330000, "zhejiang", "Zhejiang", "浙江", "浙江省", "ZJ", "浙"),
        new(340000, "anhui", "Anhui", "安徽", "安徽省", "AH", "皖"),
        new(350000, "fujian", "Fujian", "福建", "福建省", "FJ", "闽"),
        new(360000, "jiangxi", "Jiangxi", "江西", "江西省", "JX", "赣"),
        new(370000, "shandong", "Shandong", "山东", "山东省", "SD", "鲁"),
        new(410000, "henan", "Henan", "河南", "河南省", "HA", "豫"),
        new(420000, "hubei", "Hubei", "湖北", "湖北省", "HB", "鄂"),
        new(430000, "hunan", "Hunan", "湖南", "湖南省", "HN", "湘"),
        new(440000, "guangdong", "Guangdong", "广东", "广东省", "GD", "粤"),
        new(450000, "guangxi", "Guangxi", "广西", "广西壮族自治区", "GX", "桂"),
        new(460000, "hainan", "Hainan", "海南", "海南省", "HI", "琼"),
        new(500000, "chongqing", "Chongqing", "重庆", "重庆市", "CQ", "渝"),
        new(510000, "sichuan", "Sichuan", "四川", "四川省", "SC", "川"),
        new(520000, "guizhou", "Guizhou", "贵州", "贵州省", "GZ", "贵"),
        new(530000, "yunnan", "Yunnan", "云南", "云南省", "YN", "云"),
        new(540000, "tibet", "Tibet", "西藏", "西藏自治区", "XZ", "藏"),
        new(610000, "shaanxi", "Shaanxi", "陕西", "陕西省", "SN", "陕"),
        new(620000, "gansu", "Gansu", "甘肃", "甘肃省", "GS", "甘"),
        new(630000, "qinghai", "Qinghai", "青海", "青海省", "QH", "青"),
        new(640000, "ningxia", "Ningxia", "宁夏", "宁夏回族自治区", "NX", "宁"),
        new(650000, "xinjiang", "Xinjiang", "新疆", "新疆维吾尔自治区", "XJ", "新"),
        new(710000, "taiwan", "Taiwan", "台湾", "台湾省", "TW", "台"),
        new(810000, "hongKong", "Hong Kong", "香港", "香港特别行政区", "HK", "港"),
        new(820000, "macao", "Macao", "澳门", "澳门特别行政区", "MO", "澳"),
    ];

    // Dense over the two-digit numbers, so that reading a code out of an identity number is one look-up.
    private static readonly ProvinceRow?[] _byNumber = ByNumber();

    /// <summary>The province whose code begins with two digits, or null.</summary>
    public static ProvinceRow? FromNumber(int number) => number is >= 0 and < 100 ? _byNumber[number] : null;

    /// <summary>The province with a code (310000), or null.</summary>
    public static ProvinceRow? FromCode(int code) => code % 10000 == 0 ? FromNumber(code / 10000) : null;

    /// <summary>The province with any of its names: 上海, 上海市, Shanghai, SH, 沪, 310000. Case counts for nothing.</summary>
    public static ProvinceRow? Find(Text name)
    {
        foreach (ProvinceRow row in Rows)
        {
            if (name == row.Short || name == row.Full || name == row.Abbreviation || name.EqualsIgnoringCase(row.Name)
                || name.EqualsIgnoringCase(row.English) || name.EqualsIgnoringCase(row.Letters))
            {
                return row;
            }
        }
        return name.Length == 6 && name.TryReadNumber(0, 6, out int code) ? FromCode(code) : null;
    }

    private static ProvinceRow?[] ByNumber()
    {
        ProvinceRow?[] rows = new ProvinceRow?[100];
        foreach (ProvinceRow row in Rows)
            rows[row.Number] = row;
        return rows;
    }
}
