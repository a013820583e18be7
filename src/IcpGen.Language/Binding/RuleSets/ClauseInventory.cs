using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>The clauses that a province's source has.</summary>
internal sealed class ClauseInventory
{
    private const int MostClauses = 500;
    private readonly List<string> _ids = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>All ids with the province's letters, in order.</summary>
    internal IReadOnlyList<string> Ids => _ids;

    /// <summary>The letters of a set that lists no clauses: every id that begins with them is one. Null where clauses are listed.</summary>
    internal string? TakesAny { get; set; }

    /// <summary>Where the first list of them stands, or null where there is none.</summary>
    internal SourceSpan? Span { get; private set; }

    /// <summary>Whether all of the lists could be read, so that an id beyond them can be complained of.</summary>
    internal bool IsSound { get; private set; } = true;

    /// <summary>The clause that a rule's id stands for, or null.</summary>
    internal string? ClauseOf(string ruleId)
    {
        if (_known.Contains(ruleId))
        {
            return ruleId;
        }

        bool hasSuffix = ruleId.Length > 1 && ruleId[ruleId.Length - 1] is >= 'a' and <= 'z';
        string stripped = hasSuffix ? ruleId.Substring(0, ruleId.Length - 1) : ruleId;
        return _known.Contains(stripped) ? stripped : TakesAny is not null ? Take(ruleId, stripped, TakesAny) : null;
    }

    private string? Take(string ruleId, string stripped, string letters)
    {
        if (!ruleId.StartsWith(letters + "-", StringComparison.Ordinal) || stripped.Length <= letters.Length + 1)
        {
            return null;
        }

        _known.Add(stripped);
        _ids.Add(stripped);
        return stripped;
    }

    internal void Add(ClausesSyntax syntax, string letters, DiagnosticSink sink)
    {
        Span ??= syntax.Span;
        foreach (ClauseRangeSyntax range in syntax.Ranges)
        {
            if (range.IsMissing || range.Last is { IsMissing: true })
            {
                IsSound = false;
                continue;
            }

            if (Expand(range) is not { } numbers)
            {
                IsSound = false;
                sink.Report(
                    BindingDiagnostics.BadClauseRange, range.Span, range.Excerpt(), MostClauses.ToString(CultureInfo.InvariantCulture));
                continue;
            }

            foreach (string id in numbers.Select(number => letters + "-" + number))
            {
                Add(id, range, sink);
            }
        }
    }

    private void Add(string id, ClauseRangeSyntax range, DiagnosticSink sink)
    {
        if (_known.Add(id))
        {
            _ids.Add(id);
        }
        else
        {
            sink.Report(BindingDiagnostics.DuplicateClause, range.Span, id);
        }
    }

    private static IEnumerable<string>? Expand(ClauseRangeSyntax range)
    {
        if (range.DotDot is null)
        {
            return [range.First.Value];
        }

        (string letters, long? first) = Split(range.First.Value);
        (string lastLetters, long? last) = Split(range.Last?.Value ?? "");
        return letters == lastLetters && first is { } from && last is { } to && from <= to && to - from < MostClauses
            ? Enumerable.Range((int)from, (int)(to - from) + 1).Select(number => letters + number.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static (string Letters, long? Number) Split(string id)
    {
        string letters = id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return (letters, LiteralValues.Number(id.Substring(letters.Length)) is { } number and <= int.MaxValue - MostClauses ? number : null);
    }
}
