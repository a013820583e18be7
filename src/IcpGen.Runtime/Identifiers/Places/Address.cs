namespace IcpGen.Identifiers;

/// <summary>A postal or registered address in China: 广东省广州市越秀区执信南路3号710室.</summary>
/// <param name="Text">The address as it was given.</param>
readonly partial record struct Address(Text Text)
{
    /// <summary>
    /// The code of the province (440000), told by a leading province (广东省), by its short name with a place of it behind (广东深圳,
    /// 上海浦东新区), or without one by a leading city, prefecture or county-level city in full (深圳市, 延边州, 义乌市);
    /// null where the address begins with none of these.
    /// </summary>
    public int? ProvinceCode => AddressReader.Read(Text).Province?.Code;

    /// <summary>
    /// The city's short name (广州, 延边, 上海), told by its name or by that of a county which belongs to it (浙江省义乌市: 金华); blank where
    /// neither follows the province, or where the province has several counties of that name.
    /// </summary>
    public Text City => AddressReader.Read(Text).City?.Short;

    /// <summary>
    /// Whether it goes down to a house: a numbered 号, 弄, 栋, 幢, 座, 单元, 室, 房 or 队, or numbers such as 12-3. The number of a road, a plot or
    /// a gate is none.
    /// </summary>
    public bool HasHouseNumber => HouseNumber.OccursIn(Text);

    /// <summary>Reads a text as an address; null is blank.</summary>
    public static implicit operator Address(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
