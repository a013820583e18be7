namespace IcpGen.Language.Diagnostics;

/// <summary>A kind of diagnostic: one entry of the <see cref="DiagnosticCatalogue"/>.</summary>
/// <param name="Code">Its lasting code: <c>ICP1001</c>.</param>
/// <param name="Severity">How bad it is by default.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Message">What is wrong here and what to do, with <c>{0}</c>, <c>{1}</c> … for the arguments.</param>
public sealed record RuleDiagnosticDescriptor(string Code, RuleSeverity Severity, Localized Title, Localized Message)
{
    /// <summary>The address of the page about it.</summary>
    public string HelpLink => HelpLinks.Of(Code);

    /// <summary>Makes an error's descriptor.</summary>
    public static RuleDiagnosticDescriptor Error(string code, Localized title, Localized message) =>
        new(code, RuleSeverity.Error, title, message);

    /// <summary>Makes a warning's descriptor.</summary>
    public static RuleDiagnosticDescriptor Warning(string code, Localized title, Localized message) =>
        new(code, RuleSeverity.Warning, title, message);

    /// <summary>Makes the descriptor of something worth knowing.</summary>
    public static RuleDiagnosticDescriptor Information(string code, Localized title, Localized message) =>
        new(code, RuleSeverity.Information, title, message);
}
