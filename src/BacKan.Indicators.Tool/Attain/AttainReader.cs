using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Reads the rows of <c>backan attain</c> into targets and answers them.</summary>
internal sealed class AttainReader(IAttainmentCalculator calculator, AttainmentMethod? usual)
{
    private static readonly BilingualText Senses = new(
        $"Không phải một chiều của chỉ tiêu; hãy viết một trong: {SenseWords.CodesIn(Language.Vietnamese)}.",
            $"Not a sense of a target; write one of: {SenseWords.CodesIn(Language.English)}.");

    // What a decimal can still print with its decimals.
    private static readonly Fraction MostPercent = 1_000_000_000_000_000m, MostGap = 1_000_000_000_000_000_000_000_000m;

    private readonly Directions directions = new();

    /// <summary>Gets whether the method of the option fits a row.</summary>
    public bool IsUsualFitting { get; private set; }

    public AttainAnswer? Answer(RowCells cells)
    {
        string? name = cells.Needed("indicator", new("tên chỉ tiêu", "the name of the indicator"));
        string? given = cells.Needed("sense", new(SenseWords.CodesIn(Language.Vietnamese), SenseWords.CodesIn(Language.English)));
        string? sense = given is null ? null : SenseWords.CodeOf(given);
        if (given is not null && sense is null)
            cells.Refuse(ErrorCodes.ReportMember, "sense", Senses);
        MeasureUnit? unit = cells.Unit(sense is "growth" && cells.Text("base") is null ? MeasureUnits.Percent : RowCells.NoUnit);
        AttainmentMethod? method = Method(cells);
        Tendency? better = directions.Of(cells, sense);
        StatedNumber? stated = cells.Text("stated") is null ? null : cells.Number("stated");
        if (!cells.IsGood)
            return null;
        var indicator = new Indicator(name!, BilingualText.Same(name!), unit!, Tendency.Neutral, AggregationRule.Never,
            AggregationRule.Never);
        AttainmentMethod? asked = method ?? usual;
        if (sense is "done-by")
            return Day(cells, indicator, method) is { } done
                ? new(name!, done, cells.Text("unit"), stated is null ? null : done.Check(stated), cells.Notes) : null;

        ActualCell actual = ActualCell.Read(cells, "actual", sense is "in-words");
        if (sense is "in-words")
            return InWords(cells, indicator, method, actual) is { } said
                ? new(name!, said, cells.Text("unit"), stated is null ? null : said.Check(stated), cells.Notes) : null;

        var numbers = new AttainNumbers(cells, sense!, indicator, better);
        if (!numbers.Read() || !cells.IsGood)
            return null;
        Attainment exact = Measured(numbers.Target(isShort: false), actual, asked);
        IsUsualFitting |= method is null && usual is { } option && exact.Target.Methods.Contains(option);
        if (method is { } own && !exact.Target.Methods.Contains(own))
            cells.Refuse(ErrorCodes.ReportMember, "method", MethodsOf(exact.Target));
        if (IsTooLarge(exact.PercentRange, MostPercent) || IsTooLarge(exact.Gap is { } gap ? ValueRange.Point(gap.Exact) : null, MostGap))
            cells.Refuse(ErrorCodes.FigureNumber, "actual",
                new("Số quá lớn so với kế hoạch để in ra; hãy kiểm tra đơn vị.",
                "The number is too large against the plan to be printed; check the unit."));
        if (!cells.IsGood)
            return null;
        (Attainment result, ClaimVerdict? verdict) = WithoutNoise(cells, numbers, exact, actual, asked, stated);
        AttainDoubts.Say(cells, numbers, result, actual.Number, unit!);
        return new(name!, result, cells.Text("unit"), verdict, cells.Notes);
    }

    // The exact comparison holds, unless a number came through binary floating point and would be answered otherwise without its noise.
    private (Attainment Result, ClaimVerdict? Stated) WithoutNoise(RowCells cells, AttainNumbers numbers, Attainment exact,
        ActualCell actual, AttainmentMethod? asked, StatedNumber? stated)
    {
        ClaimVerdict? verdict = stated is null ? null : exact.Check(stated);
        bool isNoisy = actual.IsNoisy || numbers.IsNoisy;
        if (isNoisy)
        {
            Attainment plain = Measured(numbers.Target(isShort: true), actual.Short, asked);
            ClaimVerdict? without = stated is null ? null : plain.Check(stated);
            if (plain.Status != exact.Status || without != verdict)
            {
                cells.Say(Severity.Note, ToolErrorCodes.BinaryNoise, actual.IsNoisy ? "actual" : "target", BinaryNoise.Words);
                (exact, verdict) = (plain, without);
            }
        }

        if (verdict == ClaimVerdict.Inconsistent && exact.PercentRange is { IsPoint: true, Low: { } percent }
            && BinaryNoise.IsNear(stated!, percent))
        {
            cells.Say(Severity.Note, ToolErrorCodes.BinaryNoise, "stated", BinaryNoise.Words);
            verdict = ClaimVerdict.Consistent;
        }

        return (exact, verdict);
    }

    private Attainment Measured(Target target, ActualCell actual, AttainmentMethod? asked)
    {
        Attainment result = actual.By(calculator, target);
        return asked is { } method && target.Methods.Contains(method) ? result.By(method) : result;
    }

    // Words are attained by the same words; what others mean only people can say.
    private Attainment? InWords(RowCells cells, Indicator indicator, AttainmentMethod? method, ActualCell actual)
    {
        if (method is not null)
            cells.Refuse(ErrorCodes.ReportMember, "method", new("Chỉ tiêu bằng lời không có tỷ lệ, nên không có phương pháp; hãy để trống.",
                "A target in words has no percent, so it has no method; leave the cell empty."));
        string? words = cells.Needed("target", new("lời của chỉ tiêu, như xuất siêu", "the words of the target (xuất siêu)"));
        return cells.IsGood ? actual.By(calculator, Target.Qualitative(indicator, BilingualText.Same(words!))) : null;
    }

    private Attainment? Day(RowCells cells, Indicator indicator, AttainmentMethod? method)
    {
        if (method is not null)
            cells.Refuse(ErrorCodes.ReportMember, "method",
                new("Thời hạn không có tỷ lệ, nên không có phương pháp; hãy để trống.",
                "A deadline has no percent, so it has no method; leave the cell empty."));
        LocalDate? deadline = DayOf(cells, "target"), done = NumberCell.IsMissing(cells.Text("actual"))
            || NumberCell.IsDash(cells.Text("actual")!) ? null : DayOf(cells, "actual");
        return cells.IsGood ? calculator.MeasureDay(Target.DoneBy(indicator, deadline!.Value), done) : null;
    }

    private static LocalDate? DayOf(RowCells cells, string key)
    {
        if (cells.Text(key) is { } text && DayCell.Read(text) is { } day)
            return day;
        cells.Refuse(ErrorCodes.ReportMember, key, DayCell.Expected);
        return null;
    }

    private static bool IsTooLarge(ValueRange? range, Fraction most) => range is not null
        && (range.Low > most || range.Low < -most || range.High > most || range.High < -most);

    private static AttainmentMethod? Method(RowCells cells)
    {
        if (cells.Text("method") is not { } code)
            return null;
        if (AttainmentMethods.TryParse(code.ToLowerInvariant(), out AttainmentMethod method))
            return method;
        string codes = string.Join(", ", AttainmentMethods.Codes);
        cells.Refuse(ErrorCodes.ReportMember, "method",
            new($"Không phải một phương pháp; hãy viết một trong: {codes}.", $"Not a method; write one of: {codes}."));
        return null;
    }

    private static BilingualText MethodsOf(Target target)
    {
        string codes = string.Join(", ", target.Methods.Select(m => m.Code()));
        return new($"Phương pháp không hợp với chiều này; hãy viết một trong: {codes}.",
            $"The method does not fit this sense; write one of: {codes}.");
    }
}
