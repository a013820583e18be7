namespace IcpGen.Language.Rules;

/// <summary>What a rule demands or tells.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Statement(SourceSpan Span);

/// <summary>A condition that must hold (<c>require</c>; <c>forbid C</c> arrives here as <c>not C</c>), or should.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="At">The field that is to blame when it does not.</param>
/// <param name="Advisory">Whether it is a <c>should</c>.</param>
/// <param name="IsPresence">Whether it only asks for a value to be there, so that breaking it is of kind <em>missing</em>.</param>
/// <param name="Forbids">Whether the author wrote <c>forbid</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record RequireStatement(
    Expression Condition, FieldPath At, bool Advisory, bool IsPresence, bool Forbids, SourceSpan Span) : Statement(Span);

/// <summary>A document that is due.</summary>
/// <param name="Demand">The document, or the alternatives.</param>
/// <param name="Per">One for each of these, or null.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SubmitStatement(DocumentDemand Demand, EachClause? Per, SourceSpan Span) : Statement(Span);

/// <summary>A procedure that is due.</summary>
public sealed record StepStatement(string Procedure, SourceSpan Span) : Statement(Span);

/// <summary>What a clause tells or permits.</summary>
public sealed record NoticeStatement(Label Text, SourceSpan Span) : Statement(Span);

/// <summary>Documents of which one is enough.</summary>
public sealed record DocumentDemand(EquatableArray<DocumentRequirement> Alternatives);

/// <summary>A document and what it must be like. A null or false part is not asked for.</summary>
public sealed record DocumentRequirement
{
    /// <summary>Its declared name.</summary>
    public required string Document { get; init; }

    /// <summary>What it must be about: a record's path or a simple value; null where the document is about nothing.</summary>
    public Expression? About { get; init; }

    /// <summary><c>original</c>, <c>copy</c> or <c>scan</c>: a member of the enumeration of the field <c>form</c>.</summary>
    public string? Form { get; init; }

    /// <summary>How many, at least 1.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>The seals of which one must be on it: members of the enumeration of the field <c>seal</c>.</summary>
    public EquatableArray<string> Seals { get; init; }

    /// <summary>Whether it must be signed.</summary>
    public bool Signed { get; init; }

    /// <summary>Whether it must bear a thumbprint.</summary>
    public bool Thumbprinted { get; init; }

    /// <summary>What it must state.</summary>
    public string? Stating { get; init; }

    /// <summary>What must be handwritten on it.</summary>
    public string? Handwriting { get; init; }

    /// <summary><c>post</c> or <c>upload</c>: a member of the enumeration of the field <c>channel</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>Where to post it; told, not tested.</summary>
    public string? PostalAddress { get; init; }
}
