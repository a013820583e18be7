using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds the fields of records, and then what identifies them.</summary>
internal sealed class RecordBinder(UnitSymbols unit, SyntaxFaults faults, TypeBinder types, DiagnosticSink sink)
{
    internal void BindFields(RecordDeclarationSyntax syntax, IEnumerable<ExtendDeclarationSyntax> extensions)
    {
        string record = syntax.Name.Value;
        DeclaredNames names = new(sink);
        List<FieldDefinition> fields = [];
        foreach (FieldSyntax field in syntax.Fields.Concat(extensions.SelectMany(extend => extend.Fields)).Where(field => names.Take(field.Name)))
        {
            if (types.Bind(field.Type) is { } type && !faults.Touch(field.Span))
            {
                fields.Add(new FieldDefinition(field.Name.Value, type, field.Label.ToLabel()));
            }
            else
            {
                unit.Faulty.Add(record + "." + field.Name.Value);
            }
        }

        unit.Records.Set(record, unit.Records.Find(record)! with { Fields = fields.ToEquatableArray() });
    }

    internal void BindKeys(RecordDeclarationSyntax syntax)
    {
        RecordDefinition record = unit.Records.Find(syntax.Name.Value)!;
        int errors = sink.ErrorCount;
        EquatableArray<EquatableArray<FieldDefinition>> identifiedBy =
            (syntax.IdentifiedBy?.Paths.Select(path => BindPath(path, record)).OfType<EquatableArray<FieldDefinition>>() ?? []).ToEquatableArray();
        unit.Records.Set(record.Name, record with
        {
            IdentifiedBy = identifiedBy,
            Lifelong = syntax.Lifelong is { } lifelong ? BindLifelong(lifelong, identifiedBy).ToEquatableArray() : default,
            ToldApartBy = syntax.ToldApartBy is { } apart ? BindPath(apart.Path, record) : null,
        });
        if (sink.ErrorCount > errors)
        {
            unit.FaultyTypes.Add(record.Name);
        }
    }

    private IEnumerable<MemberConstant> BindLifelong(LifelongClauseSyntax syntax, EquatableArray<EquatableArray<FieldDefinition>> identifiedBy)
    {
        if (identifiedBy.Select(path => path[path.Count - 1].Type).OfType<EnumType>().FirstOrDefault() is not { } type)
        {
            sink.Report(BindingDiagnostics.LifelongOfNothing, syntax.Span);
            return [];
        }

        EnumDefinition? definition = unit.EnumOf(type);
        foreach (SyntaxToken member in syntax.Members.Where(member => member.NameOrNull() is { } name && definition?.Members.Any(known => known.Name == name) == false))
        {
            sink.Report(
                BindingDiagnostics.UnknownMember, member.Span, type.Name, member.Value, Suggestions.Hint(member.Value, Candidate.Members(definition!)));
        }

        return syntax.Members.Select(member => member.NameOrNull()).OfType<string>().Select(name => new MemberConstant(type, name));
    }

    private EquatableArray<FieldDefinition>? BindPath(PathSyntax path, RecordDefinition record)
    {
        RuleType type = new RecordType(record.Name);
        List<FieldDefinition> fields = [];
        foreach (SyntaxToken name in path.Names)
        {
            if (name.NameOrNull() is not { } written)
            {
                return null;
            }

            if (unit.FieldOf(type, written) is not { } field)
            {
                ReportUnknown(name, type);
                return null;
            }

            fields.Add(field);
            type = field.Type;
        }

        if (type.IsSimple())
        {
            return fields.ToEquatableArray();
        }

        sink.Report(BindingDiagnostics.BadKey, path.Span, path.Excerpt(), type.ToString());
        return null;
    }

    private void ReportUnknown(SyntaxToken name, RuleType type)
    {
        if (!unit.IsFaultyField(type.ToString(), name.Value))
        {
            sink.Report(
                BindingDiagnostics.UnknownField,
                name.Span,
                type.ToString(),
                name.Value,
                Suggestions.Hint(name.Value, Candidate.Fields(unit.RecordOf(type))));
        }
    }
}
