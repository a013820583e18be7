using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Language.Rules;

/// <summary>The marks by name, for readers that are no loops over the table yet.</summary>
public static class OldMarks
{
    extension(DocumentRequirement one)
    {
        /// <summary>Form.</summary>
        public string? Form => one.Members("form").FirstOrDefault();

        /// <summary>Seals.</summary>
        public EquatableArray<string> Seals => one.Members("seals").ToEquatableArray();

        /// <summary>Signed.</summary>
        public bool Signed => one.Marks.Any(mark => mark.Name == "signed");

        /// <summary>Thumbprinted.</summary>
        public bool Thumbprinted => one.Marks.Any(mark => mark.Name == "thumbprinted");

        /// <summary>Stating.</summary>
        public string? Stating => one.Text("stating");

        /// <summary>Handwriting.</summary>
        public string? Handwriting => one.Text("handwriting");

        /// <summary>Channel.</summary>
        public string? Channel => one.Members("channel").FirstOrDefault();

        /// <summary>PostalAddress.</summary>
        public string? PostalAddress => one.Text("postalAddress");
    }

    private static IEnumerable<Constant> Constants(this DocumentRequirement one, string name) =>
        one.Marks.Where(mark => mark.Name == name).SelectMany(mark => mark.Values).OfType<LiteralExpression>().Select(literal => literal.Value);

    private static IEnumerable<string> Members(this DocumentRequirement one, string name) =>
        one.Constants(name).OfType<MemberConstant>().Select(member => member.Member);

    private static string? Text(this DocumentRequirement one, string name) =>
        one.Constants(name).OfType<TextConstant>().Select(text => text.Value).FirstOrDefault();
}
