using System.Text;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using static System.FormattableString;

namespace BacKan.Indicators.Tool;

/// <summary>The two charts of the page, as SVG.</summary>
internal static class Charts
{
    private static readonly string[] Colours = ["var(--a)", "var(--b)", "var(--c)", "var(--d)"];

    /// <summary>One bar of 100 percent, and a legend with the shares as printed.</summary>
    public static string Structure(StructureExamination examined, ReportOptions options)
    {
        IReadOnlyList<SectorShare> shares = examined.Structure.Shares;
        string title = options.Say("Cơ cấu kinh tế", "Economic structure");
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg viewBox=\"0 0 640 {64 + (26 * shares.Count)}\" role=\"img\"><title>{HtmlPage.Escape(title)}</title><desc>{HtmlPage.Escape(string.Join("; ", shares.Select(s => $"{s.Sector.Name.In(options.Language)} {s.Stated.In(options.Language, MeasureUnits.Percent)}")))}</desc>"));
        decimal whole = Math.Max(100m, examined.Sum.Value), from = 0m;
        for (int i = 0; i < shares.Count; i++)
        {
            decimal width = shares[i].Stated.Value * 640m / whole;
            int y = 62 + (26 * i);
            svg.Append(Invariant($"<rect x=\"{from:0.##}\" y=\"4\" width=\"{width:0.##}\" height=\"36\" fill=\"{Colours[i % Colours.Length]}\"/>"));
            svg.Append(Invariant($"<rect x=\"0\" y=\"{y - 12}\" width=\"14\" height=\"14\" rx=\"2\" fill=\"{Colours[i % Colours.Length]}\"/><text x=\"22\" y=\"{y}\">{HtmlPage.Escape(shares[i].Sector.Name.In(options.Language))}: {HtmlPage.Escape(shares[i].Stated.In(options.Language, MeasureUnits.Percent))}</text>"));
            from += width;
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>A bar for each target that has a percent, against a line at 100 percent; a bound ends in an arrow.</summary>
    public static string Attainment(ExaminedReport report, ReportOptions options)
    {
        (ReportRow Row, decimal Percent, string Text)[] bars =
        [
            .. report.Rows
                .Where(r => (!r.IsFromOtherSource || r.StatedPercent is not null) && (r.Attainment?.PercentRange?.Low ?? r.Attainment?.PercentRange?.High) is not null)
                .Select(r => (r, options.Presentation.Round((r.Attainment!.PercentRange!.Low ?? r.Attainment.PercentRange.High)!.Value), r.Attainment.ToText(options.Presentation))),
        ];
        if (bars.Length == 0)
            return "";
        decimal most = Math.Max(120m, bars.Max(b => b.Percent) * 1.05m);
        decimal X(decimal percent) => Math.Max(0m, percent) * 560m / most;
        int height = (bars.Length * 52) + 30;
        string title = options.Say("Mức độ hoàn thành kế hoạch, %", "Attainment of the plan, %");
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg viewBox=\"0 0 640 {height}\" role=\"img\"><title>{HtmlPage.Escape(title)}</title><desc>{HtmlPage.Escape(string.Join("; ", bars.Select(b => $"{b.Row.Name.In(options.Language)} {b.Text}")))}</desc>"));
        for (int i = 0; i < bars.Length; i++)
        {
            (ReportRow row, decimal percent, string text) = bars[i];
            int y = i * 52;
            decimal end = X(percent);
            string colour = row.Attainment!.Status switch
            {
                AttainmentStatus.Exceeded or AttainmentStatus.Attained => "var(--good)",
                AttainmentStatus.NotAttained => "var(--bad)",
                _ => "var(--dim)",
            };
            string assigner = row.Attainment.Target.Assigner is { } by ? $" ({by})" : "";
            string source = row.IsFromOtherSource ? $" ({row.Figure!.Source.Title})" : "";
            svg.Append(Invariant($"<text x=\"0\" y=\"{y + 16}\">{HtmlPage.Escape(row.Name.In(options.Language) + assigner + source)}</text>"));
            svg.Append(Invariant($"<rect x=\"0\" y=\"{y + 24}\" width=\"{end:0.##}\" height=\"16\" rx=\"2\" fill=\"{colour}\"/>"));
            if (row.Attainment.PercentRange is { High: null })
                svg.Append(Invariant($"<path d=\"M{end:0.##} {y + 24} l10 8 l-10 8 z\" fill=\"{colour}\"/>"));
            svg.Append(Invariant($"<text x=\"{end + 14m:0.##}\" y=\"{y + 37}\">{HtmlPage.Escape(text)}</text>"));
        }

        decimal line = X(100m);
        svg.Append(Invariant($"<line x1=\"{line:0.##}\" y1=\"20\" x2=\"{line:0.##}\" y2=\"{height - 20}\" stroke=\"currentColor\" stroke-dasharray=\"3 3\"/><text class=\"dim\" x=\"{line:0.##}\" y=\"{height - 6}\" text-anchor=\"middle\">100%</text>"));
        return svg.Append("</svg>").ToString();
    }
}
