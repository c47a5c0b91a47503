using BacKan.Indicators.Json.Forms;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json;

/// <summary>Writes an examined report for machines: <i>báo cáo đã kiểm tra dạng JSON</i>.</summary>
public static class ReportJson
{
    /// <summary>
    /// Writes paragraphs, figures and summary, indented, UTF-8 without a byte order mark. Numbers keep all their digits; computed percents
    /// are rounded as the member "rounding" says.
    /// </summary>
    /// <param name="report">The examined report.</param>
    /// <param name="presentation">The language of paragraphs and reasons, and the rounding of computed percents.</param>
    public static byte[] Write(ExaminedReport report, Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(presentation);
        return ValueJson.Line(json => ExaminedForms.ExaminedForm.Write(
            new(json, new JsonWriteOptions { Presentation = presentation }, isPart: true), report));
    }
}
