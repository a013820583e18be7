using IcpGen.Language.Rules;

namespace IcpGen.Language.Diagnostics;

/// <summary>What is wrong with the text of a rule file: characters from <c>ICP1001</c>, structure from <c>ICP1101</c>.</summary>
internal static partial class SyntaxDiagnostics
{
    /// <summary>All of them, in order of their codes.</summary>
    public static EquatableArray<RuleDiagnosticDescriptor> All => EquatableArray.Of(
        UnexpectedCharacterDescriptor,
        LookAlikeCharacterDescriptor,
        UnusualSpaceDescriptor,
        InvisibleCharacterDescriptor,
        UnquotedTextDescriptor,
        SymbolForWordDescriptor,
        UnterminatedTextDescriptor,
        UnknownEscapeDescriptor,
        FractionalNumberDescriptor,
        NumberTooLargeDescriptor,
        NoSuchDayDescriptor,
        ShortDateDescriptor,
        BlockCommentDescriptor,
        WrittenElsewhereDescriptor,
        ExpectedDescriptor,
        NotADeclarationDescriptor,
        NotAProvinceMemberDescriptor,
        NotAStatementDescriptor,
        OutOfPlaceDescriptor,
        MisspelledKeywordDescriptor,
        HyphenInNameDescriptor,
        SingleEqualsDescriptor,
        ChainedComparisonDescriptor,
        NestedTooDeeplyDescriptor,
        NotClosedDescriptor,
        StrayBracketDescriptor);
}
