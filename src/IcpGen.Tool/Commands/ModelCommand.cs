using System.CommandLine;
using IcpGen.Language.Modeling;
using IcpGen.Language.Rules;
using IcpGen.Tool.Modeling;
using IcpGen.Tool.Reading;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Commands;

/// <summary>The command <c>model</c>.</summary>
internal sealed class ModelCommand
{
    private const string DefaultNamespace = "Filings";

    private readonly Option<Province[]> _provinces = CommonOptions.Provinces("Only what these provinces ask for (上海, 上海市, shanghai, SH or 310000) [default: all]");

    private readonly Option<bool> _flat = new("--flat") { Description = "Join the names on the way to a field (SubjectPrincipalMobile) instead of nesting classes" };

    private readonly Option<string> _namespace = new("--namespace")
    {
        Description = "The namespace of the classes",
        DefaultValueFactory = _ => DefaultNamespace,
    };

    private readonly Option<string> _language = CommonOptions.Language();

    private readonly Option<string[]> _rules = CommonOptions.Rules("Read these .icp rules");

    /// <summary>The command.</summary>
    /// <param name="streams">What it writes to.</param>
    public Command Build(ToolStreams streams)
    {
        _provinces.Aliases.Add("--provinces");
        Command command = new("model", """
            Write a C# filing model with exactly the fields that the rules of some provinces look at.

            Exit codes: 0 it is written; 2 bad usage or rules.
            """)
        {
            _provinces, _flat, _namespace, _language, _rules,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_namespace) is { } space && !space.Split('.').All(IsIdentifier))
            {
                result.AddError($"'{space}' is no namespace. Write it like Company.Filings.");
            }
        });
        command.SetAction(parsed => (int)Write(
            new RuleSource(parsed.GetValue(_rules) ?? [], parsed.GetValue(_language)!, streams.Error).Find(),
            parsed.GetValue(_provinces) ?? [],
            parsed.GetValue(_flat),
            parsed.GetValue(_namespace)!,
            streams));
        return command;
    }

    private static ExitCode Write(RuleUnit? unit, IReadOnlyList<Province> provinces, bool isFlat, string space, ToolStreams streams)
    {
        if (unit is null)
        {
            return ExitCode.BadInput;
        }

        IReadOnlyList<NeededField> needed = NeededFields.Of(
            unit.Vocabulary, unit.Provinces.Where(rules => ProvinceNames.IsAmong(rules, provinces)), withMessages: true);
        ModelFile.Write(unit.Vocabulary, ModelPlan.Of(unit.Vocabulary, needed, isFlat), space, streams.Output);
        return ExitCode.Ready;
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(character => char.IsLetterOrDigit(character) || character == '_');
}
