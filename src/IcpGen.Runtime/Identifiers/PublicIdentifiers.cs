namespace IcpGen.Identifiers;

public readonly partial struct Text;

public readonly partial record struct Address;

public readonly partial record struct CertificateNumber;

public readonly partial record struct CreditCode;

public readonly partial record struct DomainName;

public readonly partial record struct Mobile;

public readonly partial record struct Name;

public readonly partial record struct OrganizationCode;

public readonly partial record struct Phone;

public readonly partial record struct RegistrationNumber;

public readonly partial record struct Url;

public readonly partial record struct IdNumber
{
    /// <summary>The birth date in the number; null where it is malformed or there is no such day.</summary>
    public DateOnly? BirthDate =>
        TryGetBirthDate(out int year, out int month, out int day) ? new DateOnly(year, month, day) : null;

    /// <summary>Whether it is valid and its holder was born by a day.</summary>
    public bool IsValidOn(DateOnly day) => IsValid && BirthDate <= day;
}
