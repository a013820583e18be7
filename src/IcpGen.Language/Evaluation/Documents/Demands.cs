using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Evaluation;

/// <summary>Whether what is demanded has been supplied or gone through.</summary>
internal static class Demands
{
    /// <summary>Whether one of the alternatives has been supplied.</summary>
    public static Answer Ask(DocumentDemand demand, Scope scope) =>
        Answer.Any(demand.Alternatives.Select(document => Ask(document, scope)));

    /// <summary>Whether a procedure has been gone through.</summary>
    public static Answer Ask(string procedure, Scope scope)
    {
        if (scope.Setting.Procedures is not { } list)
        {
            return default;
        }

        Operand wanted = new(
            Reading.Known(new MemberConstant(RuleType.Procedure, procedure)), RuleType.Procedure, IsLiteral: true);
        return Answer.Any(Elements.Of(RootList.Sequence(list), scope).Select(element =>
            Equality.Same(new Operand(element.Read(RuleType.Procedure), RuleType.Procedure), wanted, scope.Setting)));
    }

    public static Answer Ask(DocumentRequirement document, Scope scope)
    {
        if (scope.Setting.Materials is not { } materials)
        {
            return default;
        }

        MaterialRow row = new(materials, document, scope);
        Element[] supplied = Elements.Of(materials.Rows, scope).ToArray();
        return document.Copies > 1 && supplied.All(element => element.Lacking is null)
            ? CopyCount.Ask(supplied.Select(element => row.Copies(element.Item)), document.Copies)
            : Answer.Any(supplied.Select(element =>
                element.Lacking is null ? row.Matches(element.Item) : Answer.Unknown(element.Lacking)));
    }
}
