using IcpGen;

/// <summary>The validator; to check by other provinces too, name them, and the build says what the model lacks.</summary>
[FilingRules<Filing>(Province.Shanghai)]
public static partial class ShanghaiRules;

/// <summary>备案申请. A null is what has not been filled in.</summary>
public record Filing(Province? Province, string? Operation, Subject? Subject, List<Website>? Websites, List<Material>? Materials);

/// <summary>主体.</summary>
public record Subject(string? Name, string? Nature, string? MailingAddress, Certificate? Certificate, Person? Principal, Person? LegalRepresentative);

/// <summary>人员.</summary>
public record Person(string? Name, string? Mobile, Certificate? Certificate);

/// <summary>有效证件.</summary>
public record Certificate(string? Type, string? Number, string? Address, DateOnly? ExpiresOn);

/// <summary>网站.</summary>
public record Website(List<string>? Domains, Person? Principal);

/// <summary>材料.</summary>
public record Material(string? Kind, string? Form, string? Province);
