using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds tables of codes to the enumerations that they are of.</summary>
internal sealed class CodeTableBinder(UnitSymbols unit, DiagnosticSink sink)
{
    internal void Bind(IEnumerable<CodeTableDeclarationSyntax> tables)
    {
        foreach (CodeTableDeclarationSyntax table in tables)
        {
            if (table.Type.NameOrNull() is not { } type || table.Name.NameOrNull() is not { } name)
            {
                continue;
            }

            if (unit.Enums.Find(type) is not { } definition)
            {
                ReportType(table.Type, type);
            }
            else if (definition.Tables.Any(known => known.Name == name))
            {
                sink.Report(BindingDiagnostics.DuplicateName, table.Name.Span, name);
            }
            else
            {
                NamedCodes bound = new(name, table.Label.ToLabel(), Rows(table, definition).ToEquatableArray());
                unit.Enums.Set(type, definition with { Tables = definition.Tables.Append(bound).ToEquatableArray() });
            }
        }
    }

    private void ReportType(SyntaxToken token, string type)
    {
        if (!unit.Faulty.Contains(type))
        {
            sink.Report(BindingDiagnostics.UnknownType, token.Span, type, Suggestions.Hint(type, unit.Enums.Candidates));
        }
    }

    private List<TableRow> Rows(CodeTableDeclarationSyntax table, EnumDefinition definition)
    {
        DeclaredNames names = new(sink);
        List<TableRow> rows = [];
        foreach (TableCodeSyntax row in table.Codes.Where(row => names.Take(row.Name)))
        {
            if (definition.Members.Any(member => member.Name == row.Name.Value))
            {
                rows.Add(new(row.Name.Value, row.Codes.Values));
            }
            else if (!unit.FaultyTypes.Contains(definition.Name))
            {
                sink.Report(
                    BindingDiagnostics.UnknownMember, row.Name.Span, definition.Name, row.Name.Value,
                    Suggestions.Hint(row.Name.Value, Candidate.Members(definition)));
            }
        }

        return rows;
    }
}
