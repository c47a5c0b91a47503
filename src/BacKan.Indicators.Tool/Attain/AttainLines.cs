using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Writes attainments for people.</summary>
internal sealed class AttainLines(OutputBuffer output, ToolConsole console, CsvOptions options) : LineRows<AttainRow>(output, console, options)
{
    protected override string[] Heads => Options.Say("Chỉ tiêu|Kết quả|Tỷ lệ %|Phương pháp|Chênh lệch|Công bố", "Indicator|Status|Percent|Method|Gap|Stated").Split('|');

    protected override string[] Cells(AttainRow row)
    {
        Attainment result = row.Result;
        return
        [
            row.Indicator,
            Word(result.Status),
            Percent(result),
            result.Method is { } method ? method.Code() : "",
            result.Gap is { } gap ? RowText.Gap(gap, row.Unit, Options.Language) : "",
            row.Stated is { } stated ? RowText.Word(stated, Options.Language) : "",
        ];
    }

    protected override string? Colour(AttainRow row) => row.Result.Status switch
    {
        AttainmentStatus.Exceeded or AttainmentStatus.Attained => "green",
        AttainmentStatus.NotAttained => "red",
        _ => "grey",
    };

    private string Percent(Attainment result) => result.PercentRange is null ? "" : result.ToText(new(Options.Language, Options.Decimals), withSign: false);

    private string Word(AttainmentStatus status) => status switch
    {
        AttainmentStatus.Exceeded => Options.Say("vượt", "exceeded"),
        AttainmentStatus.Attained => Options.Say("đạt", "attained"),
        AttainmentStatus.NotAttained => Options.Say("không đạt", "not attained"),
        AttainmentStatus.NotComparable => Options.Say("không so sánh được", "not comparable"),
        AttainmentStatus.InProgress => Options.Say("đang thực hiện", "in progress"),
        _ => Options.Say("chưa rõ", "unknown"),
    };
}
