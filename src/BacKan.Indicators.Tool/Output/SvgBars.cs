using System.Text;
using static System.FormattableString;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Bars as SVG, without a script and without anything fetched from elsewhere.</summary>
internal static class SvgBars
{
    private static readonly string[] Colours = ["var(--a)", "var(--b)", "var(--c)", "var(--d)"];

    /// <summary>One stacked bar for each of the inner names, and a legend with the numbers as printed.</summary>
    public static string Stacked(BarChart chart)
    {
        var page = new StringBuilder();
        for (int at = 0; at < chart.Groups[0].Bars.Count; at++)
        {
            (string Name, decimal Value, string Shown)[] parts = [.. chart.Groups.Select(g =>
                (g.Name, g.Bars[at].Value, g.Bars[at].Shown))];
            page.Append("<h3>").Append(Html(chart.Groups[0].Bars[at].Name)).Append("</h3>\n<figure>").Append(One(chart.Title, parts,
                chart.Whole)).Append("</figure>\n");
        }

        return page.ToString();
    }

    private static string One(string title, (string Name, decimal Value, string Shown)[] parts, decimal least)
    {
        decimal whole = Math.Max(least, parts.Sum(p => p.Value)), from = 0m;
        var svg = new StringBuilder(Head(64 + (26 * parts.Length), title, string.Join("; ", parts.Select(p => $"{p.Name} {p.Shown}"))));
        for (int i = 0; i < parts.Length; i++)
        {
            decimal width = parts[i].Value * 640m / whole;
            int y = 62 + (26 * i);
            string colour = Colours[i % Colours.Length];
            svg.Append(Invariant($"<rect x=\"{from:0.##}\" y=\"4\" width=\"{width:0.##}\" height=\"36\" fill=\"{colour}\"/>"));
            svg.Append(Invariant($"<rect x=\"0\" y=\"{y - 12}\" width=\"14\" height=\"14\" rx=\"2\" fill=\"{colour}\"/>"));
            svg.Append(Invariant($"<text x=\"22\" y=\"{y}\">{Html(parts[i].Name)}: {Html(parts[i].Shown)}</text>"));
            from += width;
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>A bar for each target, against a line at 100 percent; one that may be longer ends in an arrow.</summary>
    public static string OfTargets(string title, IReadOnlyList<TargetBar> bars)
    {
        decimal most = Math.Max(120m, bars.Max(b => b.Percent) * 1.05m);
        decimal At(decimal percent) => Math.Max(0m, percent) * 560m / most;
        int height = (bars.Count * 52) + 30;
        var svg = new StringBuilder("<figure>").Append(Head(height, title, string.Join("; ", bars.Select(b => $"{b.Name} {b.Shown}"))));
        for (int i = 0; i < bars.Count; i++)
        {
            int y = i * 52;
            decimal end = At(bars[i].Percent);
            string colour = bars[i].Tone switch
            {
                Tone.Good => "var(--good)",
                Tone.Bad => "var(--bad)",
                _ => "var(--dim)",
            };
            svg.Append(Invariant($"<text x=\"0\" y=\"{y + 16}\">{Html(bars[i].Name)}</text>"));
            svg.Append(Invariant($"<rect x=\"0\" y=\"{y + 24}\" width=\"{end:0.##}\" height=\"16\" rx=\"2\" fill=\"{colour}\"/>"));
            if (bars[i].IsOpen)
                svg.Append(Invariant($"<path d=\"M{end:0.##} {y + 24} l10 8 l-10 8 z\" fill=\"{colour}\"/>"));
            svg.Append(Invariant($"<text x=\"{end + 14m:0.##}\" y=\"{y + 37}\">{Html(bars[i].Shown)}</text>"));
        }

        decimal line = At(100m);
        svg.Append(
            Invariant($"<line x1=\"{line:0.##}\" y1=\"20\" x2=\"{line:0.##}\" y2=\"{height - 20}\" stroke=\"currentColor\" ")
                + "stroke-dasharray=\"3 3\"/>");
        svg.Append(Invariant($"<text class=\"dim\" x=\"{line:0.##}\" y=\"{height - 6}\" text-anchor=\"middle\">100%</text>"));
        return svg.Append("</svg></figure>\n").ToString();
    }

    /// <summary>Begins a drawing with its title and its text for who cannot see it.</summary>
    public static string Head(int height, string title, string words) =>
        Invariant($"<svg viewBox=\"0 0 640 {height}\" role=\"img\"><title>{Html(title)}</title><desc>{Html(words)}</desc>");

    private static string Html(string text) => HtmlRenderer.Escape(text);
}
