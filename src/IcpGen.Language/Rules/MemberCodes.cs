using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>What codes mean, and how they are told.</summary>
public static class MemberCodes
{
    /// <summary>The member that a code means; null where none has it, and where several share it: nothing is guessed.</summary>
    public static EnumMember? WithCode(this IEnumerable<EnumMember> members, string code)
    {
        EnumMember[] found = [.. members.Where(member => member.Codes.Contains(code)).Take(2)];
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary><c> (code 4)</c>, or nothing.</summary>
    public static string CodesInBrackets(this EnumMember member) => member.Codes.Count switch
    {
        0 => string.Empty,
        1 => $" (code {member.Codes[0]})",
        _ => $" (codes {string.Join(", ", member.Codes)})",
    };
}
