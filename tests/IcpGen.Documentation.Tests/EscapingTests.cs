using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IcpGen.Documentation.Rendering;
using IcpGen.Documentation.Site;
using Markdig;

namespace IcpGen.Documentation.Tests;

/// <summary>Texts of rules show as text, whatever is in them.</summary>
public class EscapingTests
{
    private const string Message = "备注里有 <script>alert('x')</script> & | `代码` *星号*。";

    [Fact]
    public void A_script_in_a_rule_shows_as_text_on_the_page()
    {
        IDocument page = new HtmlParser().ParseDocument(Sites.OfSmall("html").Text("zh/provinces/31-shanghai.html"));

        Assert.All(page.QuerySelectorAll("script"), script => Assert.NotNull(script.GetAttribute("src")));
        Assert.Contains(Message, page.QuerySelector("#SH-6")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("备注里的 <script>alert(1)</script>", page.QuerySelector("a[href$='#SH-6']")!.GetAttribute("title"));
    }

    [Fact]
    public void No_page_has_an_element_that_its_template_has_not()
    {
        HtmlParser parser = new();
        foreach (SiteFile file in Sites.OfSmall("html").Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            IDocument page = parser.ParseDocument(file.Text);
            Assert.All(page.QuerySelectorAll("script"), script => Assert.Empty(script.TextContent));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_script_in_a_rule_shows_as_text_where_Markdown_is_rendered()
    {
        string html = Markdown.ToHtml(Sites.OfSmall("markdown").Text("zh/provinces/31-shanghai.md"), new MarkdownPipelineBuilder().UsePipeTables().Build());
        IDocument page = new HtmlParser().ParseDocument(html);

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains(Message, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 标题")]
    [InlineData("- 一项")]
    [InlineData("1. 第一")]
    [InlineData("2) 第二")]
    [InlineData("+ 加号")]
    [InlineData("> 引用")]
    [InlineData("===")]
    [InlineData("~~~")]
    [InlineData("a | b")]
    [InlineData(@"back\slash")]
    [InlineData("[链接](http://a.cn)")]
    [InlineData("![图](x.png)")]
    [InlineData("&lt;&#65;")]
    [InlineData("<b>")]
    [InlineData("__init__ *a* `b`")]
    public void Any_text_is_itself_in_Markdown(string text)
    {
        string html = Markdown.ToHtml(PageFormat.Markdown.Escape(text), new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.Equal("<p>" + text + "</p>", System.Net.WebUtility.HtmlDecode(html).Trim());
    }

    [Theory]
    [InlineData("code", "`code`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a|b", @"`a\|b`")]
    public void Code_keeps_its_backticks_and_bars(string code, string markdown) => Assert.Equal(markdown, MarkdownCode.Inline(code));

    [Fact]
    public void What_no_page_can_hold_is_replaced() => Assert.Equal("a\uFFFDb\uFFFDc", PageFormat.Html.Escape("a\u0001b\uD800c"));
}
