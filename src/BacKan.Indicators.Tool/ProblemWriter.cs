using System.Globalization;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Tool.Shell;
using FluentValidation.Results;

namespace BacKan.Indicators.Tool;

/// <summary>Writes what could not be used, what the law does not answer and what the validators doubt, each with its code.</summary>
internal sealed class ProblemWriter(CommandRun options)
{
    /// <summary>Writes the problems of a file.</summary>
    public void Write(ReportFileResult read)
    {
        foreach (FileProblem problem in read.Problems)
            Line(Severity.Refused, problem.Code, problem.Place, problem.Value, problem.Expected.In(options.Language));
    }

    /// <summary>Writes the gaps of the law and the doubts of a report.</summary>
    /// <returns>The exit code that they ask for.</returns>
    public int Write(AnnualReport report, ReportFileResult read)
    {
        int exit = report.HasErrors ? ExitCode.CheckFailed : ExitCode.Done;
        foreach (ReportRow row in report.Rows)
        {
            foreach (ClaimCheck gap in row.Checks.Where(c => c.Code is LawErrorCodes.NoRuleInForce or LawErrorCodes.LawNotHeld))
            {
                FilePlace place = PlaceOf(row.Figure ?? First(report.Summary.Titles), read);
                Line(Severity.Doubt, gap.Code, place, row.Name.In(options.Language), gap.Reason.In(options.Language));
                exit = ExitCode.NoLaw;
            }
        }

        foreach (ValidationFailure doubt in report.Doubts.Errors.Where(e => e.Severity != FluentValidation.Severity.Info))
        {
            string words = doubt.CustomState switch
            {
                ClaimCheck check => check.Reason.In(options.Language),
                BilingualText text => text.In(options.Language),
                _ => doubt.ErrorMessage,
            };
            Line(Severity.Doubt, doubt.ErrorCode, PlaceOf(Part(doubt.PropertyName, report.Summary), read), Convert.ToString(doubt.AttemptedValue, CultureInfo.InvariantCulture), words);
        }

        return exit;
    }

    private static FilePlace PlaceOf(object? part, ReportFileResult read) => (part is null ? null : read.PlaceOf(part)) ?? new("$", 1, 1);

    private static object? First(IReadOnlyList<TitleCount> titles) => titles.Count == 0 ? null : titles[0];

    // The part of the report that a validator's property path speaks of: "$.figures[2].stated", "$.structure.shares".
    private static object? Part(string property, AnnualSummary summary)
    {
        string head = property.Split('.') is [_, var first, ..] ? char.ToUpperInvariant(first[0]) + first[1..] : "";
        int bracket = head.IndexOf('[', StringComparison.Ordinal);
        int index = bracket < 0 ? 0 : int.Parse(head.AsSpan(bracket + 1, head.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return (bracket < 0 ? head : head[..bracket]) switch
        {
            nameof(AnnualSummary.Figures) => summary.Figures[index],
            nameof(AnnualSummary.OtherFigures) => summary.OtherFigures[index],
            nameof(AnnualSummary.Structure) => summary.Structure,
            nameof(AnnualSummary.Titles) => First(summary.Titles),
            _ => null,
        };
    }

    private void Line(Severity severity, string code, FilePlace place, string? value, string expected) =>
        options.Problems.Write(new(severity, code, place.Line, place.Column, place.Path, value, BilingualText.Same(expected)));
}
