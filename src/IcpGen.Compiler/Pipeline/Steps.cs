namespace IcpGen.Compiler.Pipeline;

/// <summary>Names of the generator's steps, by which tests see which of them ran again.</summary>
internal static class Steps
{
    internal const string RuleFiles = "RuleFiles";
    internal const string RuleUnit = "RuleUnit";
    internal const string PlainLanguage = "PlainLanguage";
    internal const string ShownPaths = "ShownPaths";
    internal const string RulesClasses = "RulesClasses";
    internal const string Faces = "Faces";
    internal const string Vocabularies = "Vocabularies";
    internal const string Validators = "Validators";
}
