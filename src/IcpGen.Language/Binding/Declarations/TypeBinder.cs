using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Finds the types that declarations name.</summary>
internal sealed class TypeBinder(UnitSymbols unit, DiagnosticSink sink)
{
    private static readonly SimpleKind[] Kinds = (SimpleKind[])Enum.GetValues(typeof(SimpleKind));

    /// <summary>The names that no declaration can take.</summary>
    internal static IEnumerable<string> BuiltInNames { get; } =
        [.. Kinds.Select(kind => kind.ToString()), RuleType.Province.Name, RuleType.Document.Name, RuleType.Procedure.Name];

    /// <summary>The built-in type of a name, or null.</summary>
    internal static RuleType? BuiltIn(string name) => name switch
    {
        "Province" => RuleType.Province,
        "Document" => RuleType.Document,
        "Procedure" => RuleType.Procedure,
        _ => Kinds.Where(kind => kind.ToString() == name).Select(kind => new SimpleType(kind)).FirstOrDefault(),
    };

    /// <summary>The type, or null where there is none, which is then reported.</summary>
    internal RuleType? Bind(TypeSyntax syntax)
    {
        if (syntax.Name.NameOrNull() is not { } name)
        {
            return null;
        }

        RuleType? element = BuiltIn(name) ?? Declared(name);
        if (element is null && !unit.Faulty.Contains(name))
        {
            sink.Report(BindingDiagnostics.UnknownType, syntax.Name.Span, name, Suggestions.Hint(name, Candidates()));
        }

        return element is null || syntax.Suffix is not { } suffix ? element : new ListType(element, suffix.IsRequired);
    }

    /// <summary>The type where it is simple; a record or a list is reported.</summary>
    internal RuleType? BindSimple(TypeSyntax syntax, string owner)
    {
        RuleType? type = Bind(syntax);
        if (type is null || type.IsSimple())
        {
            return type;
        }

        sink.Report(BindingDiagnostics.NotSimple, syntax.Span, owner, type.ToString());
        return null;
    }

    private RuleType? Declared(string name) =>
        unit.Enums.Find(name) is not null ? new EnumType(name) : unit.Records.Find(name) is not null ? new RecordType(name) : null;

    // What other languages call the simple types.
    private static readonly (string Name, string Elsewhere)[] Aliases =
    [
        ("Text", "String"), ("Text", "str"), ("Number", "Int"), ("Number", "Integer"), ("Number", "Long"), ("Flag", "Bool"), ("Flag", "Boolean"),
        ("Date", "DateTime"), ("Date", "DateOnly"), ("Url", "Uri"), ("Text", "文本"), ("Text", "文字"), ("Number", "数字"), ("Date", "日期"),
    ];

    private IEnumerable<Candidate> Candidates() =>
        BuiltInNames.Select(name => new Candidate(name, null))
            .Concat(Aliases.Select(alias => new Candidate(alias.Name, new Localized(alias.Elsewhere, alias.Elsewhere))))
            .Concat(unit.Enums.Candidates).Concat(unit.Records.Candidates);
}
