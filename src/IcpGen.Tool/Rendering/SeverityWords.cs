using IcpGen.Language.Diagnostics;

namespace IcpGen.Tool.Rendering;

/// <summary>The word for a severity that editors and build tools look for in any language.</summary>
internal static class SeverityWords
{
    /// <summary>The word.</summary>
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
