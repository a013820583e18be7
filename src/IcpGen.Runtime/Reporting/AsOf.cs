namespace IcpGen;

/// <summary>
/// The two dates of a check: the day whose rules apply, and the day from which ages and expiry are counted. They are two because a
/// filing of last year may be judged by last year's rules today. The default is no dates: every check refuses it.
/// </summary>
/// <param name="Rules">The day whose rules apply.</param>
/// <param name="Current">The day that rules call <c>today</c>.</param>
public readonly record struct AsOf(DateOnly Rules, DateOnly Current)
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <summary>Today in China, for both.</summary>
    public static AsOf Today => On(DateOnly.FromDateTime(DateTime.UtcNow + ChinaOffset));

    /// <summary>One day for both.</summary>
    public static AsOf On(DateOnly day) => new(day, day);

    /// <summary>Refuses dates that nobody chose: on 1 January of the year 1, no card has ever expired.</summary>
    internal static void ThrowIfNotChosen(AsOf asOf)
    {
        if (asOf.Rules == default || asOf.Current == default)
        {
            throw new ArgumentException("A check needs its dates: write `AsOf.Today` or `AsOf.On(day)`.", nameof(asOf));
        }
    }
}
