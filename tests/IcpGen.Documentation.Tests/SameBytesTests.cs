using System.Globalization;
using IcpGen.Documentation.Site;

namespace IcpGen.Documentation.Tests;

/// <summary>The same rules give the same bytes.</summary>
public class SameBytesTests
{
    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Whatever_the_culture(string format)
    {
        IReadOnlyList<SiteFile> files = Sites.OfSmall(format);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();

            Assert.Equal(files, Sites.Of(new SiteOptions { Unit = Sites.Unit(Sites.Folder("Small")), Format = format }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Whatever_the_folder()
    {
        using TemporaryFolder one = new();
        using TemporaryFolder other = new();

        SiteFolder.Write(one.Path, Sites.OfSmall("html"));
        SiteFolder.Write(Path.Combine(other.Path, "deeper", "still"), Sites.Of(new SiteOptions { Unit = Sites.Small }));

        Assert.Equal(one.Files(), new TemporaryFolder(Path.Combine(other.Path, "deeper", "still")).Files());
    }

    // Digits, signs, separators and dates unlike any that texts have.
    private static CultureInfo Odd()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = "'";
        odd.DateTimeFormat.DateSeparator = "_";
        odd.DateTimeFormat.ShortDatePattern = "dd_MM_yy";
        return odd;
    }
}
