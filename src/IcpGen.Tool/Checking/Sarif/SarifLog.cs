using System.Reflection;
using System.Text.Json.Nodes;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Tool.Rendering;

namespace IcpGen.Tool.Checking.Sarif;

/// <summary>Diagnostics as a log in SARIF 2.1.0, which code scanning services read.</summary>
/// <param name="rules">What was found.</param>
/// <param name="uris">Names files.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class SarifLog(CheckedRules rules, SarifUris uris, string language)
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Project = "https://github.com/icpgen/icpgen";

    /// <summary>Writes the log.</summary>
    public void Write(TextWriter output) => output.WriteLine(Log().ToJsonString(JsonLayout.Options));

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    private static JsonObject Message(string text) => new() { ["text"] = text };

    private static string Version => typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    private JsonObject Log() => new()
    {
        ["$schema"] = Schema,
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(Run()),
    };

    private JsonObject Run()
    {
        SarifFingerprints fingerprints = new(rules);
        return new()
        {
            ["tool"] = new JsonObject { ["driver"] = Driver() },
            ["invocations"] = new JsonArray(new JsonObject { ["executionSuccessful"] = rules.Unreadable.Count == 0 }),
            ["originalUriBaseIds"] = uris.Bases(),
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = Array(rules.Diagnostics.Select(diagnostic => Result(diagnostic, fingerprints))),
        };
    }

    private JsonObject Driver() => new()
    {
        ["name"] = "icpgen",
        ["semanticVersion"] = Version,
        ["informationUri"] = Project,
        ["language"] = language == "zh" ? "zh-CN" : "en",
        ["rules"] = Array(rules.Kinds.Select(Rule)),
    };

    private JsonObject Rule(RuleDiagnosticDescriptor kind)
    {
        string title = kind.Title.In(language);
        Localized more = new($"说明与示例：{kind.HelpLink}", $"What it means, with examples: {kind.HelpLink}");
        Localized link = new($"[说明与示例]({kind.HelpLink})", $"[What it means, with examples]({kind.HelpLink})");
        return new()
        {
            ["id"] = kind.Code,
            ["shortDescription"] = Message(title),
            ["fullDescription"] = Message(MessageOutline.Of(kind.Message.In(language))),
            ["help"] = new JsonObject { ["text"] = more.In(language), ["markdown"] = link.In(language) },
            ["helpUri"] = kind.HelpLink,
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(kind.Severity) },
        };
    }

    private JsonObject Result(RuleDiagnostic diagnostic, SarifFingerprints fingerprints)
    {
        JsonObject result = new()
        {
            ["ruleId"] = diagnostic.Code,
            ["ruleIndex"] = rules.Kinds.Select(kind => kind.Code).ToList().IndexOf(diagnostic.Code),
            ["level"] = Level(diagnostic.Severity),
            ["message"] = Message(diagnostic.GetMessage(language)),
            ["locations"] = new JsonArray(Location(diagnostic.Span)),
            ["partialFingerprints"] = new JsonObject { [SarifFingerprints.Name] = fingerprints.Next(diagnostic) },
        };
        if (diagnostic.Related.Count > 0)
        {
            result["relatedLocations"] = Array(diagnostic.Related.Select(Related));
        }

        return result;
    }

    private JsonObject Related(RelatedSpan related, int index)
    {
        JsonObject location = Location(related.Span);
        location["id"] = index;
        location["message"] = Message(related.Message.In(language));
        return location;
    }

    private JsonObject Location(SourceSpan span) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = uris.Of(span.Path),
            ["region"] = new JsonObject
            {
                ["startLine"] = span.Line + 1,
                ["startColumn"] = span.Column + 1,
                ["endLine"] = span.EndLine + 1,
                ["endColumn"] = span.EndColumn + 1,
            },
        },
    };

    private static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
