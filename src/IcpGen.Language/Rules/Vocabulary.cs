using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>What rules speak of: the declared enumerations, records, documents, procedures and facts.</summary>
/// <param name="Enums">In order of declaration, over files in ordinal order of their paths.</param>
/// <param name="Records">Likewise.</param>
/// <param name="Root">Name of the record that a filing is, or empty where none is declared.</param>
/// <param name="Documents">Likewise.</param>
/// <param name="Procedures">Likewise.</param>
/// <param name="Facts">Likewise.</param>
public sealed record Vocabulary(
    EquatableArray<EnumDefinition> Enums,
    EquatableArray<RecordDefinition> Records,
    string Root,
    EquatableArray<DocumentDefinition> Documents,
    EquatableArray<ProcedureDefinition> Procedures,
    EquatableArray<FactDefinition> Facts)
{
    /// <summary>The names of the tables of codes beside the official ones, each once.</summary>
    public IEnumerable<string> CodeTables => Enums.SelectMany(type => type.Tables).Select(table => table.Name).Distinct();

    /// <summary>The same with the codes of a table, wherever an enumeration has one of that name.</summary>
    public Vocabulary CodedBy(string? table) =>
        table is null ? this : this with { Enums = Enums.Select(type => type.CodedBy(table)).ToEquatableArray() };
}

/// <summary>An enumeration.</summary>
public sealed record EnumDefinition(string Name, Localized Label, EquatableArray<EnumMember> Members)
{
    /// <summary>Tables of codes beside the official one, such as a platform's.</summary>
    public EquatableArray<NamedCodes> Tables { get; init; }

    /// <summary>The same with the codes of a table; a member that the table lacks has none. As it is where there is no table of that name.</summary>
    public EnumDefinition CodedBy(string? table) => Tables.FirstOrDefault(each => each.Name == table) is not { } found ? this : this with
    {
        Members = Members.Select(member => member with { Codes = found.Codes.FirstOrDefault(row => row.Member == member.Name)?.Codes ?? default })
            .ToEquatableArray(),
    };
}

/// <summary>Somebody's own codes for an enumeration.</summary>
/// <param name="Name">Its declared name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Codes">The members that it has.</param>
public sealed record NamedCodes(string Name, Localized Label, EquatableArray<TableRow> Codes);

/// <summary>A member in such a table.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Codes">Its codes as written.</param>
public sealed record TableRow(string Member, EquatableArray<string> Codes);

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its declared name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Codes">Its codes as written (<c>4</c>, <c>04</c>); some members have none, some several.</param>
public sealed record EnumMember(string Name, Localized Label, EquatableArray<string> Codes);

/// <summary>A record.</summary>
/// <param name="Name">Its declared name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Fields">In order of declaration.</param>
/// <param name="IdentifiedBy">Paths whose equality makes two records the same; empty where <c>==</c> is not defined.</param>
/// <param name="Lifelong">
/// Values of an identifying field with which the others never change, such as types of certificate whose number is kept for life: two records
/// with the same of these and another number are different.
/// </param>
/// <param name="ToldApartBy">A path whose difference makes two records different, or null.</param>
public sealed record RecordDefinition(
    string Name,
    Localized Label,
    EquatableArray<FieldDefinition> Fields,
    EquatableArray<EquatableArray<FieldDefinition>> IdentifiedBy,
    EquatableArray<MemberConstant> Lifelong,
    EquatableArray<FieldDefinition>? ToldApartBy);

/// <summary>A field of a record.</summary>
public sealed record FieldDefinition(string Name, RuleType Type, Localized Label);

/// <summary>A document that may be due.</summary>
/// <param name="Name">Its declared name, a member of <c>Document</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="About">What it is about (a person, a domain name …), or null.</param>
public sealed record DocumentDefinition(string Name, Localized Label, RuleType? About);

/// <summary>A procedure that an applicant may have to go through.</summary>
public sealed record ProcedureDefinition(string Name, Localized Label);

/// <summary>Something that no single filing holds and the host supplies.</summary>
public sealed record FactDefinition(string Name, EquatableArray<RuleType> Parameters, RuleType Type, Localized Label);
