using System.Text;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>One self-contained page: a bar of every period, and the tables.</summary>
internal static class StructurePage
{
    public static string Write(StructureResults results, StructureOptions options)
    {
        var chart = new ReportOptions(options.Csv.Language, Json: false, Table: null, HtmlFile: null, options.Csv.Decimals);
        string title = options.Csv.Say("Cơ cấu kinh tế", "Economic structure");
        var body = new StringBuilder($"<h1>{title}</h1>\n");
        foreach (StructurePeriod period in results.Periods)
        {
            StructureExamination shown = period.Examined with { Structure = period.Shown };
            body.Append($"<h2>{HtmlPage.Escape(period.Examined.Structure.Period.In(options.Csv.Language))}</h2>\n<figure>{Charts.Structure(shown, chart)}<figcaption class=\"{(period.Problem is null ? "counts" : "bad")}\">{HtmlPage.Escape(period.Examined.Check.Reason.In(options.Csv.Language))}</figcaption></figure>\n");
        }

        if (results.Periods.Count > 0)
            Table(body, options.Csv.Say("Tỷ trọng và chỉ số", "Shares and indices"), StructureText.Shares(results, options));
        if (results.Changes.Count > 0)
            Table(body, options.Csv.Say("Chuyển dịch cơ cấu", "Structural change"), StructureText.Changes(results, options));
        foreach (string note in StructureText.Notes(results, options))
            body.Append($"<p class=\"counts\">{HtmlPage.Escape(note)}</p>\n");
        return HtmlPage.Frame(title, options.Csv.Language, body.ToString());
    }

    private static void Table(StringBuilder page, string head, string[][] cells)
    {
        page.Append($"<h2>{HtmlPage.Escape(head)}</h2>\n<table>\n<thead><tr>{string.Concat(cells[0].Select(c => $"<th scope=\"col\">{HtmlPage.Escape(c)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (string[] line in cells.Skip(1))
            page.Append($"<tr>{string.Concat(line.Select((c, i) => $"<td{(i == 0 ? "" : " class=\"n\"")} data-h=\"{HtmlPage.Escape(cells[0][i])}\">{HtmlPage.Escape(c)}</td>"))}</tr>\n");
        page.Append("</tbody>\n</table>\n");
    }
}
