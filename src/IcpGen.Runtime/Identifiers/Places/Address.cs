namespace IcpGen.Identifiers;

/// <summary>A postal or registered address in China: 广东省广州市越秀区执信南路3号710室.</summary>
/// <param name="Text">The address as it was given.</param>
readonly partial record struct Address(Text Text)
{
    /// <summary>
    /// The code of the province (440000), told by a leading province (广东省, 广东) or, without one, by a leading city in full (深圳市);
    /// null where the address begins with neither.
    /// </summary>
    public int? ProvinceCode => AddressReader.Read(Text).Province?.Code;

    /// <summary>
    /// The city's short name (广州, 延边, 上海), blank where no city, prefecture or county governed by the province follows the province.
    /// </summary>
    public Text City => AddressReader.Read(Text).City?.Short;

    /// <summary>
    /// Whether it goes down to a house: a numbered 号, 弄, 栋, 幢, 座, 单元 or 室, or numbers such as 12-3.
    /// </summary>
    public bool HasHouseNumber => HouseNumber.OccursIn(Text);

    /// <summary>Reads a text as an address; null is blank.</summary>
    public static implicit operator Address(string? text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
