using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A document that is due, and what it is about.</summary>
/// <param name="Requirement">The document and what it must be like.</param>
/// <param name="About">The value it is about (a domain name), or the value that tells the record apart (a person's name); else null.</param>
/// <param name="AboutPath">The path with indices of what it is about, or null where that is no field.</param>
public sealed record DemandedDocument(DocumentRequirement Requirement, string? About, string? AboutPath);
