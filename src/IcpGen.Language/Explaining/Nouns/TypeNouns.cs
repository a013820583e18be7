using IcpGen.Language.Rules;

namespace IcpGen.Language.Explaining;

/// <summary>What values of the language's own types are called.</summary>
internal static class TypeNouns
{
    public static Localized Of(SimpleKind kind) => kind switch
    {
        SimpleKind.Number => new("数", "number"),
        SimpleKind.Flag => new("是否", "flag"),
        SimpleKind.Date => new("日期", "date"),
        SimpleKind.Mobile => new("手机号码", "mobile number"),
        SimpleKind.Phone => new("座机号码", "fixed-line number"),
        SimpleKind.DomainName => new("域名", "domain name"),
        SimpleKind.Url => new("网址", "web address"),
        SimpleKind.IdNumber => new("身份证号码", "identity number"),
        SimpleKind.CreditCode => new("统一社会信用代码", "unified social credit code"),
        SimpleKind.Address => new("地址", "address"),
        _ => new("文字", "text"),
    };
}
