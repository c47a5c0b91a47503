using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>The plan of a row: its numbers, and the target that they make.</summary>
internal sealed class AttainNumbers(RowCells cells, string sense, Indicator indicator, Tendency? better)
{
    private StatedNumber? plan, start, low, high;

    /// <summary>Gets the sense.</summary>
    public string Sense => sense;

    /// <summary>Gets the planned number; null for a range.</summary>
    public decimal? Plan => plan?.Value;

    /// <summary>Gets what is reduced or grows, or null.</summary>
    public decimal? Start => start?.Value;

    /// <summary>Gets whether a number of the plan came through binary floating point.</summary>
    public bool IsNoisy => BinaryNoise.IsIn(plan) || BinaryNoise.IsIn(start) || BinaryNoise.IsIn(low) || BinaryNoise.IsIn(high);

    /// <summary>Reads the numbers; false where one cannot be used.</summary>
    public bool Read()
    {
        if (sense is "between")
            return Range();
        plan = Plain("target");
        start = cells.Text("base") is null ? null : Plain("base");
        if (sense is "reduce-by" or "reduce-to" && cells.Text("base") is null)
            cells.Refuse(ErrorCodes.ReportMember, "base",
                new("Ô trống; cần số gốc mà chỉ tiêu giảm từ đó.", "The cell is empty; give the base that is reduced."));
        if (sense is "growth" && plan is not null)
            Growth(plan.Value);
        return cells.IsGood && plan is not null;
    }

    /// <summary>Makes the target, with the numbers as they stand or without their noise.</summary>
    public Target Target(bool isShort)
    {
        MeasureUnit unit = indicator.Unit;
        Quantity Of(StatedNumber number) => new(isShort ? BinaryNoise.Short(number).Value : number.Value, unit);
        return sense switch
        {
            "between" => Targets.Target.Between(indicator, Of(low!), Of(high!), better ?? Tendency.Neutral),
            "at-least" => Targets.Target.AtLeast(indicator, Of(plan!)),
            "above" => Targets.Target.Above(indicator, Of(plan!)),
            "at-most" when start is not null => Targets.Target.ReducedTo(indicator, Of(start), Of(plan!)),
            "at-most" => Targets.Target.AtMost(indicator, Of(plan!)),
            "below" => Targets.Target.Below(indicator, Of(plan!)),
            "exactly" => Targets.Target.Exactly(indicator, Of(plan!)),
            "reduce-by" => Targets.Target.ReducedBy(indicator, Of(start!), Of(plan!)),
            "reduce-to" => Targets.Target.ReducedTo(indicator, Of(start!), Of(plan!)),
            _ => Targets.Target.Growth(indicator, new(isShort ? BinaryNoise.Short(plan!).Value : plan!.Value), start is null ? null
                : Of(start)),
        };
    }

    private void Growth(decimal rate)
    {
        bool isRate = string.Equals(indicator.Unit.Family, MeasureUnits.Percent.Family, StringComparison.Ordinal);
        if (rate <= -100m)
            cells.Refuse(ErrorCodes.ReportMember, "target", new("Tốc độ tăng phải lớn hơn −100%.", "A growth is more than −100%."));
        else if (start is null && cells.Text("base") is null && !isRate)
            cells.Refuse(ErrorCodes.ReportMember, "unit",
                new("Không có gốc thì số liệu là tốc độ tăng, tính bằng %; hãy bỏ đơn vị này hoặc thêm gốc.",
                "Without a base the figures are growth in %; take out this unit, or add the base."));
        else if (start is not null && (isRate || start.Value <= 0m))
            cells.Refuse(ErrorCodes.ReportMember, "base",
                new("Gốc phải lớn hơn 0 và không phải là tỷ lệ.", "The base must be over zero and no rate."));
    }

    private bool Range()
    {
        string[] ends = (cells.Text("target") ?? "").Split("..");
        if (ends.Length != 2 && cells.Text("target")?.Split('–', '—') is { Length: 2 } dashed)
            ends = dashed;
        if (ends.Length == 2 && cells.End(ends[0]) is { } first && cells.End(ends[1]) is { } last && first.Value <= last.Value)
        {
            (low, high) = (first, last);
            return true;
        }

        cells.Refuse(ErrorCodes.ReportMember, "target",
            new("Không phải một khoảng; hãy viết số nhỏ..số lớn, như 33..34.", "Not a range; write low..high, like 33..34."));
        return false;
    }

    private StatedNumber? Plain(string key)
    {
        StatedNumber? number = cells.Number(key);
        if (number is null || number.Qualifier == Qualifier.Exactly)
            return number;
        cells.Refuse(ErrorCodes.FigureNumber, key,
            new("Hãy viết số không kèm dấu hoặc từ; chiều đứng ở cột sense.",
            "Write the number without a sign or word; the sense stands in its column."));
        return null;
    }
}
