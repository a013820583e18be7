using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using IcpGen.Language.Rules;

namespace IcpGen.Sweeps.Support;

/// <summary>What rules mean, wherever they stand: a model written out without its spans.</summary>
internal static class Model
{
    /// <summary>Type, properties and elements of a record, and so on down; spans left out.</summary>
    internal static string WithoutSpans(object model)
    {
        StringBuilder text = new();
        Write(model, text);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or bool or Enum or IFormattable:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (object? item in items)
                {
                    Write(item, text);
                    text.Append('\n');
                }

                text.Append(']');
                break;
            default:
                WriteProperties(value, text);
                break;
        }
    }

    private static void WriteProperties(object value, StringBuilder text)
    {
        text.Append(value.GetType().Name).Append('(');
        foreach (PropertyInfo property in value.GetType().GetProperties().Where(IsStored))
        {
            text.Append(property.Name).Append('=');
            Write(property.GetValue(value), text);
            text.Append("; ");
        }

        text.Append(')');
    }

    /// <summary>What is worked out of other properties has no setter.</summary>
    private static bool IsStored(PropertyInfo property) => property.CanWrite && property.PropertyType != typeof(SourceSpan);
}
