namespace IcpGen.Language.Tests.Binding;

public sealed class RuleDiagnosticTests
{
    /// <summary>Statements of a rule; they begin in line 4, column 5.</summary>
    public static TheoryData<string, string> InRules => new()
    {
        { "require subjct.name is present", "ICP2001 4:13 There is no field, variable or definition `subjct`; perhaps `subject` is meant." },
        { "require nonsense is present", "ICP2001 4:13 There is no field, variable or definition `nonsense`." },
        { "require subject.nam is present", "ICP2003 4:21 `Subject` has no field `nam`; perhaps `name` is meant." },
        { "require subject.nature == indivdual", "ICP2004 4:31 `Nature` has no member `indivdual`; perhaps `individual` is meant." },
        { "require province == shangai", "ICP2004 4:25 `Province` has no member `shangai`; perhaps `shanghai` is meant." },
        { "require subject.nature == \"个人\"", "ICP2010 4:31 A name belongs here: what is called `个人` is written `individual`." },
        { "require subject.nature == \"个体\"", "ICP2004 4:31 `Nature` has no member `个体`; perhaps `individual` (个人) is meant." },
        { "require subject.nature == 个人", "ICP2010 4:31 A name belongs here: what is called `个人` is written `individual`." },
        { "require subject.nature == 个体", "ICP2004 4:31 `Nature` has no member `个体`; perhaps `individual` (个人) is meant." },
        { "require subject.nature == 军队", "ICP2004 4:31 `Nature` has no member `军队`." },
        { "require subject.principal.姓名 is present", "ICP2003 4:31 `Person` has no field `姓名`; perhaps `name` (姓名) is meant." },
        { "require 主体.name is present", "ICP2001 4:13 There is no field, variable or definition `主体`; perhaps `subject` (主体) is meant." },
        { "each w in 网站 require w.name is present", "ICP2001 4:15 There is no field, variable or definition `网站`; perhaps `websites` (网站) is meant." },
        { "submit 居住证", "ICP2006 4:12 No document `居住证` is declared; perhaps `residencePermit` (居住证) is meant." },
        { "step 当面核验", "ICP2007 4:10 No procedure `当面核验` is declared; perhaps `inPersonVerification` (当面核验) is meant." },
        { "require subject.isListed example passes { 主体 = { } }", "ICP2003 4:47 `Filing` has no field `主体`; perhaps `subject` (主体) is meant." },
        { "require every w in website: w.名称 is present", "ICP2001 4:24 There is no field, variable or definition `website`; perhaps `websites` is meant." },
        { "require subject.name == 某某", "ICP1005 4:29 `某某` stands outside quotes; write `\"某某\"`." },
        { "require 18 <= age(subject.certificate.expiresOn) <= 60", "ICP1109 4:54 Only two values are compared at a time; make two comparisons around `<=` and join them by `and`, as in `1 <= n and n <= 9`." },
        { "require mobileProvince(13900000001) == shanghai at subject", "ICP2101 4:28 `13900000001` is of type Number, but Mobile is needed here; a number that identifies is written in quotes: `\"13900000001\"`." },
        { "require subject.nature == \"军队\"", "ICP2004 4:31 `Nature` has no member `军队`." },
        { "require subject.homeUrl.domain is present", "ICP2005 4:29 `subject.homeUrl` is of type Url, which has no member `domain`." },
        { "require subject.homeUrl.hots.prefix == \"a\"", "ICP2005 4:29 `subject.homeUrl` is of type Url, which has no member `hots`; perhaps `host` is meant." },
        { "submit residencPermit", "ICP2006 4:12 No document `residencPermit` is declared; perhaps `residencePermit` is meant." },
        { "step inPersonVerificaton", "ICP2007 4:10 No procedure `inPersonVerificaton` is declared; perhaps `inPersonVerification` is meant." },
        { "require mobileProvinc(subject.principal.mobile) == shanghai at subject", "ICP2008 4:13 There is no fact, definition or type `mobileProvinc` to be used with parentheses; perhaps `mobileProvince` is meant." },
        { "require subject.name == missing", "ICP1006 4:26 `== missing` is not used here; write `is missing`." },
        { "require distinct(websites.domains) == newDomains at websites", "ICP2011 4:13 `distinct` can only stand inside of `count(…)`." },

        { "require subject.name", "ICP2101 4:13 `subject.name` is of type Text, but Flag is needed here; perhaps `subject.name is present` is meant." },
        { "require mobileProvince(subject.name) == shanghai", "ICP2101 4:28 `subject.name` is of type Text, but Mobile is needed here; `Mobile(subject.name)` reads it as one." },
        { "require age(subject.name) > 3", "ICP2101 4:17 `subject.name` is of type Text, but Date is needed here." },
        { "require subject.name == 3", "ICP2102 4:13 `subject.name` (Text) and `3` (Number) cannot be compared by `==`; compared with a text it is written in quotes: `\"3\"`." },
        { "require subject.certificate.number == 123", "ICP2102 4:13 `subject.certificate.number` (Text) and `123` (Number) cannot be compared by `==`; compared with a text it is written in quotes: `\"123\"`." },
        { "require subject.nature == \"enterprise\"", "ICP2012 4:31 `\"enterprise\"` is a text, but Nature is needed here; write `enterprise`, without quotes." },
        { "require subject.nature in [\"enterprise\"]", "ICP2012 4:32 `\"enterprise\"` is a text, but Nature is needed here; write `enterprise`, without quotes." },
        { "require subject.certificate.expiresOn >= \"2026/1/1\"", "ICP2012 4:46 `\"2026/1/1\"` is a text, but Date is needed here; write `2026-01-01`, without quotes." },
        { "require subject.staff >= \"3\"", "ICP2012 4:30 `\"3\"` is a text, but Number is needed here; write `3`, without quotes." },
        { "require subject.isListed == \"是\"", "ICP2012 4:33 `\"是\"` is a text, but Flag is needed here; write `true`, without quotes." },
        { "require subject.isListed == 是", "ICP2010 4:33 A name belongs here: what is called `是` is written `true`." },
        { "require subject.certificate.expiresOn >= \"明天\"", "ICP2101 4:46 `\"明天\"` is of type Text, but Date is needed here; a date is written `2026-01-31`, without quotes." },
        { "require subject.name != null", "ICP1006 4:26 `!= null` is not used here; write `is present`." },
        { "require null == subject.name", "ICP1006 4:13 `null == subject.name` is not used here; write `subject.name is missing`." },
        { "require subject.name.length() > 3", "ICP1006 4:26 `length()` is not used here; write `length`." },
        { "require length(subject.name) > 3", "ICP1006 4:13 `length(subject.name)` is not used here; write `subject.name.length`." },
        { "require websites.size() > 1", "ICP1006 4:13 `websites.size()` is not used here; write `count(websites)`." },
        { "require subject.principal.mobile.province == shanghai", "ICP1006 4:13 `subject.principal.mobile.province` is not used here; write `mobileProvince(subject.principal.mobile)`." },
        { "require subject.certificate.expiresOn >= today()", "ICP1006 4:46 `today()` is not used here; write `today`." },
        { "require subject.certificate.expiresOn >= now", "ICP1006 4:46 `now` is not used here; write `today`." },
        { "submit idDocument(subject.principal)", "ICP2006 4:12 No document `idDocument` is declared; perhaps `identityDocument` (身份证件) is meant." },
        { "submit \"居住证\"", "ICP2006 4:12 No document `居住证` is declared; perhaps `residencePermit` (居住证) is meant." },
        { "require subject.name < \"x\"", "ICP2102 4:13 `subject.name` (Text) and `\"x\"` (Text) cannot be compared by `<`." },
        { "require newDomains includesAll [shop]", "ICP2001 4:37 There is no field, variable or definition `shop`." },
        { "require subject.certificate == subject.certificate", "ICP2103 4:13 Two of `Certificate` cannot be compared without `identifiedBy`; add it to the record, or compare a field." },
        { "require subject.certificate in [subject.principal.certificate] at subject", "ICP2103 4:13 Two of `Certificate` cannot be compared without `identifiedBy`; add it to the record, or compare a field." },
        { "require websites includesAll websites", "ICP2103 4:13 Two of `Website` cannot be compared without `identifiedBy`; add it to the record, or compare a field." },
        { "require materials == materials", "ICP2103 4:13 Two of `Material` cannot be compared without `identifiedBy`; add it to the record, or compare a field." },
        { "require websites.principal.certificate == [subject.certificate] at websites", "ICP2103 4:13 Two of `Certificate` cannot be compared without `identifiedBy`; add it to the record, or compare a field." },
        { "require count(distinct(websites)) == 1", "ICP2103 4:13 Two of `Website` cannot be compared without `identifiedBy`; add it to the record, or compare a field." },
        { "require websites.name == \"x\"", "ICP2104 4:13 `websites.name` has many values (Text[]); write `every x in websites.name: …` or `any x in websites.name: …`, or use `each`." },
        { "require newDomains == \"a.cn\"", "ICP2104 4:13 `newDomains` has many values (DomainName[]); write `every x in newDomains: …` or `any x in newDomains: …`, or use `each`." },
        { "require websites.domains.hasWww", "ICP2104 4:13 `websites.domains.hasWww` has many values (Flag[]); write `every x in websites.domains.hasWww: …` or `any x in websites.domains.hasWww: …`, or use `each`." },
        { "require newDomains in [newDomains]", "ICP2104 4:28 `newDomains` has many values (DomainName[]); write `every x in newDomains: …` or `any x in newDomains: …`, or use `each`." },
        { "require count([[subject.name]]) > 1", "ICP2101 4:20 `[subject.name]` is of type Text[], but Text is needed here." },
        { "require count(subject.name) > 1", "ICP2105 4:19 `subject.name` is no list of the filing (Text); a path to a list belongs here." },
        { "require subject.name contains \"{subject.nature}\" at subject.name", "ICP2314 4:40 `subject.nature` cannot stand here: it is Nature, and a wording that is demanded holds only single texts." },
        { "require subject.name contains \"甲{}\"", "ICP2314 4:41 `{}` cannot stand here: a blank stands only in what `matches` asks for; a brace is written `{{`." },
        { "require subject.name contains \"{nope}\" at subject.name", "ICP2001 4:41 There is no field, variable or definition `nope`." },
        { "submit letter stating \"{subject.staff}\"", "ICP2314 4:28 `subject.staff` cannot stand here: it is Number, and a wording that is demanded holds only single texts." },
        { "require count([\"中国\"]) > 1", "ICP2105 4:19 `[\"中国\"]` is no list of the filing (Text[]); values that are written are tested by `in […]`, `startsWith […]`, `contains […]` and the like." },
        { "require any x in websites, newDomains: x is present", "ICP2106 4:32 The elements of `newDomains` are DomainName, those before it Website; sources of one walk must be alike." },
        { "require age(subject.certificate.expiresOn) is present", "ICP2107 4:13 `age(subject.certificate.expiresOn)` is no field, but one belongs here." },
        { "require domainHolder() is present", "ICP2108 4:13 `domainHolder` takes 1 argument(s), not 0." },
        { "require subject.principal.phone.serves == true", "ICP2108 4:37 `serves` takes 1 argument(s), not 0." },
        { "require any x in websites.domains.suffix.length: x > 1", "ICP2109 4:22 `websites.domains.suffix.length` takes a member of a member of a list's elements; use `every`, `any` or `each`." },
        { "require subject.certificate.expiresOn > today + 999999 days", "ICP2110 4:53 `999999` is out of range; a period is at most 100000." },
        { "require every today in newDomains: today is present", "ICP2212 4:19 `today` has a meaning of its own in conditions or examples; choose another name." },
        { "each w in website require w.name is present", "ICP2001 4:15 There is no field, variable or definition `website`; perhaps `websites` is meant." },
        { "require subject.nature in []", "ICP2111 4:31 `[]` leaves nothing to choose from; write at least one value." },

        { "require subject.name == subject.principal.name", "ICP2301 4:13 This tests several fields: `subject.name`, `subject.principal.name`; say with `at` which field is to blame." },
        { "require today > 2020-01-01", "ICP2301 4:13 This tests no field; say with `at` which field is to blame." },
        { "submit residencePermit stamped with contractSael", "ICP2004 4:41 `Seal` has no member `contractSael`; perhaps `contractSeal` is meant." },
        { "submit residencePermit copy original", "ICP2305 4:33 `original` repeats or contradicts another modifier of the document; remove one." },
        { "submit letter signedBy(subject.principal)", "ICP2101 4:28 `subject.principal` is of type Person, but Text is needed here." },
        { "submit letter signedBy()", "ICP2108 4:19 `signedBy` takes 1 argument(s), not 0." },
        { "submit letter signedBy(websites.name)", "ICP2104 4:28 `websites.name` has many values (Text[]); write `every x in websites.name: …` or `any x in websites.name: …`, or use `each`." },
        { "submit letter signedBy(subject.name) signedBy(subject.principal.name)", "ICP2305 4:42 `signedBy(subject.principal.name)` repeats or contradicts another modifier of the document; remove one." },
        { "submit residencePermit 0", "ICP2306 4:28 `0` copies cannot be asked for; write 1 to 1000." },
        { "submit domainCertificate", "ICP2108 4:12 `domainCertificate` takes 1 argument(s), not 0." },
        { "submit domainCertificate(subject.principal)", "ICP2101 4:30 `subject.principal` is of type Person, but DomainName is needed here." },
        { "submit domainCertificate(newDomains)", "ICP2104 4:30 `newDomains` has many values (DomainName[]); write `every x in newDomains: …` or `any x in newDomains: …`, or use `each`." },
        { "submit { domainCertificate(d) per d in newDomains } per e in newDomains", "ICP2308 4:35 `per` is there already and can stand only once." },
        { "step inPersonVerification(subject)", "ICP2108 4:10 `inPersonVerification` takes 0 argument(s), not 1." },
        { "require subject.isListed say \"一\" say \"二\"", "ICP2308 4:38 `say` is there already and can stand only once." },
        { "effective from 2020-01-01 until 2019-01-01 require subject.isListed", "ICP2309 4:37 `until` must be after `from`, or the rule is never in effect." },
        { "require subject.isListed say \"{subject.name\"", "ICP2310 4:35 `{` has no partner; a value is written `{path}`, and a brace `{{`." },
        { "require subject.isListed say \"题}\"", "ICP2310 4:36 `}` has no partner; a value is written `{path}`, and a brace `{{`." },
        { "require subject.isListed say \"{subject.principal}\"", "ICP2311 4:36 `subject.principal` is Person and cannot be shown in a message; name a simple field of it." },
        { "require subject.isListed say \"{subject.nam}\"", "ICP2003 4:44 `Subject` has no field `nam`; perhaps `name` is meant." },
        { "when subject.isListed", "ICP2312 3:8 The rule `SH-P1` has no `require`, `forbid`, `should`, `submit`, `step` or `notice`; add one." },

        { "require subject.isListed example passes { subject = { name = subject } }", "ICP2101 4:66 `subject` is of type Subject, but Text is needed here." },
        { "require subject.isListed example passes { subject = { name = subject.name } }", "ICP2401 4:66 `subject.name` is no value; an example holds values, lists, records and `missing`." },
        { "require subject.isListed example passes { subject = \"x\" }", "ICP2402 4:57 A record belongs here (Subject), not `\"x\"`; write `{ … }`." },
        { "require subject.isListed example passes { newDomains = \"x\" }", "ICP2403 4:60 A list belongs here (DomainName[]); put `\"x\"` between brackets: `[ … ]`." },
        { "require subject.isListed example passes { province = beijing province = beijing }", "ICP2404 4:66 `province` is given already; remove one of them." },
        { "require subject.isListed example passes { mobileProvinc(\"1\") = beijing }", "ICP2405 4:47 No fact `mobileProvinc` is declared; perhaps `mobileProvince` is meant." },
        { "require subject.isListed example passes { subject = { mobileProvince(\"1\") = beijing } }", "ICP2406 4:59 The fact `mobileProvince` belongs at the top of the example." },
        { "require subject.isListed example fails at \"websites[x].name\" { }", "ICP2407 4:47 `websites[x].name` is no place in a filing (such as `websites[0].name`)." },
        { "require subject.isListed example fails at \"website[0].name\" { }", "ICP2407 4:47 `website[0].name` is no place in a filing (such as `websites[0].name`); perhaps `websites` is meant." },
        { "require subject.isListed example passes { subject = { nature = indivdual } }", "ICP2004 4:68 `Nature` has no member `indivdual`; perhaps `individual` is meant." },
        { "require subject.isListed example passes { subject = { certificate = { expiresOn = { } } } }", "ICP2101 4:87 `{ }` is of type { … }, but Date is needed here." },
    };

    [Theory]
    [MemberData(nameof(InRules))]
    public void A_mistake_in_a_rule_is_told_where_it_is(string statements, string complaint)
    {
        CompilationResult result = SampleUnit.Compile(SampleUnit.InRule(statements));
        Assert.Equal([complaint], SampleUnit.Complaints(result));
        Assert.Empty(Assert.Single(result.Unit.Provinces).Rules);
    }

    /// <summary>Members of a province; they begin in line 3, column 3.</summary>
    public static TheoryData<string, string> InProvinces => new()
    {
        { "rule SH-P1 = notDefined", "ICP2009 3:16 There is no definition `notDefined`." },
        { "rule SH-P1 { require subject.isListed }", "ICP2313 3:8 The rule `SH-P1` has no title; write one in quotes after its id." },
        { "rule SH-P9 \"题\" { require subject.isListed }", "ICP3001 3:8 `SH-P9` is not among the listed `clauses`; perhaps `SH-P1` is meant." },
        { "rule BJ-P3 \"题\" { require subject.isListed }", "ICP3001 3:8 `BJ-P3` is not among the listed `clauses`; perhaps `SH-P3` is meant." },
        { "rule SH-P1 \"题\" { require subject.isListed }\n  rule SH-P1 \"题\" { require subject.isListed }", "ICP3003 4:8 There is a rule `SH-P1` already, in effect at the same time; merge them, call one `SH-P1a`, or part them with `effective`." },
        { "clauses P4..P2", "ICP3006 3:11 `P4..P2` is no range; write for instance `P1..P5`, with the same letters, numbers that rise, and 500 clauses at most." },
        { "clauses P3", "ICP3007 3:11 The clause `SH-P3` is listed already." },
        { "rule SH-P1 \"题\" overrides SH-P2 because \"例外\" { require subject.isListed }", "ICP3008 3:28 The province has no rule `SH-P2`; perhaps `SH-P1` is meant." },
        { "rule SH-P1 \"题\" overrides SH-P1 because \"例外\" { require subject.isListed }", "ICP3010 3:28 The rule `SH-P1` cannot override itself." },
        {
            "rule SH-P1 \"题\" overrides SH-P2 because \"甲\" { require subject.isListed }\n  rule SH-P2 \"题\" overrides SH-P1 because \"乙\" { require subject.isListed }",
            "ICP3011 3:8 These rules override one another in a circle: SH-P1 → SH-P2 → SH-P1; remove one `overrides`."
        },
        {
            "rule SH-P2 \"题\" { require subject.isListed }\n  rule SH-P1 \"题\" overrides SH-P2 because \"例外\" { each w in websites require w.name is present }",
            "ICP3012 4:8 `SH-P1` overrides another rule and so cannot have `each`; use `every` or `any`."
        },
        { "source \"甲\" source \"乙\"", "ICP2308 3:14 `source` is there already and can stand only once." },
        { "for subject.name { rule SH-P1 \"题\" { require subject.isListed } }", "ICP2101 3:7 `subject.name` is of type Text, but Flag is needed here; perhaps `subject.name is present` is meant." },
    };

    [Theory]
    [MemberData(nameof(InProvinces))]
    public void A_mistake_in_a_province_is_told_where_it_is(string members, string complaint) =>
        Assert.Equal([complaint], SampleUnit.Complaints(SampleUnit.Compile(SampleUnit.InProvince(members))));

    /// <summary>Whole files beside the vocabulary.</summary>
    public static TheoryData<string, string> InFiles => new()
    {
        { "enum Nature \"性质\" { a \"甲\" }", "ICP2201 1:6 `Nature` is declared already; rename or remove one of them." },
        { "enum Province \"省\" { a \"甲\" }", "ICP2201 1:6 `Province` is declared already; rename or remove one of them." },
        { "enum Colour \"颜色\" { red \"红\" red \"红\" }", "ICP2201 1:28 `red` is declared already; rename or remove one of them." },
        { "define subject \"主体\" = true", "ICP2201 1:8 `subject` is declared already; rename or remove one of them." },
        { "define count \"数\" = 3", "ICP2212 1:8 `count` has a meaning of its own in conditions or examples; choose another name." },
        { "fact Mobile(Text) : Text \"手机\"", "ICP2212 1:6 `Mobile` has a meaning of its own in conditions or examples; choose another name." },
        { "enum Answer \"答\" { missing \"无\" }", "ICP2212 1:19 `missing` has a meaning of its own in conditions or examples; choose another name." },
        { "record R \"记录\" { today : Date \"今\" }", "ICP2212 1:17 `today` has a meaning of its own in conditions or examples; choose another name." },
        { "scope subject.isListed", "ICP2201 1:1 `scope` is declared already; rename or remove one of them." },
        { "record R \"记录\" { a : Txt \"甲\" }", "ICP2002 1:21 There is no type `Txt`; perhaps `Text` is meant." },
        { "record R \"记录\" { a : String \"甲\" }", "ICP2002 1:21 There is no type `String`; perhaps `Text` is meant." },
        { "record R \"记录\" { a : 日期 \"甲\" }", "ICP2002 1:21 There is no type `日期`; perhaps `Date` (日期) is meant." },
        { "fact f(Person) : Text \"事实\"", "ICP2204 1:8 `f` takes simple types only, not Person." },
        { "record R \"记录\" identifiedBy p { p : Person \"人\" }", "ICP2205 1:28 `p` is Person and cannot stand after `identifiedBy` or `toldApartBy`; use a simple field." },
        { "record R \"记录\" identifiedBy q { p : Text \"人\" }", "ICP2003 1:28 `R` has no field `q`." },
        { "define a \"甲\" = b define b \"乙\" = a", "ICP2206 1:8 `a` is defined in terms of itself; break the circle." },
        { "define body \"正文\" { require subject.isListed } define b \"乙\" = body", "ICP2208 1:62 `body` is the body of a rule; use it as `rule … = body`." },
        { "province shangai \"上海\" 310000 SH { }", "ICP3004 1:10 There is no province `shangai`; perhaps `shanghai` is meant." },
        { "province beijing \"北京\" 310000 BJ { }", "ICP3005 1:23 `beijing` has the code `110000`, not `310000`." },
        { "province beijing \"北京\" 110000 SH { }", "ICP3005 1:30 `beijing` has the letters `BJ`, not `SH`." },
        {
            "province beijing \"北京\" 110000 BJ { clauses 1 rule BJ-1 \"题\" overrides SH-P1 because \"例外\" { require subject.isListed } }\n"
            + "province shanghai \"上海\" 310000 SH { clauses P1 rule SH-P1 \"题\" { require subject.isListed } }",
            "ICP3009 1:69 `SH-P1` is a rule of `shanghai`; only rules of the same province or rule set can be overridden."
        },
        { "extend Subjct { hobby : Text \"爱好\" }", "ICP2213 1:8 `extend` adds fields to a declared record; there is no record `Subjct`; perhaps `Subject` is meant." },
        { "extend Subject { name : Text \"名称\" }", "ICP2201 1:18 `name` is declared already; rename or remove one of them." },
        { "ruleset beijing \"甲公司\" { }", "ICP3014 1:9 `beijing` belongs to a province or to another rule set; give your own rule set another name and other letters." },
        { "ruleset acme \"甲公司\" SH { }", "ICP3014 1:20 `SH` belongs to a province or to another rule set; give your own rule set another name and other letters." },
        { "ruleset acme \"甲公司\" A { } ruleset beta \"乙公司\" A { }", "ICP3014 1:45 `A` belongs to a province or to another rule set; give your own rule set another name and other letters." },
        { "ruleset acme \"甲公司\" { } ruleset acme \"甲公司\" { }", "ICP2201 1:32 `acme` is declared already; rename or remove one of them." },
        { "ruleset acme \"甲公司\" { rule AC-1 \"题\" { require subject.isListed } }", "ICP3015 1:27 `AC-1` must begin with `ACME-`, the letters of the rule set, and go on with a number or a name." },
        {
            "define isListed \"上市\" = subject.isListed\nprovince shanghai \"上海\" 310000 SH { clauses P1 rule SH-P1 \"题\" = isListed }",
            "ICP2209 2:64 `isListed` is a condition or value, not the body of a rule; write `rule … { require isListed }`."
        },
        {
            "define named(t : Text) \"有名\" { require t is present }\nprovince shanghai \"上海\" 310000 SH { clauses P1 rule SH-P1 = named(\"x\") }",
            "ICP2210 2:60 `named` cannot be used with these arguments: `t` is no field, but one belongs here."
        },
    };

    [Theory]
    [MemberData(nameof(InFiles))]
    public void A_mistake_in_a_file_is_told_where_it_is(string text, string complaint) =>
        Assert.Equal([complaint], SampleUnit.Complaints(SampleUnit.Compile(text)).Where(one => !one.Contains("ICP31", StringComparison.Ordinal)));
}
