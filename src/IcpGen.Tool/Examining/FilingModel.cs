using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using IcpGen.Filings;
using IcpGen.Language.Rules;

namespace IcpGen.Tool.Examining;

/// <summary>Fills the ready-made filing model with a filing given as data. The data is of the shipped vocabulary, which has the model's very names.</summary>
internal sealed class FilingModel : IConstantReader<object>
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> Properties = new();

    private readonly Type _type;

    private FilingModel(Type type) => _type = type;

    /// <summary>The filing as a model.</summary>
    public static Filing Of(RecordValue filing) => (Filing)Made(typeof(Filing), filing)!;

    /// <inheritdoc/>
    public object Text(TextConstant text) => text.Value;

    /// <inheritdoc/>
    public object Number(NumberConstant number) => Convert.ChangeType(number.Value, _type, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public object Flag(FlagConstant flag) => flag.Value;

    /// <inheritdoc/>
    public object Date(DateConstant date) => DateOnly.FromDateTime(date.Value);

    /// <inheritdoc/>
    public object Member(MemberConstant member) => Enum.Parse(_type, member.Member, ignoreCase: true);

    private static object? Made(Type type, Value? value) => value switch
    {
        SimpleValue simple => simple.Constant.Accept(new FilingModel(Nullable.GetUnderlyingType(type) ?? type)),
        ListValue list => Made(type, list),
        RecordValue record => Made(type, record),
        // A value that no enumeration has is read as unreadable.
        UnreadableValue => Enum.ToObject(Nullable.GetUnderlyingType(type) ?? type, -1),
        _ => null,
    };

    private static IList Made(Type type, ListValue list)
    {
        Type element = type.GetGenericArguments()[0];
        IList items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (Value? item in list.Items)
        {
            items.Add(Made(element, item));
        }

        return items;
    }

    private static object Made(Type type, RecordValue record)
    {
        object made = Activator.CreateInstance(type)!;
        foreach (FieldValue field in record.Fields)
        {
            PropertyInfo property = PropertiesOf(type)[field.Name];
            property.SetValue(made, Made(property.PropertyType, field.Value));
        }

        return made;
    }

    private static Dictionary<string, PropertyInfo> PropertiesOf(Type type) => Properties.GetOrAdd(
        type, static of => of.GetProperties().ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase));
}
