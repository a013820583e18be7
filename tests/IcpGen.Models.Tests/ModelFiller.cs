using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using IcpGen.Filings.Tests.Support;
using IcpGen.Language.Rules;

namespace IcpGen.Models.Tests;

/// <summary>Fills any of the models from the evaluator's data, reading the models' names and attributes for itself.</summary>
internal static class ModelFiller
{
    private const string Unreadable = "9999";

    internal static T Fill<T>(RecordValue filing) => (T)Record(typeof(T), filing, string.Empty, ShippedRules.Unit.Vocabulary.Root)!;

    private static object Record(Type type, RecordValue value, string prefix, string record)
    {
        Dictionary<string, object?> values = [];
        Gather(type, value, prefix, record, values);
        ConstructorInfo? positional = type.GetConstructors().FirstOrDefault(constructor => constructor.GetParameters().Length > 1);
        if (positional is not null)
        {
            return positional.Invoke([.. positional.GetParameters().Select(parameter => values.GetValueOrDefault(parameter.Name!))]);
        }

        object made = Activator.CreateInstance(type)!;
        foreach ((string name, object? filled) in values)
        {
            type.GetProperty(name)?.SetValue(made, filled);
            type.GetField(name)?.SetValue(made, filled);
        }

        return made;
    }

    // A record that the type has no member for is flattened into members with joined names.
    private static void Gather(Type type, RecordValue value, string prefix, string record, Dictionary<string, object?> values)
    {
        foreach (FieldValue field in value.Fields)
        {
            RuleType declared = ShippedRules.Unit.Vocabulary.RecordNamed(record)!.Fields.Single(each => each.Name == field.Name).Type;
            string name = prefix + field.Name;
            if (MemberOf(type, name) is { } member)
            {
                values[member.Name] = Value(TypeOf(member), field.Value, declared);
            }
            else if (field.Value is RecordValue below)
            {
                Gather(type, below, name, ((RecordType)declared).Name, values);
            }
        }
    }

    private static object? Value(Type type, Value? value, RuleType declared)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => null,
            UnreadableValue => plain == typeof(string) ? Unreadable : plain.IsEnum ? Enum.ToObject(plain, 9999) : Convert.ChangeType(Unreadable, plain, CultureInfo.InvariantCulture),
            SimpleValue { Constant: var constant } => Simple(plain, constant),
            ListValue list => List(plain, list, ((ListType)declared).Element),
            RecordValue below => Record(plain, below, string.Empty, ((RecordType)declared).Name),
            _ => throw new InvalidOperationException(value.ToString()),
        };
    }

    private static object Simple(Type type, Constant constant) => constant switch
    {
        TextConstant text => text.Value,
        NumberConstant number => Convert.ChangeType(number.Value, type, CultureInfo.InvariantCulture),
        FlagConstant flag => flag.Value,
        DateConstant date => Date(type, date),
        MemberConstant member => Member(type, member),
        _ => throw new InvalidOperationException(constant.ToString()),
    };

    private static object Date(Type type, DateConstant date) =>
        type == typeof(string) ? date.Value == DateConstant.LongTerm ? "长期" : date.Value.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
        : type == typeof(DateTime) ? date.Value
        : DateOnly.FromDateTime(date.Value);

    private static object Member(Type type, MemberConstant member)
    {
        string? code = CodeOf(member);
        if (type == typeof(string))
        {
            return code ?? member.Member;
        }

        if (!type.IsEnum)
        {
            return Convert.ChangeType(code!, type, CultureInfo.InvariantCulture);
        }

        string? marked = type.GetFields().FirstOrDefault(field =>
            field.GetCustomAttribute<FilingValueAttribute>() is { } mark && (mark.Value == member.Member || mark.Value == code))?.Name;
        return Enum.Parse(type, marked ?? member.Member, ignoreCase: true);
    }

    // The code, where no other value has it.
    private static string? CodeOf(MemberConstant member)
    {
        EnumMember[] members = member.Enum == RuleType.Province
            ? [.. Language.Rules.Provinces.Enum.Members]
            : [.. ShippedRules.Unit.Vocabulary.Enums.FirstOrDefault(each => each.Name == member.Enum.Name)?.Members ?? default];
        string? code = members.FirstOrDefault(each => each.Name == member.Member)?.Codes is [var first, ..] ? first : null;
        return code is not null && members.WithCode(code) is not null ? code : null;
    }

    private static object List(Type type, ListValue list, RuleType declared)
    {
        Type element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments().Single();
        IList items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (Value? item in list.Items)
        {
            items.Add(Value(element, item, declared));
        }

        return type.IsArray ? Converted("ToArray", typeof(Enumerable), items, element)
            : type.Name.StartsWith("Immutable", StringComparison.Ordinal) ? Converted("ToImmutableArray", typeof(ImmutableArray), items, element)
            : items;
    }

    private static object Converted(string method, Type holder, IList items, Type element) =>
        holder.GetMethods().First(each => each.Name == method && each.GetParameters() is [{ ParameterType.Name: "IEnumerable`1" }])
            .MakeGenericMethod(element).Invoke(null, [items])!;

    private static MemberInfo? MemberOf(Type type, string name) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Where(member => member is PropertyInfo or FieldInfo)
            .FirstOrDefault(member => member.GetCustomAttribute<FilingFieldAttribute>() is { } mark
                ? mark.Path == name
                : string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));

    private static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
}
