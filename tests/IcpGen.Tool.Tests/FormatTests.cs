using System.Text;
using IcpGen.Tool.Tests.Support;

namespace IcpGen.Tool.Tests;

/// <summary><c>icpgen format</c>: what it writes, what it says, and how it ends.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Untidy = "root   Filing\n\n\n\ndocument  permit \"居住证\" // a comment\n";

    private const string Tidy = "root Filing\n\ndocument permit \"居住证\"  // a comment\n";

    private readonly Workplace _workplace = new(rules: null);

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void A_file_is_put_into_the_style_and_named()
    {
        string path = _workplace.Add("a.icp", Untidy);

        Outcome outcome = Format("en", path);

        Assert.Equal(new Outcome(0, "a.icp\n1 file, 1 formatted\n", ""), outcome);
        Assert.Equal(Tidy, File.ReadAllText(path));
    }

    [Fact]
    public void A_file_in_the_style_is_left_alone()
    {
        string path = _workplace.Add("a.icp", Tidy);
        DateTime before = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, before);

        Outcome outcome = Format("zh", path);

        Assert.Equal(new Outcome(0, "1 个文件，整理了 0 个\n", ""), outcome);
        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Check_changes_nothing_names_what_would_change_and_ends_with_1()
    {
        string untidy = _workplace.Add("a.icp", Untidy);
        string tidy = _workplace.Add("b.icp", Tidy);

        Assert.Equal(new Outcome(1, "a.icp\n2 个文件，1 个需要整理\n", ""), Format("zh", untidy, tidy, "--check"));
        Assert.Equal(new Outcome(1, "a.icp\n2 files, 1 to format\n", ""), Format("en", untidy, tidy, "--check"));
        Assert.Equal(new Outcome(0, "1 file, 0 to format\n", ""), Format("en", tidy, "--check"));
        Assert.Equal(Untidy, File.ReadAllText(untidy));
    }

    [Fact]
    public void Of_a_folder_all_rule_files_are_formatted_in_order_and_no_others()
    {
        Directory.CreateDirectory(_workplace.Path("rules/more"));
        _workplace.Add("rules/b.icp", Untidy);
        _workplace.Add("rules/more/a.icp", Untidy);
        string other = _workplace.Add("rules/a.txt", Untidy);

        Outcome outcome = Format("en", _workplace.Path("rules"));

        Assert.Equal(new Outcome(0, "rules/b.icp\nrules/more/a.icp\n2 files, 2 formatted\n", ""), outcome);
        Assert.Equal(Untidy, File.ReadAllText(other));
    }

    [Theory]
    [InlineData("zh", "bad.icp(1,14): error: 未整理，请先改正：多了一个 `}`，请删去。\n")]
    [InlineData("en", "bad.icp(1,14): error: not formatted; first mend: This `}` closes nothing; remove it.\n")]
    public void A_file_with_mistakes_stays_as_it_is_tells_the_first_and_does_not_stop_the_others(string language, string complaint)
    {
        const string Bad = "root   Filing}\n}\n";
        string bad = _workplace.Add("bad.icp", Bad);
        string good = _workplace.Add("good.icp", Untidy);

        Outcome outcome = Format(language, bad, good);

        Assert.Equal(2, outcome.Code);
        Assert.Equal(complaint, outcome.Errors);
        Assert.Equal(Bad, File.ReadAllText(bad));
        Assert.Equal(Tidy, File.ReadAllText(good));
    }

    [Theory]
    [InlineData("zh", "nowhere.icp: error: 没有这个文件或文件夹\n")]
    [InlineData("en", "nowhere.icp: error: no such file or folder\n")]
    public void A_path_that_leads_nowhere_ends_with_2(string language, string complaint)
    {
        Outcome outcome = Format(language, _workplace.Path("nowhere.icp"));

        Assert.Equal((2, complaint), (outcome.Code, outcome.Errors));
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_is_not_touched()
    {
        byte[] bytes = [.. "root   A // "u8, 0xB1, 0xB8, 0xB0, 0xB8];
        File.WriteAllBytes(_workplace.Path("gbk.icp"), bytes);

        Outcome outcome = Format("en", _workplace.Path("gbk.icp"));

        Assert.Equal((2, "gbk.icp: error: is not UTF-8 text; convert it\n"), (outcome.Code, outcome.Errors));
        Assert.Equal(bytes, File.ReadAllBytes(_workplace.Path("gbk.icp")));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_told_of()
    {
        string path = _workplace.Add("held.icp", Untidy);
        using FileStream held = new(path, FileMode.Open, FileAccess.Read, FileShare.None);

        Outcome outcome = Format("en", path);

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("held.icp: error: cannot be read: ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_only_be_read_is_told_of_and_not_counted()
    {
        string path = _workplace.Add("kept.icp", Untidy);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Assert.SkipWhen(IsWritable(path), "Who runs this may write everything.");

        Outcome outcome = Format("en", path);

        Assert.Equal((2, "1 file, 0 formatted\n"), (outcome.Code, outcome.Output));
        Assert.StartsWith("kept.icp: error: cannot be written: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(1, Format("en", path, "--check").Code);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("zh", "a.icp: error: 无法写入：No space left on device.\n", "1 个文件，整理了 0 个\n")]
    [InlineData("en", "a.icp: error: cannot be written: No space left on device.\n", "1 file, 0 formatted\n")]
    public void On_a_full_disk_a_file_stays_as_it_is_and_nothing_is_left_beside_it(string language, string complaint, string told)
    {
        string path = _workplace.Add("rules/a.icp", Untidy);

        Outcome outcome = _workplace.RunOnFullDisk("format", path, "--lang", language);

        Assert.Equal(new Outcome(2, told, "rules/" + complaint), outcome);
        Assert.Equal(Untidy, File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(_workplace.Path("rules")));
    }

    [Fact]
    public void Nothing_is_left_beside_a_formatted_file_either()
    {
        string path = _workplace.Add("rules/a.icp", Untidy);

        Assert.Equal(0, Format("en", path).Code);

        Assert.Equal([path], Directory.EnumerateFileSystemEntries(_workplace.Path("rules")));
    }

    [Fact]
    public void A_link_stays_one_and_what_it_leads_to_is_formatted()
    {
        if (!OperatingSystem.IsWindows())
        {
            string target = _workplace.Add("shared/a.icp", Untidy);
            string link = _workplace.Path("a.icp");
            File.CreateSymbolicLink(link, target);

            Assert.Equal(0, Format("en", link).Code);

            Assert.Equal(target, File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName);
            Assert.Equal(Tidy, File.ReadAllText(target));
        }
    }

    [Fact]
    public void Who_may_do_what_with_a_file_stays_as_it_was()
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
            string path = _workplace.Add("a.icp", Untidy);
            File.SetUnixFileMode(path, Mode);

            Assert.Equal(0, Format("en", path).Code);

            Assert.Equal(Mode, File.GetUnixFileMode(path));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Line_breaks_and_byte_order_mark_stay_what_they_are(bool hasMark)
    {
        UTF8Encoding encoding = new(hasMark);
        string path = _workplace.Path("windows.icp");
        File.WriteAllText(path, Untidy.ReplaceLineEndings("\r\n"), encoding);

        Assert.Equal(0, Format("en", path).Code);

        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Tidy.ReplaceLineEndings("\r\n"))], File.ReadAllBytes(path));
        Assert.Equal("1 file, 0 formatted\n", Format("en", path).Output);
    }

    [Fact]
    public void Help_tells_the_options_and_exit_codes()
    {
        string help = _workplace.Run(["format", "--help"]).Output;

        Assert.All(["--check", "--lang", "Exit codes: 0"], expected => Assert.Contains(expected, help, StringComparison.Ordinal));
    }

    private static bool IsWritable(string path)
    {
        try
        {
            using FileStream stream = File.OpenWrite(path);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private Outcome Format(string language, params string[] args) => _workplace.Run(["format", .. args, "--lang", language]);
}
