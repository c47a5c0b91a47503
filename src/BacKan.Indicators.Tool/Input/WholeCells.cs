using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Input;

/// <summary>Cells that hold a count, a percent or an exact number.</summary>
internal static class WholeCells
{
    private static readonly BilingualText Count = new("Cần một số nguyên từ 0 trở lên.", "Give a whole number, 0 or more."),
        Share = new("Cần một tỷ lệ từ 0 đến 100.", "Give a percent from 0 to 100."),
        One = new("Cần đúng một con số, không phải khoảng hay ước lượng.", "Give one exact number, no range and no estimate.");

    /// <summary>Reads a count that must be there.</summary>
    public static int? Needed(CommandRun run, RowCells cells, string key)
    {
        if (!NumberCell.IsMissing(cells.Text(key)))
            return Given(run, cells, key);
        cells.Refuse(ErrorCodes.FigureNumber, key, Count);
        return null;
    }

    /// <summary>Reads a count; null where the cell is empty, or cannot be used.</summary>
    public static int? Given(CommandRun run, RowCells cells, string key)
    {
        if (cells.Text(key) is not { } text || NumberCell.IsMissing(text))
            return null;
        if (NumberCell.Whole(text, run.Options.Numbers, 0) is { } number)
            return number;
        cells.Refuse(ErrorCodes.FigureNumber, key, Count);
        return null;
    }

    /// <summary>Reads a percent from 0 to 100; null where the cell is empty, or cannot be used.</summary>
    public static Percentage? Percent(RowCells cells, string key)
    {
        if (Exact(cells, key) is not { } value)
            return null;
        if (value is >= 0m and <= 100m)
            return new(value);
        cells.Refuse(ErrorCodes.FigureNumber, key, Share);
        return null;
    }

    /// <summary>Reads one exact number; null where the cell is empty, or cannot be used.</summary>
    public static decimal? Exact(RowCells cells, string key)
    {
        if (NumberCell.IsMissing(cells.Text(key)) || cells.Number(key) is not { } number)
            return null;
        if (number.Qualifier == Qualifier.Exactly)
            return number.Value;
        cells.Refuse(ErrorCodes.FigureNumber, key, One);
        return null;
    }
}
