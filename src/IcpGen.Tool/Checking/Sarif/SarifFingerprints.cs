using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Syntax;

namespace IcpGen.Tool.Checking.Sarif;

/// <summary>
/// Gives each result a mark by which it is known again in a later log though its line has moved: from its code, what its line says without
/// regard to spacing, and how many alike stand before it.
/// </summary>
internal sealed class SarifFingerprints(CheckedRules rules)
{
    /// <summary>The name of the mark, with its version.</summary>
    public const string Name = "icpgenLine/v1";

    private const int Bytes = 8;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The mark of the next result.</summary>
    public string Next(RuleDiagnostic diagnostic)
    {
        string line = rules.TextOf(diagnostic.Span) is { } text ? Words(text, diagnostic) : string.Empty;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Code}\n{line}"));
        string mark = Convert.ToHexString(hash.AsSpan(0, Bytes));
        int count = _seen[mark] = _seen.GetValueOrDefault(mark) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{mark}:{count}");
    }

    private static string Words(SourceFile text, RuleDiagnostic diagnostic) =>
        string.Concat(text.GetLine(diagnostic.Span.Line).Where(character => !char.IsWhiteSpace(character)));
}
