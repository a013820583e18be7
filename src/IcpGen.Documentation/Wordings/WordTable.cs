using System.Reflection;
using Scriban.Runtime;

namespace IcpGen.Documentation.Wordings;

/// <summary>The words of pages as templates see them.</summary>
internal static class WordTable
{
    /// <summary>All words in a language, by their names in templates' spelling.</summary>
    public static ScriptObject In(string language)
    {
        ScriptObject words = [];
        foreach (PropertyInfo property in typeof(SiteWords).GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            if (property.GetValue(null) is Localized word)
            {
                words[StandardMemberRenamer.Rename(property.Name)] = word.In(language);
            }
        }

        return words;
    }
}
