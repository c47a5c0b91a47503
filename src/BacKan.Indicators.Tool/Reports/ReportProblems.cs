using System.Globalization;
using BacKan.Indicators.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Tool.Shell;
using FluentValidation.Results;

namespace BacKan.Indicators.Tool.Reports;

/// <summary>Writes what could not be used, what the law does not answer and what the validators doubt, each with its code.</summary>
internal sealed class ReportProblems(CommandRun run)
{
    /// <summary>Writes the problems of a file.</summary>
    public void Write(ReportFileResult read)
    {
        foreach (FileProblem problem in read.Problems)
            Line(Severity.Refused, problem.Code, problem.Place, problem.Value, problem.Expected.In(run.Language));
    }

    /// <summary>Writes the statements that nothing can be reckoned with.</summary>
    public void Write(IReadOnlyList<LeftOut> left)
    {
        foreach (LeftOut one in left)
            Line(Severity.Refused, ErrorCodes.ReportMember, new(one.Place?.Path ?? one.Path, one.Place?.Line ?? 1, one.Place?.Column ?? 1),
                one.Indicator?.FullName(run.Language), run.Say(
                    "Có số quá lớn hoặc quá nhỏ để tính; phần này bị bỏ, phần còn lại vẫn được trả lời.",
                    "A number is too large or too small to be reckoned with; this is left out, the rest is answered."));
    }

    /// <summary>Writes the gaps of the law and the doubts of a report, each where its statement stands.</summary>
    /// <returns>The exit code that they ask for.</returns>
    public int Write(ExaminedReport report)
    {
        int exit = report.HasErrors ? ExitCode.CheckFailed : ExitCode.Done;
        foreach (ReportRow row in report.Rows)
        {
            foreach (ClaimCheck gap in row.Checks.Where(c => c.Code is ErrorCodes.LawNoRuleInForce or ErrorCodes.LawNotHeld))
            {
                Line(Severity.Doubt, gap.Code, PlaceOf(row), row.Name.In(run.Language), gap.Reason.In(run.Language));
                exit = ExitCode.NoLaw;
            }

            Doubts(row.Doubts, PlaceOf(row));
        }

        Doubts(report.PlanDoubts.Errors, new("$", 1, 1));
        return exit;
    }

    private void Doubts(IEnumerable<ValidationFailure> doubts, FilePlace place)
    {
        foreach (ValidationFailure doubt in doubts.Where(e => e.Severity != FluentValidation.Severity.Info))
        {
            string words = (doubt.CustomState as BilingualText)?.In(run.Language) ?? doubt.ErrorMessage;
            Line(Severity.Doubt, doubt.ErrorCode, place, Convert.ToString(doubt.AttemptedValue, CultureInfo.InvariantCulture), words);
        }
    }

    private static FilePlace PlaceOf(ReportRow row) => row.Place is { } at ? new(at.Path, at.Line, at.Column) : new("$", 1, 1);

    private void Line(Severity severity, string code, FilePlace place, string? value, string expected) =>
        run.Problems.Write(new(severity, code, place.Line, place.Column, place.Path, value, BilingualText.Same(expected)));
}
