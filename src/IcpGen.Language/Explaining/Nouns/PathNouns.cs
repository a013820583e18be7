using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What fields are called: 主体负责人的手机号码, the mobile number of the organizer's principal.</summary>
internal sealed class PathNouns(Lexicon lexicon, Variables variables)
{
    /// <summary>A field, or the elements of lists on the way to it taken together: 各网站的域名.</summary>
    public Noun Of(FieldPath path) => Of(path, path.Fields.Count, null);

    /// <summary>The elements one by one: 每个网站的每个域名, or with another number.</summary>
    /// <param name="path">The way to them.</param>
    /// <param name="number">每{0} and each; 至少一{0} and at least one. The measure word goes into the gap.</param>
    public Noun Each(FieldPath path, Localized number) => Of(path, path.Fields.Count, number);

    /// <summary>What a field is a field of; the filing for its own.</summary>
    public Noun OwnerOf(FieldPath path) =>
        path.Fields.Count == 1 && path.Start is null
            ? new((lexicon.Filing.Zh, "the " + lexicon.Filing.English))
            : Of(path, path.Fields.Count - 1, null);

    /// <summary>Whether a field is known without what it is a field of.</summary>
    public bool StandsAlone(FieldPath path) =>
        path.Fields.Count > 0 && (path.Fields.Count == 1 ? path.Start is null : StandsAlone(path, path.Fields.Count - 1));

    private bool StandsAlone(FieldPath path, int index) =>
        path.Fields[index - 1].Type is RecordType record && lexicon.StandsAlone(record.Name, path.Fields[index]);

    private Noun Of(FieldPath path, int count, Localized? number)
    {
        (string zh, string en) = path.Start is { } start ? (variables.NameOf(start).Zh, variables.NameOf(start).English) : ("", "");
        bool isPlural = false;
        for (int index = 0; index < count; index++)
        {
            FieldDefinition field = path.Fields[index];
            bool isLast = index == count - 1;
            Localized label = Step(field, isLast, number);
            bool standsAlone = index > 0 && StandsAlone(path, index);
            zh = standsAlone ? label.Zh : Owned.Zh(zh, label.Zh, isLast);
            en = Owned.En(standsAlone && isLast && number is not null && field.Type is ListType ? "" : en, label.English);
            isPlural = isLast && number is null && field.Type is ListType;
        }

        return new((zh, en), isPlural);
    }

    private Localized Step(FieldDefinition field, bool isLast, Localized? number)
    {
        if (field.Type is not ListType list || (isLast && number is null))
        {
            return (field.Type is ListType ? Chinese.Element(field.Label.Zh) : field.Label.Zh, field.Label.English);
        }

        Localized element = list.Element is RecordType record ? lexicon.Record(record.Name) : new(Chinese.Element(field.Label.Zh), English.Singular(field.Label.English));
        return number is null
            ? (Chinese.Counted("各", element.Zh), "all " + field.Label.English)
            : (Chinese.Counted(number.Zh.Replace("{0}", lexicon.Measure(list.Element)), element.Zh), $"{number.English} {element.English}");
    }
}
