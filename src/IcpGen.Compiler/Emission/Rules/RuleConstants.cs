using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>The constants of one rule: one for each demand, procedure or notice, however often a statement is written out.</summary>
internal sealed class RuleConstants(ValidatorMethods methods, string rule)
{
    private readonly Dictionary<object, string> _names = [];

    internal string Documents(CoreDue due) => Once(due.Documents, () =>
    {
        string name = methods.Name(rule, "Documents");
        methods.Fields.Add(MetadataEmitter.Documents(name, due.Documents, methods.Vocabulary));
        return name;
    });

    internal string Procedure(CoreStep step)
    {
        ProcedureDefinition procedure = methods.Vocabulary.Procedures.First(candidate => candidate.Name == step.Procedure);
        return Once(procedure, () => Localized("Procedure", procedure.Label));
    }

    internal string Text(CoreNotice notice) => Once(notice, () => Localized("Notice", notice.Text));

    private string Once(object thing, Func<string> make)
    {
        if (!_names.TryGetValue(thing, out string? name))
        {
            name = make();
            _names.Add(thing, name);
        }

        return name;
    }

    private string Localized(string role, Label label)
    {
        string name = methods.Name(rule, role);
        methods.Fields.Add($"private static readonly {Names.Runtime}Localized {name} = {MetadataEmitter.Localized(label)};");
        return name;
    }
}
