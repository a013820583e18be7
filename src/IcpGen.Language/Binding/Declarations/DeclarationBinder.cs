using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Diagnostics;
using IcpGen.Language.Rules;
using IcpGen.Language.Syntax;

namespace IcpGen.Language.Binding;

/// <summary>Binds what the files declare, except definitions' bodies and rules.</summary>
internal sealed class DeclarationBinder(
    IReadOnlyList<DeclarationSyntax> declarations, UnitSymbols unit, SyntaxFaults faults, DiagnosticSink sink)
{
    private readonly TypeBinder _types = new(unit, sink);

    internal void Bind()
    {
        List<RecordDeclarationSyntax> records = DeclareTypes();
        new CodeTableBinder(unit, sink).Bind(declarations.OfType<CodeTableDeclarationSyntax>());
        RecordBinder recordBinder = new(unit, faults, _types, sink);
        ILookup<string, ExtendDeclarationSyntax> extensions = Extensions();
        records.ForEach(record => recordBinder.BindFields(record, extensions[record.Name.Value]));
        records.ForEach(recordBinder.BindKeys);
        BindRoot();
        BindTerms();
        unit.Materials = MaterialsShape.In(unit.Root, unit.Records.All);
    }

    private List<RecordDeclarationSyntax> DeclareTypes()
    {
        DeclaredNames names = new(sink);
        List<RecordDeclarationSyntax> records = [];
        foreach (DeclarationSyntax declaration in declarations)
        {
            if (declaration is EnumDeclarationSyntax enumeration && IsFree(enumeration.Name) && names.Take(enumeration.Name))
            {
                unit.Enums.Set(enumeration.Name.Value, BindEnum(enumeration));
                CheckText(enumeration, enumeration.Name);
            }
            else if (declaration is RecordDeclarationSyntax record && IsFree(record.Name) && names.Take(record.Name))
            {
                unit.Records.Set(record.Name.Value, new RecordDefinition(record.Name.Value, record.Label.ToLabel(), default, default, default, null));
                records.Add(record);
                CheckText(record, record.Name);
            }
        }

        return records;
    }

    private ILookup<string, ExtendDeclarationSyntax> Extensions()
    {
        ExtendDeclarationSyntax[] all = [.. declarations.OfType<ExtendDeclarationSyntax>().Where(extend => extend.Name.NameOrNull() is not null)];
        foreach (ExtendDeclarationSyntax extend in all)
        {
            string name = extend.Name.Value;
            if (unit.Records.Find(name) is not null)
            {
                CheckText(extend, extend.Name);
            }
            else if (!unit.Faulty.Contains(name))
            {
                sink.Report(BindingDiagnostics.ExtendsNoRecord, extend.Name.Span, name, Suggestions.Hint(name, unit.Records.Candidates));
            }
        }

        return all.ToLookup(extend => extend.Name.Value, System.StringComparer.Ordinal);
    }

    /// <summary>A mistake may cut a declaration short, so that the rest of it is skipped up to the next one.</summary>
    private void CheckText(DeclarationSyntax declaration, SyntaxToken name)
    {
        SourceSpan span = declaration.Span;
        int end = declarations.Select(other => other.Span)
            .Where(other => other.Path == span.Path && other.Start > span.Start)
            .Select(other => other.Start)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        if (faults.Touch(span with { Length = end - span.Start }))
        {
            unit.FaultyTypes.Add(name.Value);
        }
    }

    private bool IsFree(SyntaxToken name)
    {
        bool isTaken = TypeBinder.BuiltIn(name.Value) is not null;
        if (isTaken)
        {
            sink.Report(BindingDiagnostics.DuplicateName, name.Span, name.Value);
        }

        return !isTaken;
    }

    private EnumDefinition BindEnum(EnumDeclarationSyntax syntax)
    {
        DeclaredNames names = new(sink);
        return new EnumDefinition(
            syntax.Name.Value,
            syntax.Label.ToLabel(),
            syntax.Members.Where(member => names.Take(member.Name))
                .Select(member => new EnumMember(member.Name.Value, member.Label.ToLabel(), member.Codes?.Values ?? default))
                .ToEquatableArray());
    }

    private void BindRoot()
    {
        RootDeclarationSyntax? first = null;
        foreach (RootDeclarationSyntax root in declarations.OfType<RootDeclarationSyntax>())
        {
            if (first is not null)
            {
                sink.Report(RuleDiagnostic.Of(BindingDiagnostics.DuplicateName, root.Span, "root")
                    .With(first.Span, ("第一次声明", "first declared here")));
                continue;
            }

            first = root;
            unit.Root = root.Name.NameOrNull() is { } name ? unit.Records.Find(name) : null;
            if (unit.Root is null && root.Name.NameOrNull() is { } unknown)
            {
                sink.Report(BindingDiagnostics.RootNotARecord, root.Name.Span, unknown, Suggestions.Hint(unknown, unit.Records.Candidates));
            }
        }

        if (first is null && declarations.FirstOrDefault(NeedsRoot) is { } reader)
        {
            sink.Report(BindingDiagnostics.NoRoot, reader.FirstToken!.Span);
        }
    }

    private static bool NeedsRoot(DeclarationSyntax declaration) =>
        declaration is ScopeDeclarationSyntax or DefineDeclarationSyntax or RuleSetSyntax;

    private void BindTerms()
    {
        DeclaredNames documents = new(sink);
        DeclaredNames procedures = new(sink);
        DeclaredNames values = new(sink);
        foreach (DeclarationSyntax declaration in declarations)
        {
            switch (declaration)
            {
                case DocumentDeclarationSyntax document when documents.Take(document.Name):
                    BindDocument(document);
                    break;
                case ProcedureDeclarationSyntax procedure when procedures.Take(procedure.Name):
                    unit.Procedures.Set(procedure.Name.Value, new ProcedureDefinition(procedure.Name.Value, procedure.Label.ToLabel()));
                    break;
                case FactDeclarationSyntax fact when IsNoFunction(fact.Name) && values.Take(fact.Name):
                    BindFact(fact);
                    break;
                case DefineDeclarationSyntax define when IsNoFunction(define.Name) && values.Take(define.Name):
                    unit.Definitions.Set(define.Name.Value, new Definition(define));
                    break;
            }
        }
    }

    private bool IsNoFunction(SyntaxToken name)
    {
        bool isFunction = ReservedNames.IsFunction(name.Value);
        if (isFunction)
        {
            sink.Report(BindingDiagnostics.ReservedName, name.Span, name.Value);
        }

        return !isFunction;
    }

    private void BindDocument(DocumentDeclarationSyntax syntax)
    {
        RuleType? about = syntax.About is null ? null : _types.Bind(syntax.About);
        if (about is ListType)
        {
            sink.Report(BindingDiagnostics.NotSimple, syntax.About!.Span, syntax.Name.Value, about.ToString());
        }

        if (syntax.About is not null && about is null or ListType)
        {
            unit.Faulty.Add(syntax.Name.Value);
        }

        unit.Documents.Set(
            syntax.Name.Value, new DocumentDefinition(syntax.Name.Value, syntax.Label.ToLabel(), about is ListType ? null : about));
    }

    private void BindFact(FactDeclarationSyntax syntax)
    {
        string name = syntax.Name.Value;
        List<RuleType?> parameters = syntax.Parameters.Types.Select(type => _types.BindSimple(type, name)).ToList();
        RuleType? type = _types.BindSimple(syntax.Type, name);
        if (type is null || parameters.Contains(null))
        {
            unit.Faulty.Add(name);
            return;
        }

        unit.Facts.Set(name, new FactDefinition(name, parameters.OfType<RuleType>().ToEquatableArray(), type, syntax.Label.ToLabel()));
    }
}
