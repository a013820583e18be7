using IcpGen.Language.Rules;
using Evaluated = IcpGen.Evaluation;

namespace IcpGen.Tool.Examining;

/// <summary>Reads what the evaluator needs: a path, or a fact with what it is asked of.</summary>
internal static class NeedText
{
    /// <summary>The need as reports carry it.</summary>
    public static Need Read(Evaluated.Need need, Vocabulary vocabulary)
    {
        FieldPath path = PathText.Parse(need.Path);
        if (need.Kind != Evaluated.NeedKind.Fact)
        {
            return new(need.Kind == Evaluated.NeedKind.Field ? NeedKind.Field : NeedKind.Unreadable, path, null, []);
        }

        // Written as name(argument, argument); with one parameter, a comma belongs to its argument.
        int open = need.Text.IndexOf('(', StringComparison.Ordinal);
        string fact = need.Text[..open];
        string asked = need.Text[(open + 1)..^1];
        int parameters = vocabulary.Facts.FirstOrDefault(declared => declared.Name == fact)?.Parameters.Count ?? 1;
        return new(NeedKind.Fact, path, fact, parameters == 0 ? [] : asked.Split(", ", parameters));
    }
}
