using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IcpGen.Documentation.Site;
using IcpGen.Documentation.Tests;

namespace IcpGen.Sweeps;

/// <summary>Whatever a page of the shipped rules leads to is there.</summary>
public class LinkTests
{
    [Fact]
    public void Every_link_of_every_page_leads_to_a_page_and_a_place_on_it()
    {
        Dictionary<string, HashSet<string>> places = [];
        List<(string From, string To)> links = [];
        HtmlParser parser = new();
        foreach (SiteFile file in Sites.OfShipped("html"))
        {
            places[file.Path] = [];
            if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
            {
                continue;
            }

            IDocument page = parser.ParseDocument(file.Text);
            string[] ids = [.. page.All.Select(element => element.Id).Where(id => id is { Length: > 0 }).OfType<string>()];
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
            places[file.Path].UnionWith(ids);
            links.AddRange(page.QuerySelectorAll("[href],[src]").Select(element => (file.Path, element.GetAttribute("href") ?? element.GetAttribute("src")!)));
        }

        Assert.True(links.Count > 10_000, $"{links.Count} links");
        Assert.DoesNotContain(links, link => !Leads(link.From, link.To, places));
    }

    [Fact]
    public void Every_address_of_the_search_leads_somewhere()
    {
        HashSet<string> pages = [.. Sites.OfShipped("html").Select(file => file.Path)];
        string index = Sites.OfShipped("html").Text("zh/search-index.js");
        string[] addresses = [.. index.Split("\"u\":\"").Skip(1).Select(entry => entry[..entry.IndexOf('"', StringComparison.Ordinal)])];

        Assert.True(addresses.Length > 500);
        Assert.All(addresses, address => Assert.Contains("zh/" + address.Split('#')[0], pages));
    }

    private static bool Leads(string from, string to, Dictionary<string, HashSet<string>> places)
    {
        Uri target = new(new Uri("file:///" + from), to);
        string path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
        string place = Uri.UnescapeDataString(target.Fragment).TrimStart('#');
        return target.IsFile && places.TryGetValue(path, out HashSet<string>? known) && (place.Length == 0 || known.Contains(place));
    }
}
