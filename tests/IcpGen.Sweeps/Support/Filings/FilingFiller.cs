using System.Collections;
using System.Globalization;
using System.Reflection;
using IcpGen.Filings;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>Makes a model's objects of the evaluator's data, so that both can be asked about the same filing.</summary>
internal static class FilingFiller
{
    internal static Filing Fill(RecordValue value) => (Filing)Fill(typeof(Filing), value)!;

    private static object? Fill(Type type, Value? value)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => null,
            UnreadableValue => Enum.ToObject(plain, 9999),
            SimpleValue { Constant: var constant } => Simple(plain, constant),
            ListValue list => List(plain, list),
            RecordValue record => Record(plain, record),
            _ => throw new InvalidOperationException(value.ToString()),
        };
    }

    private static object Simple(Type type, Constant constant) =>
        constant switch
        {
            TextConstant text => text.Value,
            NumberConstant number => Convert.ChangeType(number.Value, type, CultureInfo.InvariantCulture),
            FlagConstant flag => flag.Value,
            DateConstant date => DateOnly.FromDateTime(date.Value),
            MemberConstant member => Enum.Parse(type, member.Member, ignoreCase: true),
            _ => throw new InvalidOperationException(constant.ToString()),
        };

    private static IList List(Type type, ListValue list)
    {
        Type element = type.GetGenericArguments().Single();
        IList items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (Value? item in list.Items)
        {
            items.Add(Fill(element, item));
        }

        return items;
    }

    private static object Record(Type type, RecordValue record)
    {
        object made = Activator.CreateInstance(type)!;
        foreach (FieldValue field in record.Fields)
        {
            PropertyInfo property = type.GetProperty(field.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?? throw new InvalidOperationException($"{type.Name} has no {field.Name}");
            property.SetValue(made, Fill(property.PropertyType, field.Value));
        }

        return made;
    }
}
