using IcpGen.Language;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Tool.Examining;
using IcpGen.Tool.Reading;

namespace IcpGen.Tool.Commands;

/// <summary>Where a command has its rules from. What stands in the way is told, and then there are none.</summary>
/// <param name="folder">The folder whose rules apply, or null for the shipped ones.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
/// <param name="errors">Takes the rules' diagnostics and what stands in the way.</param>
internal sealed class RuleSource(string? folder, string language, TextWriter errors)
{
    /// <summary>The rules, or null.</summary>
    public RuleUnit? Find()
    {
        if (folder is null)
        {
            return RuleFiles.Shipped().Unit;
        }

        try
        {
            return RuleFiles.InFolder(folder) is { } compiled ? Accept(compiled) : Refuse(new("文件夹中没有 .icp 文件", "the folder has no .icp file"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(Directory.Exists(folder)
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
            errors.WriteLine($"{span.Path}({span.Line + 1},{span.Column + 1}): {severity} {diagnostic.Code}: {diagnostic.GetMessage(language)}");
        }

        return compiled.HasErrors ? null
            : compiled.Unit.Vocabulary.Root.Length > 0 ? compiled.Unit
            : Refuse(new("规则没有用 root 说明哪个记录是备案申请", "the rules do not say with root which record a filing is"));
    }

    private RuleUnit? Refuse(Localized message)
    {
        errors.WriteLine(new InputError(folder!, null, string.Empty, message).In(language));
        return null;
    }
}
