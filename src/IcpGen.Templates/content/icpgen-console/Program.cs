using IcpGen;

Certificate card = new("residentIdCard", "320508199003070412", "江苏省苏州市姑苏区十全街8号", new(2026, 5, 1));
Person han = new("韩舟", "13910000001", card);
Subject organizer = new("韩舟", "individual", "上海市徐汇区漕溪北路", card, han, null);
Filing filing = new(Province.Shanghai, "newFiling", organizer, [new(["hanzhou-photo.com"], han)], []);

FilingReport report = ShanghaiRules.Validate(filing, AsOf.On(new(2026, 3, 31)));

Console.WriteLine("不符合要求");
foreach (Finding finding in report.Violations)
{
    Console.WriteLine($"  {finding.Rule.Id}  {finding.GetMessage("zh")}{finding.GetRemedy("zh")}");
}

Console.WriteLine("尚不能确定");
foreach (OpenRule open in report.Undetermined)
{
    Console.WriteLine($"  {open.Rule.Id}  须知：{string.Join("、", open.Needs)}");
}
