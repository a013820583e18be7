using System.Collections.Generic;
using System.Linq;

namespace IcpGen.Documents;

/// <summary>All that a document can be asked to be like, in the order in which it is told. A new mark is a new row.</summary>
internal static class Marks
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<Mark> All { get; } =
    [
        new("form", "form", MarkKind.Member, new(MarkShape.Value, "original", "copy", "scan"), "{0}", "{0}", MarkPlace.Behind)
            { TitleZh = "形式", TitleEn = "form" },
        new("copies", "copies", MarkKind.Number, new(MarkShape.Number), " {0} 份", "{0} copies", MarkPlace.Behind)
            { TitleZh = "份数", TitleEn = "copies" },
        new("signed", "signed", MarkKind.Flag, new(MarkShape.Word, "signed"), "签字", "signed", MarkPlace.Before)
            { TitleZh = "签字", TitleEn = "signature" },
        new("signer", "signer", MarkKind.Value, new(MarkShape.Argument, "signedBy"), "由{0}签字", "signed by {0}", MarkPlace.Before)
            { TitleZh = "签字人", TitleEn = "signer" },
        new("issuer", "issuer", MarkKind.Value, new(MarkShape.Argument, "issuedBy"), "由{0}出具", "issued by {0}", MarkPlace.Before)
            { TitleZh = "出具人", TitleEn = "issuer" },
        new("issuedIn", "province", MarkKind.Value, new(MarkShape.Argument, "issuedIn"), "在{0}签发", "issued in {0}", MarkPlace.Before)
            { TitleZh = "签发地", TitleEn = "place of issue" },
        new("seals", "seal", MarkKind.Member, new(MarkShape.Members, "stamped") { Usual = "officialSeal" }, "加盖{0}", "bearing {0}", MarkPlace.Before)
            { TitleZh = "印章", TitleEn = "seal" },
        new("thumbprinted", "thumbprinted", MarkKind.Flag, new(MarkShape.Word, "thumbprinted"), "按手印", "with a thumbprint", MarkPlace.Before)
            { TitleZh = "手印", TitleEn = "thumbprint" },
        new("stating", "statement", MarkKind.Wording, new(MarkShape.Text, "stating"), "载明“{0}”", "stating “{0}”", MarkPlace.Remark)
            { TitleZh = "载明", TitleEn = "stating" },
        new("handwriting", "handwriting", MarkKind.Wording, new(MarkShape.Text, "handwriting"), "手写“{0}”", "with the handwritten words “{0}”", MarkPlace.Remark)
            { TitleZh = "手写", TitleEn = "handwritten" },
        new("watermark", "watermark", MarkKind.Wording, new(MarkShape.Text, "watermarked"), "加注水印“{0}”", "with the watermark “{0}”", MarkPlace.Remark)
            { TitleZh = "水印", TitleEn = "watermark" },
        new("channel", "channel", MarkKind.Member, new(MarkShape.Choice, "by") { Choices = ["post", "upload"] }, "{0}", "by {0}", MarkPlace.Remark)
            { TitleZh = "提交方式", TitleEn = "channel" },
        new("postalAddress", null, MarkKind.Told, new(MarkShape.Continued, "to") { After = "post" }, "至“{0}”", "to “{0}”", MarkPlace.Continued)
            { TitleZh = "地址", TitleEn = "address" },
    ];

    /// <summary>The row of a name, or null where there is none.</summary>
    public static Mark? Named(string name) => All.FirstOrDefault(mark => mark.Name == name);

    /// <summary>The row that a word of the language spells, or null where it spells none.</summary>
    public static Mark? SpelledBy(string word) => All.FirstOrDefault(mark => mark.Spelling.Words.Contains(word));

    /// <summary>Where a mark stands among the others.</summary>
    public static int OrderOf(string name) => All.TakeWhile(mark => mark.Name != name).Count();
}
