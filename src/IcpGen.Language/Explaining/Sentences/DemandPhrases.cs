using System.Collections.Generic;
using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>Says all demands of a rule one after the other; documents are listed.</summary>
internal static class DemandPhrases
{
    public static Localized Of(EquatableArray<Statement> statements, DemandTexts texts)
    {
        List<Localized> phrases = [];
        Queue<Statement> rest = new(statements);
        while (rest.Count > 0)
        {
            List<Localized> documents = [];
            while (rest.Count > 0 && rest.Peek() is SubmitStatement { Per: null } submit)
            {
                documents.Add(texts.Documents(submit));
                rest.Dequeue();
            }

            phrases.Add(documents.Count switch
            {
                0 => texts.Of(rest.Dequeue()).Text,
                1 => ($"须提交{documents[0].Zh}", $"the applicant must submit {documents[0].English}"),
                _ => Listed(Lists.Join(documents, ("；", "; "))),
            });
        }

        return Lists.Join(phrases, ("；", "; "));
    }

    private static Localized Listed(Localized documents) => ($"须提交以下材料：{documents.Zh}", $"the applicant must submit the following: {documents.English}");
}
