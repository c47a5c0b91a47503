using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>Reads rows into answers; the first cell that cannot be used is the row's problem.</summary>
internal abstract class RowReader<TRow>(CsvOptions options)
    where TRow : class
{
    // A number without a unit is compared as it stands.
    protected static readonly MeasureUnit NoUnit = new("-", "number", 1, BilingualText.Same("-"));

    private CsvProblem? problem;

    protected CsvOptions Options => options;

    protected CsvRow Row { get; private set; } = null!;

    /// <summary>Gets whether every cell so far could be used.</summary>
    protected bool IsGood => problem is null;

    public bool TryRead(CsvRow given, [NotNullWhen(true)] out TRow? answer, [NotNullWhen(false)] out CsvProblem? wrong)
    {
        (Row, problem) = (given, null);
        answer = Answer();
        if (problem is not null)
            answer = null;
        wrong = problem;
        return answer is not null || (problem is null ? throw new InvalidOperationException("A row without a problem has an answer.") : false);
    }

    /// <summary>Answers the row, or says what is wrong with it.</summary>
    protected abstract TRow? Answer();

    protected string? Needed(string column, string vi, string en)
    {
        if (Row.Text(column) is { } text)
            return text;
        Doubt(ReportErrorCodes.Member, column, new(vi, en));
        return null;
    }

    protected StatedNumber? Number(string column)
    {
        if (Row.Text(column) is { } text && options.Number(text) is var reading)
        {
            if (reading.TryGet(out StatedNumber? number))
                return number;
            Doubt(reading.Error!.Code, column, reading.Error.Reason);
            return null;
        }

        Doubt(FigureErrorCodes.Number, column, new("một số", "a number"));
        return null;
    }

    protected MeasureUnit? Unit(MeasureUnit otherwise)
    {
        if (Row.Text("unit") is not { } text)
            return otherwise;
        if (MeasureUnitCatalogue.Vietnam.TryFind(text, out MeasureUnit? unit) || MeasureUnitCatalogue.Vietnam.Read(text).TryGet(out unit))
            return unit;
        Doubt(FigureErrorCodes.Unit, "unit", MeasureUnitCatalogue.Vietnam.Read(text).Error!.Reason);
        return null;
    }

    protected void Doubt(string code, string column, BilingualText expected) => problem ??= Row.Doubt(code, column, expected);

    /// <summary>Tells whether a number is missing: an empty cell, or the yearbook's "…".</summary>
    protected bool IsMissing(string column) => Row.Text(column) is null or "…" or "...";
}
