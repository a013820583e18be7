using IcpGen.Language;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Tool.Examining;
using IcpGen.Tool.Facts;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Commands;

/// <summary>Sets up what examines filings. What stands in the way is told, and then there is no examiner.</summary>
internal sealed class Examiners(ValidateOptions options, ToolStreams streams)
{
    /// <summary>The examiner that the options ask for, or null.</summary>
    public IFilingExaminer? Find()
    {
        if (FindRules() is not { } unit || FindFacts(unit.Vocabulary) is not { } facts)
        {
            return null;
        }

        IFilingExaminer examiner = options.RulesFolder is null
            ? new CompiledExaminer(unit.Vocabulary, facts)
            : new InterpretedExaminer(unit, facts);
        return options.Province is not { } province || examiner.Provinces.Contains(province) ? examiner : RefuseProvince(examiner, province);
    }

    private RuleUnit? FindRules()
    {
        if (options.RulesFolder is not { } folder)
        {
            return RuleFiles.Shipped().Unit;
        }

        try
        {
            return RuleFiles.InFolder(folder) is { } compiled ? Accept(compiled) : Refuse(folder, new("文件夹中没有 .icp 文件", "the folder has no .icp file"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(folder, Directory.Exists(folder)
                ? new($"无法读取：{exception.Message}", $"cannot be read: {exception.Message}")
                : new("文件夹不存在", "no such folder"));
        }
    }

    private RuleUnit? Accept(CompilationResult compiled)
    {
        foreach (Diagnostic diagnostic in compiled.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Information))
        {
            string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
            SourceSpan span = diagnostic.Span;
            streams.Error.WriteLine(
                $"{span.Path}({span.Line + 1},{span.Column + 1}): {severity} {diagnostic.Code}: {diagnostic.GetMessage(options.Language)}");
        }

        return compiled.HasErrors ? null
            : compiled.Unit.Vocabulary.Root.Length > 0 ? compiled.Unit
            : Refuse(options.RulesFolder!, new("规则没有用 root 说明哪个记录是备案申请", "the rules do not say with root which record a filing is"));
    }

    private RuleUnit? Refuse(string source, Localized message)
    {
        streams.Error.WriteLine(new InputError(source, null, string.Empty, message).In(options.Language));
        return null;
    }

    private FactBook? FindFacts(Vocabulary vocabulary)
    {
        if (options.FactsFile is not { } file)
        {
            return new(vocabulary, []);
        }

        (JsonText? text, InputError? error) = InputLoader.LoadText(file, streams.Input);
        (IReadOnlyList<FactValue> facts, IReadOnlyList<InputError> errors) =
            text is null ? ([], [error!]) : FactFileReader.Read(text, vocabulary);
        foreach (InputError wrong in errors)
        {
            streams.Error.WriteLine(wrong.In(options.Language));
        }

        return errors.Count > 0 ? null : new(vocabulary, facts);
    }

    private IFilingExaminer? RefuseProvince(IFilingExaminer examiner, Province province)
    {
        string Names(string language) => string.Join(
            language == "en" ? ", " : "、", examiner.Provinces.Select(known => Provinces.NameOf(known)!.In(language)));
        Localized name = Provinces.NameOf(province)!;
        Refuse("icpgen", new($"没有{name.Zh}的规则；现有：{Names("zh")}", $"there are no rules for {name.En}; there are for: {Names("en")}"));
        return null;
    }
}
