using System.CommandLine;

namespace IcpGen.Tool.Commands;

/// <summary>The options that several commands have, alike in each.</summary>
internal static class CommonOptions
{
    /// <summary><c>--format</c>.</summary>
    public static Option<string> Format()
    {
        Option<string> option = new("--format", "-f") { Description = "How to write results", DefaultValueFactory = _ => "text" };
        return option.AcceptOnlyFromAmong("text", "json");
    }

    /// <summary>Rule files, or folders of them.</summary>
    /// <param name="description">What the command does with them.</param>
    public static Argument<string[]> Paths(string description) => new("paths")
    {
        Description = description + " [default: the current folder]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary><c>--as-of</c>.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day of the check, as 2026-01-31: it decides which rules are in effect, ages and expiry [default: today in China]",
        HelpName = "DATE",
        CustomParser = OptionParsers.ParseDate,
    };

    /// <summary><c>--facts</c>.</summary>
    public static Option<string> Facts() => new("--facts")
    {
        Description = "A JSON file with facts that no filing holds: { \"mobileProvince\": { \"13800000000\": \"beijing\" } }",
        HelpName = "FILE.json",
    };

    /// <summary><c>--codes</c>.</summary>
    public static Option<string> Codes() => new("--codes")
    {
        Description = "The table that codes in filings are of, as the rules declare it (codes NAME \"…\" of ENUM { … }) [default: the vocabulary's own]",
        HelpName = "TABLE",
    };

    /// <summary><c>--lang</c>.</summary>
    public static Option<string> Language()
    {
        Option<string> option = new("--lang") { Description = "The language of results: zh or en", DefaultValueFactory = _ => "zh" };
        return option.AcceptOnlyFromAmong("zh", "en");
    }

    /// <summary><c>--province</c>, of several.</summary>
    /// <param name="description">What the command does with them.</param>
    public static Option<Province[]> Provinces(string description) => new("--province", "-p")
    {
        Description = description,
        HelpName = "NAME",
        CustomParser = OptionParsers.ParseProvinces,
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary><c>--rules</c>.</summary>
    /// <param name="description">What the command does with them.</param>
    public static Option<string[]> Rules(string description) => new("--rules")
    {
        Description = description + ": files, or folders of them. Rules without a vocabulary of their own are added to the shipped ones; a province among them replaces the shipped one",
        HelpName = "PATH",
    };
}
