using System.Collections.Generic;

namespace IcpGen.Language.Rules;

/// <summary>Which columns of the supplied materials a demand for a document tests, by name.</summary>
public static class MaterialColumns
{
    /// <summary>The columns that its modifiers test; the document itself and what it is about go without saying.</summary>
    public static IEnumerable<string> TestedBy(DocumentRequirement requirement)
    {
        if (requirement.Form is not null)
        {
            yield return "form";
        }

        if (requirement.Copies > 1)
        {
            yield return "copies";
        }

        if (requirement.Seals.Count > 0)
        {
            yield return "seal";
        }

        if (requirement.Signed)
        {
            yield return "signed";
        }

        if (requirement.Thumbprinted)
        {
            yield return "thumbprinted";
        }

        if (requirement.Stating is not null)
        {
            yield return "statement";
        }

        if (requirement.Handwriting is not null)
        {
            yield return "handwriting";
        }

        if (requirement.Channel is not null)
        {
            yield return "channel";
        }
    }
}
