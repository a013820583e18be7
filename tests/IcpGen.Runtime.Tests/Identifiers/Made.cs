namespace IcpGen.Tests.Identifiers;

/// <summary>Completes numbers with the check characters of their standards, from the standards' printed weights.</summary>
internal static class Made
{
    private static readonly int[] _idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] _creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>GB 11643.</summary>
    public static string IdNumber(string first17) => first17 + "10X98765432"[Sum("0123456789", first17, _idWeights) % 11];

    /// <summary>GB 32100.</summary>
    public static string CreditCode(string first17)
    {
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        return first17 + alphabet[(31 - Sum(alphabet, first17, _creditWeights) % 31) % 31];
    }

    private static int Sum(string alphabet, string text, int[] weights) =>
        text.Select((unit, i) => alphabet.IndexOf(unit, StringComparison.Ordinal) * weights[i]).Sum();
}
