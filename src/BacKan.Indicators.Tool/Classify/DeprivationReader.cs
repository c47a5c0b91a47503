using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>Reads what a row says of the deprivations of a household: a count, counts within dimensions, or indicator by
/// indicator.</summary>
internal sealed class DeprivationReader
{
    private readonly PovertyStandard standard;
    private readonly Language? numbers;
    private readonly (string Column, string Dimension, string[] Indicators)[] dimensions;

    public DeprivationReader(PovertyStandard standard, Language? numbers)
    {
        (this.standard, this.numbers) = (standard, numbers);
        dimensions = [.. standard.Indicators.GroupBy(i => i.Dimension, StringComparer.Ordinal).Select(d =>
            (HouseholdColumns.DimensionPrefix + d.Key, d.Key, d.Select(i => i.Key).ToArray()))];
    }

    public HouseholdDeprivations? Read(RowCells cells)
    {
        if (standard.Indicators.Count == 0)
            return null;
        Dictionary<string, bool?>? said = Indicators(cells);
        if (!cells.IsGood)
            return null;
        if (said is null)
            return Counted(cells);
        if (cells.Text("deprivations") is not null)
            cells.Refuse(ErrorCodes.PovertySaidTwice, "deprivations",
                new("Đã ghi từng chỉ số; hãy để trống ô số lượng, hoặc bỏ các cột chỉ số.",
                "The indicators are given one by one; leave the count empty, or take the indicators out."));
        Fill(cells, said);
        return cells.IsGood ? HouseholdDeprivations.Of(said) : null;
    }

    private Dictionary<string, bool?>? Indicators(RowCells cells)
    {
        Dictionary<string, bool?>? said = null;
        foreach (PovertyIndicator indicator in standard.Indicators)
        {
            if (cells.Text(indicator.Key) is not { } cell)
                continue;
            bool? value = cell is "x" or "X" ? true : NumberCell.Whole(cell, numbers, 0) switch { 0 => false, 1 => true, _ => null };
            if (value is null)
            {
                cells.Refuse(ErrorCodes.PovertyDeprivations, indicator.Key,
                    new("Hãy viết 1 (thiếu hụt), 0 (không) hoặc để trống (chưa biết).",
                    "Write 1 (deprived), 0 (not) or leave it empty (unknown)."));
                return null;
            }

            (said ??= new(StringComparer.Ordinal))[indicator.Key] = value;
        }

        return said;
    }

    // A count within a dimension beside indicators is used where it settles each of them, else it is named: it is never dropped.
    private void Fill(RowCells cells, Dictionary<string, bool?> said)
    {
        foreach ((string column, _, string[] indicators) in dimensions)
        {
            if (Count(cells, column, indicators.Length) is not { } count)
                continue;
            int yes = indicators.Count(i => said.GetValueOrDefault(i) == true);
            string[] open = [.. indicators.Where(i => said.GetValueOrDefault(i) is null)];
            if (count < yes || count > yes + open.Length)
                cells.Refuse(ErrorCodes.PovertyDeprivations, column,
                    new("Số này trái với các chỉ số cùng chiều đã ghi trong hàng; hãy sửa một bên.",
                    "This count contradicts the indicators of the dimension in the row; correct one of them."));
            else if (count != yes && count != yes + open.Length)
                cells.Refuse(ErrorCodes.PovertySaidTwice, column,
                    new("Không biết chỉ số nào của chiều bị thiếu hụt; hãy ghi mọi chiều theo số lượng, hoặc mọi chỉ số từng cột.",
                    "It is not known which indicator of the dimension it is; give counts for every dimension, or every indicator."));
            foreach (string indicator in open)
                said[indicator] = count > yes;
        }
    }

    private HouseholdDeprivations? Counted(RowCells cells)
    {
        HouseholdDeprivations? said = null;
        int most = standard.Indicators.Count;
        if (cells.Text("deprivations") is { } cell)
        {
            bool atLeast = cell.StartsWith(">=", StringComparison.Ordinal) || cell[0] == '≥';
            string digits = atLeast ? cell[(cell[0] == '≥' ? 1 : 2)..].Trim() : cell;
            if (NumberCell.Whole(digits, numbers, 0) is not { } count || count > most)
            {
                string top = most.ToString(CultureInfo.InvariantCulture);
                cells.Refuse(ErrorCodes.PovertyDeprivations, "deprivations",
                    new($"Không phải số chỉ số thiếu hụt; hãy viết số nguyên từ 0 đến {top}, hoặc >=3.",
                    $"Not a count of deprivations; write a whole number of 0 to {top}, or >=3."));
                return null;
            }

            said = atLeast ? HouseholdDeprivations.AtLeast(count) : HouseholdDeprivations.Count(count);
        }

        int least = 0, rest = most;
        foreach ((string column, string dimension, string[] indicators) in dimensions)
        {
            if (Count(cells, column, indicators.Length) is not { } count)
                continue;
            (least, rest) = (least + count, rest - indicators.Length + count);
            if (least > (said?.Most ?? most) || rest < (said?.Least ?? 0))
            {
                cells.Refuse(ErrorCodes.PovertyDeprivations, column,
                    new("Các chiều cộng lại trái với số ở cột deprivations; hãy sửa một bên.",
                    "The dimensions together contradict the count in the column deprivations; correct one of them."));
                return null;
            }

            said = (said ?? HouseholdDeprivations.NotCounted()).WithDimension(dimension, count);
        }

        return said;
    }

    private int? Count(RowCells cells, string column, int size)
    {
        if (cells.Text(column) is not { } cell)
            return null;
        if (NumberCell.Whole(cell, numbers, 0) is { } count && count <= size)
            return count;
        string top = size.ToString(CultureInfo.InvariantCulture);
        cells.Refuse(ErrorCodes.PovertyDeprivations, column,
            new($"Chiều này có {top} chỉ số; hãy viết số nguyên từ 0 đến {top}.",
            $"The dimension has {top} indicators; write a whole number of 0 to {top}."));
        return null;
    }
}
