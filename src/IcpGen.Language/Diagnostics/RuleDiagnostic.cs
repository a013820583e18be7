using System.Globalization;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>Something wrong, or worth knowing, at a place in a rule file. Compares by value.</summary>
/// <param name="Descriptor">What kind it is.</param>
/// <param name="Span">Where.</param>
/// <param name="Arguments">What fills the message.</param>
/// <param name="Related">Other places that have to do with it.</param>
public sealed record RuleDiagnostic(
    RuleDiagnosticDescriptor Descriptor, SourceSpan Span, EquatableArray<Localized> Arguments, EquatableArray<RelatedSpan> Related)
{
    /// <summary>Its lasting code: <c>ICP1001</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How bad it is by default.</summary>
    public RuleSeverity Severity => Descriptor.Severity;

    /// <summary>Makes a diagnostic without related places.</summary>
    public static RuleDiagnostic Of(RuleDiagnosticDescriptor descriptor, SourceSpan span, params Localized[] arguments) =>
        new(descriptor, span, EquatableArray.Of(arguments), default);

    /// <summary>The same diagnostic, pointing to one more place.</summary>
    public RuleDiagnostic With(SourceSpan related, Localized message) =>
        this with { Related = Related.Append(new RelatedSpan(related, message)).ToEquatableArray() };

    /// <summary>The message.</summary>
    /// <param name="language">A language tag, <c>zh</c> or <c>en</c>.</param>
    public string GetMessage(string language) => string.Format(
        CultureInfo.InvariantCulture,
        Descriptor.Message.In(language),
        Arguments.Select(argument => (object)argument.In(language)).ToArray());

    /// <inheritdoc/>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2}): {3}: {4}", Span.Path, Span.Line + 1, Span.Column + 1, Code, GetMessage("en"));
}

/// <summary>Another place that has to do with a diagnostic.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What it has to do with it.</param>
public sealed record RelatedSpan(SourceSpan Span, Localized Message);
