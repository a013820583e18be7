using IcpGen.Language.Rules;

namespace IcpGen.Evaluation;

/// <summary>Facts as expressions ask for them.</summary>
internal static class AskedFacts
{
    public static Reading Read(FactExpression fact, Scope scope)
    {
        Reading[] arguments = fact.Arguments.Select(argument => ValueReader.Read(argument, scope)).ToArray();
        List<Constant> constants = [];
        foreach (Reading argument in arguments)
        {
            if (argument.Constant is null)
            {
                return Reading.Unknown(Needs.Union(arguments.SelectMany(other => other.Needs)));
            }

            constants.Add(argument.Constant);
        }

        Constant? value = scope.Setting.Facts.Find(fact.Fact, Parameters(fact, scope.Setting.Terms.Vocabulary), constants);
        FieldPath? subject = arguments.Select(argument => argument.Path).FirstOrDefault(path => path is not null);
        return value is not null && !IsBlank(value) && ValueTypes.Fits(value, fact.Type)
            ? Reading.Known(value)
            : Reading.Unknown(EquatableArray.Of(Needed(fact.Fact, subject, constants)), subject);
    }

    private static Need Needed(string fact, FieldPath? subject, IEnumerable<Constant> arguments) =>
        new(NeedKind.Fact, subject ?? FieldPath.Filing, fact, [.. arguments.Select(argument => argument.Accept(FactArguments.Reader))]);

    /// <summary>A blank text is no answer, as it is none in a filing.</summary>
    private static bool IsBlank(Constant value) => value is TextConstant text && Texts.IsBlank(text.Value);

    private static RuleType[] Parameters(FactExpression fact, Vocabulary vocabulary)
    {
        FactDefinition? declared = vocabulary.Facts.FirstOrDefault(candidate => candidate.Name == fact.Fact);
        return declared?.Parameters.ToArray() ?? fact.Arguments.Select(argument => argument.Type).ToArray();
    }
}
