using System.Collections.Generic;
using System.Linq;
using IcpGen.Language.Rules;

namespace IcpGen.Compiler.Mapping;

/// <summary>Writes ways to fields as the rules do, without brackets for lists: <c>websites.principal.mobile</c>.</summary>
internal static class FieldPaths
{
    internal static string Of(IEnumerable<FieldDefinition> fields) => string.Join(".", fields.Select(field => field.Name));

    internal static string Of(IReadOnlyList<FieldDefinition> fields, int length) => Of(fields.Take(length));

    internal static string Below(string root, string path) => root.Length == 0 ? path : root + "." + path;

    internal static string Below(string root, IEnumerable<FieldDefinition> fields) => Below(root, Of(fields));
}
