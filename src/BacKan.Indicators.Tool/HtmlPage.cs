using System.Net;
using System.Text;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool;

/// <summary>One self-contained page: the paragraphs, two charts and the table of every figure.</summary>
internal static class HtmlPage
{
    private const string Style = """
        :root{--ink:#1b1f24;--dim:#5b6470;--line:#d9dee5;--page:#fff;--soft:#f5f7fa;--good:#1a7f4b;--bad:#b42318;--warn:#946200;--a:#2f6f9f;--b:#c9772b;--c:#5a8f4a;--d:#7a5aa6}
        @media(prefers-color-scheme:dark){:root{--ink:#e8ebef;--dim:#a0a9b5;--line:#343b45;--page:#14181d;--soft:#1d232a;--good:#4cc38a;--bad:#ff7b72;--warn:#e3b341;--a:#5aa2d6;--b:#e79a52;--c:#82bb70;--d:#a98bd6}}
        *{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
        .text p{max-width:46rem;margin:0 0 .9rem}figure{margin:0}svg{display:block;width:100%;height:auto;max-width:46rem}svg text{fill:var(--ink);font-size:14px}svg .dim{fill:var(--dim);font-size:12px}
        table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}th{color:var(--dim);font-weight:600}
        td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.good{color:var(--good)}.bad{color:var(--bad);font-weight:600}.warn{color:var(--warn)}.none{color:var(--dim)}
        .counts{color:var(--dim)}
        @media(max-width:38rem){svg text{font-size:20px}svg .dim{font-size:18px}}
        @media(max-width:52rem){thead{position:absolute;clip-path:inset(50%)}tr{display:block;border:1px solid var(--line);border-radius:.5rem;margin:0 0 .8rem;padding:.3rem .2rem;background:var(--soft)}td,td.n{display:flex;gap:.8rem;justify-content:space-between;text-align:right;white-space:normal;border:0;padding:.25rem .6rem}td:empty{display:none}td::before{content:attr(data-h);color:var(--dim);text-align:left;flex:0 0 30%}td:first-child{font-weight:600;text-align:left}td:first-child::before{display:none}}
        @media print{main{padding:0}tr{break-inside:avoid}}
        """;

    public static string Write(ExaminedReport report, ReportOptions options)
    {
        Report summary = report.Report;
        string title = options.Say($"Báo cáo {summary.Period.In(Language.Vietnamese)} – {summary.Place}", $"Report on {summary.Period.In(Language.English)} – {summary.Place.In(Language.English)}");
        var page = new StringBuilder();
        page.Append($"<h1>{Escape(title)}</h1>\n<section class=\"text\">\n");
        foreach (string paragraph in report.Paragraphs(options.Presentation))
            page.Append($"<p>{Escape(paragraph)}</p>\n");
        page.Append("</section>\n");
        if (report.Structure is { Structure.Shares.Count: > 0 } structure)
            page.Append($"<h2>{options.Say("Cơ cấu kinh tế", "Economic structure")}</h2>\n<figure>{Charts.Structure(structure, options)}<figcaption class=\"counts\">{Escape(structure.Check.Reason.In(options.Language))}</figcaption></figure>\n");
        string bars = Charts.Attainment(report, options);
        if (bars.Length > 0)
            page.Append($"<h2>{options.Say("Mức độ hoàn thành kế hoạch", "Attainment of the plan")}</h2>\n<figure>{bars}<figcaption class=\"counts\">{Escape(ReportPrinter.Counts(report, options))}</figcaption></figure>\n");
        PlanTable table = report.Table(options.Presentation);
        if (table.Rows.Count > 0)
            page.Append($"<h2>{Escape(table.Title)}</h2>\n").Append(PlanTableWriter.Html(table));
        page.Append($"<h2>{options.Say("Kiểm tra từng con số", "Every figure checked")}</h2>\n");
        Table(page, report, options);
        return Frame(title, options.Language, page.ToString());
    }

    /// <summary>Puts a body into the page with its style; nothing is fetched from elsewhere.</summary>
    internal static string Frame(string title, Language language, string body) => Top(title, language) + body + Bottom;

    internal const string Bottom = "</main>\n</body>\n</html>\n";

    internal static string Top(string title, Language language) =>
        $"<!doctype html>\n<html lang=\"{(language == Language.Vietnamese ? "vi" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>{Escape(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n";

    internal static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static void Table(StringBuilder page, ExaminedReport report, ReportOptions options)
    {
        string[] heads = ReportPrinter.Heads(options);
        page.Append("<table>\n<thead><tr>").Append(string.Concat(heads.Select(h => $"<th scope=\"col\">{Escape(h)}</th>"))).Append("</tr></thead>\n<tbody>\n");
        foreach (ReportRow row in report.Rows)
        {
            RowText text = RowText.Of(row, options);
            string[] cells = [text.Name, text.Value, text.Plan, text.Computed, text.Stated, text.Verdict, text.Reason];
            page.Append("<tr>");
            for (int i = 0; i < cells.Length; i++)
                page.Append($"<td{Class(i, row.Verdict)} data-h=\"{Escape(heads[i])}\">{Escape(cells[i])}</td>");
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static string Class(int column, ClaimVerdict verdict) => (column, verdict) switch
    {
        (1 or 3 or 4, _) => " class=\"n\"",
        (5, ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated) => " class=\"good\"",
        (5, ClaimVerdict.Inconsistent or ClaimVerdict.AgainstTheLaw) => " class=\"bad\"",
        (5, ClaimVerdict.Ambiguous) => " class=\"warn\"",
        (5, _) => " class=\"none\"",
        _ => "",
    };
}
