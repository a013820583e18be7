namespace IcpGen.Documentation.Wordings;

/// <summary>The words between the rules' own, on pages. Templates have them as <c>w.checklist</c>.</summary>
internal static class SiteWords
{
    public static Localized SiteTitle { get; } = new("ICP 备案要求", "ICP filing requirements");
    public static Localized Lead { get; } = new("各省通信管理局对 ICP 备案的要求。每一条都从规则生成，注明所依据的条款。", "What the provincial communications administrations require of ICP filings. Everything here is made from the rules, and names its clause.");
    public static Localized SkipToContent { get; } = new("跳到正文", "Skip to content");
    public static Localized MainNavigation { get; } = new("主导航", "Main navigation");
    public static Localized OnThisPage { get; } = new("本页内容", "On this page");
    public static Localized Home { get; } = new("首页", "Start");
    public static Localized OtherLanguage { get; } = new("English", "中文");
    public static Localized Generated { get; } = new("由 IcpGen 从规则文件生成。", "Made by IcpGen from the rule files.");

    public static Localized Search { get; } = new("搜索", "Search");
    public static Localized SearchLabel { get; } = new("搜索要求、材料、字段和诊断", "Search requirements, documents, fields and diagnostics");
    public static Localized SearchNone { get; } = new("没有找到", "Nothing found");
    public static Localized SearchCount { get; } = new("条结果", "results");
    public static Localized SearchMore { get; } = new("只列出最前面的；多写几个字可以缩小范围", "Only the first are listed; more letters narrow it down");

    public static Localized Provinces { get; } = new("省、自治区、直辖市", "Provinces");
    public static Localized Province { get; } = new("省份", "Province");
    public static Localized OwnRuleSets { get; } = new("自有规则集", "Rule sets of your own");
    public static Localized RuleSet { get; } = new("规则集", "Rule set");
    public static Localized Letters { get; } = new("条款字母", "Letters");
    public static Localized ClausesCount { get; } = new("条款数", "Clauses");
    public static Localized RulesCount { get; } = new("规则数", "Rules");
    public static Localized Source { get; } = new("依据", "Source");
    public static Localized Scope { get; } = new("适用范围", "Scope");
    public static Localized ScopeRemark { get; } = new("除非规则另有说明，以下要求都限于：", "Unless a rule says otherwise, what follows is asked where ");
    public static Localized Checklist { get; } = new("材料清单", "Checklist");
    public static Localized Checklists { get; } = new("材料清单（可打印）", "Checklists to print");
    public static Localized ChecklistOf { get; } = new("备案清单", "filing checklist");
    public static Localized Print { get; } = new("打印", "Print");
    public static Localized Tick { get; } = new("备妥", "Ready");
    public static Localized FullPage { get; } = new("全部要求与说明", "All requirements in full");

    public static Localized MatrixTitle { get; } = new("哪些省要求什么", "Who requires what");
    public static Localized MatrixLead { get; } = new("行是各省共用的要求、材料和手续，列是省份；点格子看规则。", "Rows are requirements that provinces share, documents and procedures; columns are provinces. A cell leads to the rule.");
    public static Localized MatrixRows { get; } = new("只看含有这些字的行", "Rows that contain");
    public static Localized MatrixColumns { get; } = new("只看这些省（可写多个，用空格隔开）", "Only these provinces (several, with spaces between)");
    public static Localized MatrixAudience { get; } = new("对谁的要求", "Asked of");
    public static Localized Everybody { get; } = new("所有人", "everybody");
    public static Localized Table { get; } = new("表格", "table");
    public static Localized Topic { get; } = new("要求", "Topic");
    public static Localized SharedRequirements { get; } = new("共用的要求", "Shared requirements");
    public static Localized RowsLeft { get; } = new("行符合", "rows match");
    public static Localized Legend { get; } = new("图例", "Legend");

    public static Localized Checks { get; } = new("表单检查", "What the form is checked for");
    public static Localized Advice { get; } = new("仅供留意", "advisory");
    public static Localized Documents { get; } = new("材料", "Documents");
    public static Localized Document { get; } = new("材料", "Document");
    public static Localized Marks { get; } = new("对材料的要求", "What it must be like");
    public static Localized Cases { get; } = new("何时需要", "When");
    public static Localized Rule { get; } = new("规则", "Rule");
    public static Localized Rules { get; } = new("规则", "Rules");
    public static Localized RulesInFull { get; } = new("逐条规则", "The rules one by one");
    public static Localized Procedures { get; } = new("手续", "Procedures");
    public static Localized Procedure { get; } = new("手续", "Procedure");
    public static Localized Notices { get; } = new("说明与告知", "Notices");
    public static Localized Notice { get; } = new("说明", "Notice");
    public static Localized NoneAsked { get; } = new("没有这方面的要求。", "Nothing of this kind is asked.");
    public static Localized Always { get; } = new("总是", "always");
    public static Localized Within { get; } = new("（适用：", " (where: ");
    public static Localized AnyMarks { get; } = new("不限", "any");
    public static Localized AnyOf { get; } = new("任选其一：", "One of:");
    public static Localized OnePer { get; } = new("每项一份：", "One for each of: ");
    public static Localized About { get; } = new("所属", "of");
    public static Localized AlsoFor { get; } = new("同样适用于：", "The same applies to: ");
    public static Localized Includes { get; } = new("包括：", "These are: ");
    public static Localized OtherBodies { get; } = new("其他单位", "Other organizations");
    public static Localized Except { get; } = new("例外", "Exception");

    public static Localized Clauses { get; } = new("条款", "Clauses");
    public static Localized Conditions { get; } = new("条件分解", "Its conditions");
    public static Localized When { get; } = new("适用条件", "Applies when");
    public static Localized Each { get; } = new("逐个检查", "For each of");
    public static Localized Where { get; } = new("其中", "Of those, where");
    public static Localized Demand { get; } = new("要求", "Demands");
    public static Localized Message { get; } = new("提示", "Message");
    public static Localized Remedy { get; } = new("改正办法", "Remedy");
    public static Localized Reading { get; } = new("条款的解读", "How the clause was read");
    public static Localized Definition { get; } = new("所用定义", "Definition used");
    public static Localized Period { get; } = new("生效期", "In effect");
    public static Localized Lifts { get; } = new("使以下规则不适用", "Lifts");
    public static Localized LiftedBy { get; } = new("以下规则使它不适用", "Lifted by");
    public static Localized Examples { get; } = new("示例", "Examples");
    public static Localized Outcome { get; } = new("结果", "Outcome");
    public static Localized Given { get; } = new("申请内容", "Given");
    public static Localized OnDay { get; } = new("截至", "as of");
    public static Localized File { get; } = new("规则文件", "Rule file");

    public static Localized Fields { get; } = new("字段", "Fields");
    public static Localized Field { get; } = new("字段", "Field");
    public static Localized FieldsLead { get; } = new("规则要看的字段，按申请表的顺序。", "The fields that rules look at, in the order of the form.");
    public static Localized Path { get; } = new("路径", "Path");
    public static Localized Type { get; } = new("类型", "Type");
    public static Localized List { get; } = new("可有多个", "several");
    public static Localized SetsLooking { get; } = new("涉及省份和规则集", "Rule sets");
    public static Localized RequiredBy { get; } = new("哪些规则要看它", "Rules that look at it");
    public static Localized Codes { get; } = new("代码表", "Codes");
    public static Localized Code { get; } = new("代码", "Code");
    public static Localized Name { get; } = new("名称", "Name");
    public static Localized Label { get; } = new("含义", "Meaning");
    public static Localized NoCode { get; } = new("无", "none");
    public static Localized Facts { get; } = new("申请表以外要查明的", "What no filing holds");
    public static Localized Fact { get; } = new("事项", "Fact");
    public static Localized AskedOf { get; } = new("依据什么查", "Asked of");

    public static Localized Diagnostics { get; } = new("诊断", "Diagnostics");
    public static Localized DiagnosticsLead { get; } = new("编写规则和使用规则时可能见到的提示。", "What may be said of rule files and of the code that uses them.");
    public static Localized OfRuleFiles { get; } = new("规则文件", "Rule files");
    public static Localized OfCode { get; } = new("C# 代码和构建", "C# code and the build");
    public static Localized Title { get; } = new("标题", "Title");
    public static Localized Severity { get; } = new("级别", "Severity");

    public static Localized Changes { get; } = new("变化", "Changes");
    public static Localized ChangesLead { get; } = new("与上一版规则相比，含义上有什么变化。", "What changed in meaning since the earlier rules.");
    public static Localized Before { get; } = new("原文", "Before");
    public static Localized After { get; } = new("新文", "After");

    public static Localized Yes { get; } = new("是", "yes");
    public static Localized No { get; } = new("否", "no");
    public static Localized None { get; } = new("无", "none");
    public static Localized Empty { get; } = new("空白", "blank");
    public static Localized NotGiven { get; } = new("未填", "not given");
    public static Localized Unknown { get; } = new("未知", "unknown");
    public static Localized Unreadable { get; } = new("无法识别", "unreadable");
    public static Localized LongTerm { get; } = new("长期", "long-term");

    public static Localized Individuals { get; } = new("个人", "individuals");
    public static Localized Organizations { get; } = new("单位", "organizations");
    public static Localized WhoAll => Who("all");
    public static Localized WhoIndividuals => Who("individuals");
    public static Localized WhoOthers => Who("others");
    public static Localized MarkAll => WhoMark("all");
    public static Localized MarkIndividuals => WhoMark("individuals");
    public static Localized MarkOthers => WhoMark("others");
    public static Localized Requirements { get; } = new("要求", "Requirements");
    public static Localized Requirement { get; } = new("要求", "Requirement");
    public static Localized Vocabulary { get; } = new("词汇", "Vocabulary");
    public static Localized Or { get; } = new("或", "or");
    public static Localized Either { get; } = new("或", " or ");

    public static Localized Stop { get; } = new("。", ".");
    public static Localized Comma { get; } = new("、", ", ");
    public static Localized Colon { get; } = new("：", ": ");
    public static Localized Semicolon { get; } = new("；", "; ");
    public static Localized Open { get; } = new("（", " (");
    public static Localized Close { get; } = new("）", ")");

    /// <summary>Of whom something is asked.</summary>
    public static Localized Who(string who) => who switch
    {
        "individuals" => new("只对个人", "individuals only"),
        "others" => new("只对单位", "organizations only"),
        _ => new("个人和单位", "individuals and organizations"),
    };

    /// <summary>The same in one sign.</summary>
    public static Localized WhoMark(string who) => who switch
    {
        "individuals" => new("个", "I"),
        "others" => new("单", "O"),
        _ => new("全", "A"),
    };
}
