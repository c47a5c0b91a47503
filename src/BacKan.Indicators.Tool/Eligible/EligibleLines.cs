using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>Writes advice for people: the outcome, the provision that decides, and what is missing.</summary>
internal sealed class EligibleLines(OutputBuffer output, ToolConsole console, CsvOptions options) : LineRows<EligibleRow>(output, console, options)
{
    protected override string[] Heads => Options.Say("Hồ sơ|Kết quả|Danh hiệu|Điều khoản|Còn thiếu", "Candidate|Outcome|Title|Provision|Short of").Split('|');

    protected override string Note => EligibilityAdvice.Nature.In(Options.Language) + ".";

    protected override string[] Cells(EligibleRow row) =>
    [
        row.Id,
        OutcomeText.Of(row.Advice.Outcome).In(Options.Language),
        row.Proposal.Title.Abbreviation,
        row.Advice.Citation.In(Options.Language),
        string.Join("; ", row.Advice.Shortfalls.Select(s => s.In(Options.Language))),
    ];

    protected override string? Colour(EligibleRow row) => row.Advice.Outcome switch { Outcome.Met => "green", Outcome.NotMet => "red", _ => "yellow" };
}
