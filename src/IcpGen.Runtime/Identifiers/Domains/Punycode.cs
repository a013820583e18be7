using System.Text;

namespace IcpGen.Identifiers;

/// <summary>Punycode (RFC 3492) with the parameters of internationalised domain names.</summary>
internal static partial class Punycode
{
    private const int Base = 36;
    private const int Least = 1;
    private const int Most = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialPoint = 128;

    /// <summary>Appends a label as ASCII, without the prefix <c>xn--</c>. Half a surrogate pair is taken as it is.</summary>
    public static void Encode(string label, StringBuilder output)
    {
        int basic = AppendBasic(label, output);
        int handled = basic;
        int total = CountPoints(label);
        long delta = 0;
        int point = InitialPoint;
        int bias = InitialBias;
        while (handled < total)
        {
            int next = SmallestFrom(label, point);
            delta += (long)(next - point) * (handled + 1);
            point = next;
            for (int i = 0; i < label.Length; i += Width(label, i))
            {
                int here = PointAt(label, i);
                if (here < point)
                    delta++;
                if (here != point)
                    continue;
                AppendNumber(delta, bias, output);
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }
            delta++;
            point++;
        }
    }

    private static int AppendBasic(string label, StringBuilder output)
    {
        int count = 0;
        foreach (char unit in label)
        {
            if (unit < InitialPoint)
            {
                output.Append(unit);
                count++;
            }
        }
        if (count > 0)
            output.Append('-');
        return count;
    }

    private static void AppendNumber(long number, int bias, StringBuilder output)
    {
        for (int k = Base; ; k += Base)
        {
            int threshold = Threshold(k, bias);
            if (number < threshold)
                break;
            output.Append(Digit(threshold + (int)((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
        output.Append(Digit((int)number));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int Threshold(int k, int bias) => k <= bias ? Least : k >= bias + Most ? Most : k - bias;

    private static int Adapt(long delta, int points, bool first)
    {
        delta /= first ? Damp : 2;
        delta += delta / points;
        int k = 0;
        while (delta > (Base - Least) * Most / 2)
        {
            delta /= Base - Least;
            k += Base;
        }
        return k + (int)((Base - Least + 1) * delta / (delta + Skew));
    }

    private static int SmallestFrom(string label, int least)
    {
        int smallest = int.MaxValue;
        for (int i = 0; i < label.Length; i += Width(label, i))
        {
            int point = PointAt(label, i);
            if (point >= least && point < smallest)
                smallest = point;
        }
        return smallest;
    }

    private static int CountPoints(string label)
    {
        int count = 0;
        for (int i = 0; i < label.Length; i += Width(label, i))
            count++;
        return count;
    }

    private static int Width(string label, int index) => char.IsSurrogatePair(label, index) ? 2 : 1;

    private static int PointAt(string label, int index) =>
        char.IsSurrogatePair(label, index) ? char.ConvertToUtf32(label[index], label[index + 1]) : label[index];
}
