using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>A supplied material as a number of copies.</summary>
/// <param name="Matches">Whether it is what is demanded.</param>
/// <param name="Copies">How many copies it stands for; one at least where that is not known.</param>
internal sealed record RowCopies(Answer Matches, Reading Copies);

/// <summary>Adds up copies over the materials that match.</summary>
internal static class CopyCount
{
    /// <summary>Whether there are enough; unknown where materials that may match, or do not say their number, may make up the rest.</summary>
    public static Answer Ask(IEnumerable<RowCopies> rows, int wanted)
    {
        long certain = 0;
        Answer more = Answer.False;
        foreach (RowCopies row in rows)
        {
            if (!row.Matches.IsTrue)
            {
                more = more.Or(row.Matches);
                continue;
            }

            certain += row.Copies.Constant is NumberConstant copies ? copies.Value : 1;
            if (row.Copies.Constant is null)
            {
                more = more.Or(Answer.Unknown(row.Copies.Needs));
            }
        }

        return certain >= wanted ? Answer.True : more;
    }
}
