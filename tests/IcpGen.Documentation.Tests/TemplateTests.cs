using IcpGen.Documentation.Rendering;
using IcpGen.Documentation.Site;

namespace IcpGen.Documentation.Tests;

/// <summary>Templates of one's own.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_template_takes_the_place_of_the_built_in_one_of_its_name()
    {
        _folder.Write("province.scriban", "<h1>{{ it.label }} for our customers</h1>\n{{ for rule in it.rules }}<p>{{ rule.told.text }}</p>\n{{ end }}");

        SiteFiles site = Make();

        Assert.Empty(site.Errors);
        Assert.Contains("<h1>Shanghai for our customers</h1>", site.Files.Text("en/provinces/31-shanghai.html"), StringComparison.Ordinal);
        Assert.Contains("residence permit", site.Files.Text("en/provinces/31-shanghai.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_shows_is_escaped()
    {
        _folder.Write("province.scriban", "{{ for rule in it.rules }}{{ rule.told.title }}\n{{ end }}");

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", Make().Files.Text("en/provinces/31-shanghai.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h1>{{ it.label }</h1>\n", 1, 17)]
    [InlineData("<h1>{{ it.label }}</h1>\n{{ for rule in it.rules }}\n", 2, 27)]
    [InlineData("<h1>{{ it.label }}</h1>\n  {{ it.nmae }}\n", 2, 9)]
    [InlineData("<h1>{{ it.label }}</h1>\n{{ itt.label }}\n", 2, 4)]
    [InlineData("<h1>{{ it.label }}</h1>\n<p>{{ part \"rull\" it }}</p>\n", 2, 7)]
    public void A_mistake_names_the_file_the_line_and_the_column(string template, int line, int column)
    {
        _folder.Write("province.scriban", template);

        TemplateError error = Make().Errors[0];

        Assert.Equal((Path.Combine(_folder.Path, "province.scriban"), line, column), (error.File, error.Line, error.Column));
        Assert.NotEmpty(error.Message.In("en"));
    }

    [Fact]
    public void A_template_that_takes_the_place_of_none_is_told_with_those_there_are()
    {
        _folder.Write("provinz.scriban", "x");

        TemplateError error = Assert.Single(Make().Errors);

        Assert.Equal(Path.Combine(_folder.Path, "provinz.scriban"), error.File);
        Assert.Contains("province.scriban", error.Message.En, StringComparison.Ordinal);
        Assert.Contains("没有叫这个名字的模板", error.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void The_built_in_templates_as_ones_own_give_the_same_pages(string format)
    {
        foreach ((string name, string text) in BuiltInTemplates.Of(format))
        {
            _folder.Write(name, text);
        }

        Assert.Equal(Sites.OfSmall(format), Make(format).Files);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Every_built_in_template_is_told_of_in_the_guide_to_them(string format)
    {
        string guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates-guide.md"));

        Assert.All(BuiltInTemplates.Of(format).Keys, name => Assert.Contains($"`{Path.GetFileNameWithoutExtension(name)}`", guide, StringComparison.Ordinal));
    }

    private SiteFiles Make(string format = "html") => SiteMaker.Make(new SiteOptions { Unit = Sites.Small, Format = format, TemplatesFolder = _folder.Path });
}
