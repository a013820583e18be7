using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>Which columns of the supplied materials a demand for a document tests, by name.</summary>
internal static class MaterialColumns
{
    /// <summary>The columns that its marks test; the document itself and what it is about go without saying.</summary>
    public static IEnumerable<string> TestedBy(DocumentRequirement requirement) =>
        requirement.Marks.Select(mark => mark.Row.Column).OfType<string>();
}
