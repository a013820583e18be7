using IcpGen.Language.Rules;

namespace IcpGen.Documentation.Wordings;

/// <summary>What kinds of values are called.</summary>
internal static class TypeWords
{
    /// <summary>What values of one of the language's own types are.</summary>
    public static Localized Of(SimpleKind kind) => kind switch
    {
        SimpleKind.Number => new("整数", "whole number"),
        SimpleKind.Flag => new("是或否", "yes or no"),
        SimpleKind.Date => new("日期，或长期", "date, or long-term"),
        SimpleKind.Mobile => new("手机号码", "mobile number"),
        SimpleKind.Phone => new("座机号码（带区号）", "fixed-line number with area code"),
        SimpleKind.DomainName => new("域名", "domain name"),
        SimpleKind.Url => new("网址", "web address"),
        SimpleKind.IdNumber => new("居民身份证号码", "resident identity number"),
        SimpleKind.CreditCode => new("统一社会信用代码", "unified social credit code"),
        SimpleKind.Address => new("地址", "address"),
        SimpleKind.Name => new("名称", "name"),
        SimpleKind.CertificateNumber => new("证件号码", "certificate number"),
        _ => new("文字", "text"),
    };
}
