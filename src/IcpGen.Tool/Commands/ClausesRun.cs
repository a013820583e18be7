using IcpGen.Tool.Clauses;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>One run of <c>clauses</c>.</summary>
internal sealed class ClausesRun(ToolStreams streams)
{
    /// <summary>The provinces asked for; all where there are none.</summary>
    public required IReadOnlyList<Province> Provinces { get; init; }

    /// <summary>Whether results are written for programs.</summary>
    public required bool IsJson { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The files and folders whose rules are read; empty for the shipped ones.</summary>
    public required IReadOnlyList<string> RulePaths { get; init; }

    /// <summary>Reads the rules and writes what they cover.</summary>
    public ExitCode Run()
    {
        if (new RuleSource(RulePaths, Language, streams.Error).Find() is not { } unit)
        {
            return ExitCode.BadInput;
        }

        IReadOnlyList<ProvinceClauses> provinces = ClauseInventory.Of(unit.Provinces.Where(rules => ProvinceNames.IsAmong(rules, Provinces)));
        if (IsJson)
        {
            JsonClauses.Write(provinces, streams.Output, Language);
        }
        else
        {
            new ClauseTables(streams, Language).Write(provinces, byClause: Provinces.Count > 0);
        }

        return provinces.All(province => province.Covered == province.Clauses.Count) ? ExitCode.Ready : ExitCode.Violated;
    }
}
