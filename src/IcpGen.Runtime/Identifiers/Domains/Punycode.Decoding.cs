using System.Collections.Generic;
using System.Text;

namespace IcpGen.Identifiers;

internal static partial class Punycode
{
    private const int LastPoint = 0x10FFFF;

    /// <summary>Reads a label without its prefix <c>xn--</c>; null where it is not punycode.</summary>
    public static string? Decode(string encoded)
    {
        int here = encoded.LastIndexOf('-') + 1;
        List<int> points = [];
        for (int i = 0; i < here - 1; i++)
            points.Add(encoded[i]);
        int point = InitialPoint;
        int bias = InitialBias;
        long place = 0;
        bool first = true;
        while (here < encoded.Length)
        {
            if (ReadNumber(encoded, ref here, bias) is not long delta)
                return null;
            int total = points.Count + 1;
            place += delta;
            if (place / total > LastPoint - point)
                return null;
            point += (int)(place / total);
            points.Insert((int)(place % total), point);
            place = place % total + 1;
            bias = Adapt(delta, total, first);
            first = false;
        }
        return Join(points);
    }

    private static long? ReadNumber(string encoded, ref int here, int bias)
    {
        long number = 0;
        long weight = 1;
        for (int k = Base; here < encoded.Length; k += Base)
        {
            int digit = DigitValue(encoded[here++]);
            number += digit * weight;
            if (digit < 0 || number > int.MaxValue)
                return null;
            int threshold = Threshold(k, bias);
            if (digit < threshold)
                return number;
            weight *= Base - threshold;
            if (weight > int.MaxValue)
                return null;
        }
        return null;
    }

    private static int DigitValue(char unit) =>
        Folding.IsDigit(unit) ? unit - '0' + 26 : Folding.IsLetter(unit) ? Folding.ToLower(unit) - 'a' : -1;

    private static string Join(List<int> points)
    {
        StringBuilder text = new(points.Count);
        foreach (int point in points)
        {
            if (point > char.MaxValue)
                text.Append(char.ConvertFromUtf32(point));
            else
                text.Append((char)point);
        }
        return text.ToString();
    }
}
