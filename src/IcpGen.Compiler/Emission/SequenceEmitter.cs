using System;
using System.Collections.Generic;
using System.Linq;
using IcpGen.Compiler.Mapping;
using IcpGen.Compiler.Shapes;
using IcpGen.Language.Core;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Emission;

/// <summary>Writes the loops that walk a sequence.</summary>
internal sealed class SequenceEmitter(ValidatorMethods methods)
{
    /// <summary>Writes loops over a sequence's elements.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="scope">What the code can see; knows the loop's variable in the body.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="body">Writes what is done with an element.</param>
    /// <param name="missing">Writes what is done about a list that is not there, given an unknown condition that names it.</param>
    internal void Walk(CodeWriter writer, Scope scope, CoreLoop loop, Action body, Action<string> missing)
    {
        foreach (CoreSource source in loop.Sequence.Sources)
        {
            Slot start = source.Path.Start is { } variable
                ? scope[variable]
                : new(scope.Filing, "at", null, new RecordType(methods.Vocabulary.Root));
            Step step = new(writer, scope, source, loop.Variable, body, missing);
            Continue(step, start, [.. source.Path.Fields]);
        }
    }

    private void Continue(Step step, Slot here, IReadOnlyList<FieldDefinition> fields)
    {
        int list = 0;
        while (list < fields.Count && fields[list].Type is not ListType)
        {
            list++;
        }

        if (list == fields.Count)
        {
            Arrive(step, fields.Count == 0 ? here : Project(step, here, fields));
            return;
        }

        FieldDefinition[] way = [.. fields.Take(list + 1)];
        string path = string.Join(".", way.Select(field => field.Name));
        string need = $"{TypeNames.Given}.Missing({here.Path}, {Names.Literal(path)})";
        if (here.Access is null || methods.Mapper.Find(here.Access, way) is not { Type.Element: { } element } access)
        {
            step.Missing(need);
            return;
        }

        ListType type = (ListType)way[list].Type;
        Loop(step, here, access, element, type, path, need, fields, list + 1);
    }

    private void Loop(
        Step step,
        Slot here,
        Access access,
        MemberType element,
        ListType type,
        string path,
        string need,
        IReadOnlyList<FieldDefinition> fields,
        int taken)
    {
        CodeWriter writer = step.Writer;
        string field = fields[taken - 1].Name;
        string items = step.Scope.Names.Fresh(field);
        string item = step.Scope.Names.Fresh(taken == fields.Count ? step.Variable.Name : Names.Singular(field));
        string index = step.Scope.Names.Fresh(item + "Index");
        string itemAt = step.Scope.Names.Fresh(item + "At");
        string itemType = element.Name + (element.CanBeNull ? "?" : string.Empty);
        SequenceWalk walk = access.Type.Walk;

        writer.Open($"if ({access.Expression} is {ListPattern.Of(walk, type.Required)} {items})");
        if (walk == SequenceWalk.Each)
        {
            writer.Line($"int {index} = -1;");
            writer.Open($"foreach ({itemType} {item} in {items})");
            writer.Line($"{index}++;");
        }
        else
        {
            string length = walk == SequenceWalk.Count ? "Count" : "Length";
            writer.Open($"for (int {index} = 0; {index} < {items}.{length}; {index}++)");
            writer.Line($"{itemType} {item} = {items}[{index}];");
        }

        writer.Line($"{TypeNames.Path}? {itemAt} = {here.Path}?.Element({Names.Literal(path)}, {index});");
        Slot slot = new(Access.Element(item, element, access.Root), itemAt, null, type.Element);
        Continue(step, slot, [.. fields.Skip(taken)]);
        writer.Close();
        if (walk == SequenceWalk.Each && type.Required)
        {
            writer.Line().Open($"if ({index} < 0)");
            step.Missing(need);
            writer.Close();
        }

        writer.Close();
        writer.Open("else");
        step.Missing(need);
        writer.Close();
    }

    private Slot Project(Step step, Slot here, IReadOnlyList<FieldDefinition> fields)
    {
        string path = string.Join(".", fields.Select(field => field.Name));
        string item = step.Scope.Names.Fresh(step.Variable.Name);
        string itemAt = step.Scope.Names.Fresh(item + "At");
        RuleType type = fields[fields.Count - 1].Type;
        Access? access = here.Access is null ? null : methods.Mapper.Find(here.Access, fields);
        if (access is not null)
        {
            step.Writer.Line($"{access.Type.Name}{(access.CanBeNull ? "?" : string.Empty)} {item} = {access.Expression};");
            access = Access.Element(item, access.Type with { CanBeNull = access.CanBeNull }, access.Root);
        }
        else if (type is RecordType)
        {
            access = here.Access?.Below(fields);
        }

        step.Writer.Line($"{TypeNames.Path}? {itemAt} = {here.Path}?.Child({Names.Literal(path)});");
        return new(access, itemAt, null, type);
    }

    private static void Arrive(Step step, Slot slot)
    {
        if (step.Source.Derived is { } derived)
        {
            string value = step.Scope.Names.Fresh(step.Variable.Name + "Value");
            string read = ReadEmitter.Read(slot.Access, slot.Type, slot.Path, string.Empty);
            read = derived.Of == SimpleKind.Text && TypeNames.HasOwnEquality(slot.Type) ? read + ".AsText()" : read;
            step.Writer.Line(
                $"{TypeNames.Known(step.Source.Type)} {value} = {DerivedMembers.Call(derived.Of, derived.Member, read, null, slot.Path, string.Empty)};");
            slot = new(null, slot.Path, value, step.Source.Type);
        }

        step.Scope.Add(step.Variable, slot);
        step.Body();
    }

    private sealed record Step(
        CodeWriter Writer, Scope Scope, CoreSource Source, Variable Variable, Action Body, Action<string> Missing);
}
