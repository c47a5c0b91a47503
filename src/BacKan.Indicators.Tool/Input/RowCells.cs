using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Input;

/// <summary>The cells of one row as values. The first that cannot be used is the row's problem; doubts and notes travel with its
/// answer.</summary>
internal sealed class RowCells(CommandRun run, InputRow row)
{
    private readonly List<Problem> said = [];
    private Problem? refused;

    /// <summary>Gets a unit for numbers that have none: they are compared as they stand.</summary>
    public static MeasureUnit NoUnit { get; } = new("-", "number", 1, Localization.BilingualText.Same("-"));

    public InputRow Row => row;

    /// <summary>Gets whether every cell so far could be used.</summary>
    public bool IsGood => refused is null;

    /// <summary>Gets the sentences of what was said beside the answer.</summary>
    public string? Notes => said.Count == 0 ? null : string.Join(' ', said.Select(p => p.Words.In(run.Language)));

    public string? Text(string key) => row.Text(key);

    public string? Needed(string key, BilingualText what)
    {
        if (row.Text(key) is { } text)
            return text;
        Refuse(ErrorCodes.ReportMember, key, new($"Ô trống; cần {what.Vi}.", $"The cell is empty; give {what.En}."));
        return null;
    }

    /// <summary>Reads a number that must be there.</summary>
    public StatedNumber? Number(string key)
    {
        if (row.Text(key) is not { } text)
        {
            Refuse(ErrorCodes.FigureNumber, key, new("Ô trống; cần một số.", "The cell is empty; give a number."));
            return null;
        }

        if (NumberCell.Read(text, run.Options.Numbers, out BilingualText why) is { } number)
            return number;
        Refuse(ErrorCodes.FigureNumber, key, why);
        return null;
    }

    /// <summary>Reads a figure: a dash alone says that it did not occur, which is zero; null where none is reported, or the cell cannot be
    /// used.</summary>
    public StatedNumber? Figure(string key)
    {
        string? text = row.Text(key);
        if (NumberCell.IsMissing(text))
            return null;
        if (!NumberCell.IsDash(text!))
            return Number(key);
        Say(Severity.Note, ToolErrorCodes.ReadAs, key,
            new("Dấu gạch là không phát sinh: tính là 0.", "A dash says that it did not occur: taken as 0."));
        return new(0m);
    }

    /// <summary>Reads one end of a range; null where it is no plain number.</summary>
    public StatedNumber? End(string text) => NumberCell.Read(text.Trim(), run.Options.Numbers,
        out _) is { Qualifier: Qualifier.Exactly } number ? number : null;

    public MeasureUnit? Unit(MeasureUnit otherwise)
    {
        if (row.Text("unit") is not { } text)
            return otherwise;
        string composed = VietnameseText.Compose(text);
        if (MeasureUnitCatalogue.Vietnam.TryFind(composed, out MeasureUnit? unit)
            || MeasureUnitCatalogue.Vietnam.Read(composed).TryGet(out unit))
            return unit;
        Refuse(ErrorCodes.FigureUnit, "unit", new(
            "Không có đơn vị này; hãy viết như trong báo cáo (tấn, ha, triệu đồng, %), hoặc để trống cột unit.",
            "There is no such unit; write it as reports do (tấn, ha, triệu đồng, %), or leave the column unit empty."));
        return null;
    }

    public void Refuse(string code, string key, BilingualText words) => refused ??= row.At(Severity.Refused, code, key, words);

    public void Say(Severity severity, string code, string key, BilingualText words) => said.Add(row.At(severity, code, key, words));

    public void Doubt(string key, BilingualText words) => Say(Severity.Doubt, ToolErrorCodes.Doubtful, key, words);

    /// <summary>Doubts an amount of whole things that has three decimals: the point is a group mark more often than not.</summary>
    /// <param name="key">The column.</param>
    /// <param name="unit">The unit, or null for an amount.</param>
    /// <param name="beside">The column of the number that it is compared with: a long whole number there says as much.</param>
    /// <returns>Whether it was doubted.</returns>
    public bool DoubtThreeDecimals(string key, MeasureUnit? unit = null, string? beside = null)
    {
        if (run.Options.Numbers is not null || row.Text(key) is not { } text || !ThreeDecimals.IsIn(text)
            || (unit is not null && !IsCounted(unit) && (beside is null || !ThreeDecimals.IsWhole(row.Text(beside)))))
            return false;
        Doubt(key, ThreeDecimals.Words(text));
        return true;
    }

    /// <summary>Refuses a row that is a total among the rows that are counted.</summary>
    public void RefuseTotal(string key)
    {
        if (row.Text(key) is { } name && TotalWords.IsBareTotal(name))
            Refuse(ToolErrorCodes.Total, key, new("Đây là hàng tổng, không phải một hộ; không đếm.",
                "This is a total, not a household; it is not counted."));
    }

    /// <summary>Doubts a name that is a total among its parts.</summary>
    public void DoubtTotal(string key)
    {
        if (row.Text(key) is { } name && TotalWords.IsBareTotal(name))
            Doubt(key, new("Tên này giống một dòng tổng cộng; hãy xem có cần dòng này không.",
                "This name looks like that of a total; see whether the row belongs here."));
    }

    /// <summary>Writes what was said; the refusal alone where there is one.</summary>
    public void WriteProblems()
    {
        if (refused is not null)
        {
            run.Problems.Write(refused);
            return;
        }

        said.ForEach(run.Problems.Write);
    }

    private static bool IsCounted(MeasureUnit unit) => string.Equals(unit.Family, MeasureUnits.Dong.Family, StringComparison.Ordinal)
        ? unit == MeasureUnits.Dong : unit.Code is "người" or "hộ" or "con" or "hộ gia đình" or "khẩu" or "doanh nghiệp";
}
