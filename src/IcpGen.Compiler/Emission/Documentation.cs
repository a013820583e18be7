using System.Linq;
using System.Text;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes XML documentation that cites the clause.</summary>
internal static class Documentation
{
    internal static void Of(Rule rule, CodeWriter writer)
    {
        writer.Line($"/// <summary>{Escape(rule.Title.Zh)}</summary>");
        string clauses = string.Join("、", rule.Clauses);
        string says = rule.Say is { } say ? Escape(Plain(say)) : string.Empty;
        writer.Line($"/// <remarks>{Escape(clauses)}{(says.Length > 0 ? "：" + says : string.Empty)}</remarks>");
    }

    internal static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char character in text)
        {
            escaped.Append(character switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\r' or '\n' => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Plain(Template template) =>
        string.Concat(template.Parts.Select(part => part.Text ?? "{" + part.Source + "}"));
}
