namespace IcpGen.Language.Rules;

/// <summary>Turns comparisons around.</summary>
internal static class CompareOperators
{
    /// <summary>What holds exactly where a comparison does not.</summary>
    internal static CompareOperator Opposite(this CompareOperator comparison) => comparison switch
    {
        CompareOperator.Equal => CompareOperator.NotEqual,
        CompareOperator.NotEqual => CompareOperator.Equal,
        CompareOperator.Less => CompareOperator.GreaterOrEqual,
        CompareOperator.LessOrEqual => CompareOperator.Greater,
        CompareOperator.Greater => CompareOperator.LessOrEqual,
        _ => CompareOperator.Less,
    };

    /// <summary>The same comparison with its sides exchanged.</summary>
    internal static CompareOperator Swapped(this CompareOperator comparison) => comparison switch
    {
        CompareOperator.Less => CompareOperator.Greater,
        CompareOperator.LessOrEqual => CompareOperator.GreaterOrEqual,
        CompareOperator.Greater => CompareOperator.Less,
        CompareOperator.GreaterOrEqual => CompareOperator.LessOrEqual,
        _ => comparison,
    };
}
