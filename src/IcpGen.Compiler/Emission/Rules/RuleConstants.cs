using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Language;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>The constants of one rule: one for each demand, procedure or notice, however often a statement is written out.</summary>
/// <param name="methods">The validator's shared parts.</param>
/// <param name="rule">The rule.</param>
/// <param name="method">Its method's name, which the constants' names begin with.</param>
internal sealed class RuleConstants(ValidatorMethods methods, Rule rule, string method)
{
    private readonly Dictionary<object, string> _names = [];

    internal string Documents(CoreDue due) => Once(due.Documents, () =>
    {
        string name = methods.Name(method, "Documents");
        methods.Fields.Add(MetadataEmitter.Documents(name, due.Documents, rule, methods.Vocabulary));
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

    private string Localized(string role, Localized label)
    {
        string name = methods.Name(method, role);
        methods.Fields.Add($"private static readonly {Names.Runtime}Localized {name} = {MetadataEmitter.Localized(label)};");
        return name;
    }
}
