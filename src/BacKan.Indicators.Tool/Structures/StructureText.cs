using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The tables, the bars and the notes, whatever renderer lays them out.</summary>
internal sealed class StructureText(StructureResults results, CommandRun run)
{
    private readonly Language language = run.Language;
    private readonly Presentation presentation = run.Presentation, ofIndices = run.Presentation.With(6);

    public void Write(Renderer renderer)
    {
        if (results.Periods.Count > 0)
        {
            Table(renderer, run.Say("Tỷ trọng và chỉ số", "Shares and indices"), Shares());
            if (renderer.IsWhole)
                renderer.Bars(Bars());
            if (results.Changes.Count > 0)
                Table(renderer, run.Say("Chuyển dịch cơ cấu", "Structural change"), Changes());
        }

        if (renderer.IsWhole)
        {
            foreach (string note in Notes())
                renderer.Note(note);
        }

        renderer.End();
    }

    public BarChart Bars() => new(run.Say("Cơ cấu kinh tế", "Economic structure"),
    [
        .. results.Periods[0].Shown.Scheme.Sectors.Select((s, i) => (s.Code, (IReadOnlyList<(string, decimal, string)>)
            [.. results.Periods.Select(p => (Head(p), p.Shown.Shares[i].Stated.Value,
                p.Shown.Shares[i].Stated.In(language, MeasureUnits.Percent)))])),
    ], 100m);

    /// <summary>A table of the shares: a row for each sector, then the parts, the sum and the indices; a column for each period.</summary>
    private string[][] Shares()
    {
        string Percent(Percentage? value) => Exact(value?.Value);
        string Exact(Fraction? value) => value is { } number ? presentation.Number(number) : "–";
        string[] Row(string head, Func<StructurePeriod, string> cell) => [head, .. results.Periods.Select(cell)];
        (string Name, string Parent)[] parts = [.. results.Periods.SelectMany(p =>
            p.Input.Parts.Select(c => (c.Name, c.Parent))).Distinct()];
        return
        [
            Row(run.Say("Ngành, %", "Sector, %"), Head),
            .. results.Periods[0].Shown.Scheme.Sectors.SelectMany((s, i) =>
                parts.Where(p => string.Equals(p.Parent, s.Code, StringComparison.Ordinal)).Select(part => Row(
                run.Say($"  trong đó: {part.Name}", $"  of which: {part.Name}"),
                p => Exact(p.Input.Parts.Where(c => (c.Name, c.Parent).Equals(part)).Select(c =>
                    (Fraction?)c.Percent).FirstOrDefault())))
                .Prepend(Row(s.Code, p => p.Shown.Shares[i].Stated.In(language)))),
            Row(run.Say("Tổng", "Sum"), p => Percent(p.Examined.Sum) + (p.Closes ? "" : run.Say(" (không khớp)", " (does not close)"))),
            Row(run.Say("Phi nông nghiệp", "Non-agricultural"), p => Percent(p.Examined.Structure.NonAgricultural)),
            Row("HHI", p => p.Measured is { } c ? Six(SignificantDigits.Ten(c.Herfindahl)) : "–"),
            Row("Entropy", p => Six(SignificantDigits.Ten(p.Measured?.Entropy))),
            Row("Theil", p => Six(SignificantDigits.Ten(p.Measured?.Theil))),
        ];
    }

    /// <summary>A table of the changes: a row for each sector's shift and each measure, a column for each pair of periods.</summary>
    private string[][] Changes()
    {
        string Points(Fraction value) => (value.Sign > 0 ? "+" : "") + presentation.Number(value);
        string[] Row(string head, Func<StructuralChange, string> cell) => [head, .. results.Changes.Select(cell)];
        return
        [
            Row(run.Say("Chuyển dịch, điểm %", "Shift, percentage points"), c =>
                $"{c.From.Period.In(language)} → {c.To.Period.In(language)}"),
            .. results.Changes[0].From.Scheme.Sectors.Select((s, i) => Row(s.Code, c => Points(c.Shifts[i].Exact))),
            Row("cos φ", c => Six(SignificantDigits.Ten(c.Cosine))),
            Row(run.Say("φ, độ", "φ, degrees"), c => Six(SignificantDigits.Ten(c.AngleDegrees))),
            Row("n = φ/90, %", c => Six(SignificantDigits.Ten(c.RatioPercent))),
            Row(run.Say("NAV, điểm %", "NAV, points"), c => presentation.Number((Fraction)c.NormOfAbsoluteValues.Value)),
            Row("Lilien", c => Six(SignificantDigits.Ten(c.Lilien))),
            Row(run.Say("Lilien sửa đổi", "Modified Lilien"), c => Six(SignificantDigits.Ten(c.ModifiedLilien))),
            Row("Krugman", c => Six(SignificantDigits.Ten(c.Krugman))),
            Row(run.Say("Hướng", "Direction"), c => c.NonAgriculturalShift?.Value switch
            {
                > 0m => run.Say("tăng phi nông nghiệp", "away from agriculture"),
                < 0m => run.Say("tăng nông nghiệp", "towards agriculture"),
                0m => run.Say("không đổi", "unchanged"),
                _ => "–",
            }),
        ];
    }

    private string Six(decimal? value) => value is not { } number
        ? "–"
        : ofIndices.Round(number) is var rounded && rounded == number
        ? ofIndices.Number(number)
        : ofIndices.Number(rounded);

    private string Head(StructurePeriod period) => period.Examined.Structure.Period.In(language);

    private static void Table(Renderer renderer, string heading, string[][] cells)
    {
        renderer.Heading(heading);
        renderer.Table([.. cells[0].Select((h, i) => new TableHead(h, i > 0))],
            cells.Skip(1).Select(line => (IReadOnlyList<TableCellText>)[.. line.Select(c => (TableCellText)c)]));
    }

    /// <summary>What a reader of the numbers must know of them.</summary>
    private IEnumerable<string> Notes()
    {
        yield return results.AreShares
            ? run.Say("Cột value được đọc là tỷ trọng đã công bố, dùng như đã in; nếu là giá trị: --basis values.",
                "The column value was read as published shares, used as printed; if they are values: --basis values.")
            : run.Say("Cột value được đọc là giá trị; nếu là tỷ trọng: --basis shares.",
                "The column value was read as values; if they are shares: --basis shares.");
        foreach (StructurePeriod period in results.Periods)
        {
            if (results.AreShares)
                yield return $"{Head(period)}: {period.Examined.Check.Reason.In(language)}";
            if (!period.Closes)
                yield return run.Say($"{Head(period)}: tỷ trọng không khớp 100 nên không tính HHI, entropy, Theil.",
                    $"{Head(period)}: the shares do not close, so there is no HHI, entropy or Theil.");
            if (period.Input.Total is { } total)
            {
                string value = presentation.Number(total.Value), agrees = total.Agrees ? run.Say("khớp", "agrees")
                    : run.Say("không khớp", "does not agree");
                yield return run.Say($"{Head(period)}: dòng tổng \"{Shown.Of(total.Name, 40)}\" {value}: {agrees}.",
                    $"{Head(period)}: control total \"{Shown.Of(total.Name, 40)}\" {value}: {agrees}.");
            }

            if (Closing(period) is { } closing)
                yield return $"{Head(period)}: {closing}";
        }

        if (results.Apart.Count > 0)
        {
            string kinds = string.Join("; ", results.Apart.Select(p => p.In(language)));
            yield return run.Say($"Các kỳ khác loại không so sánh với nhau (như {kinds}).",
                $"Periods of different kinds are not compared with each other (such as {kinds}).");
        }

        string places = presentation.Decimals.ToString(CultureInfo.InvariantCulture);
        yield return run.Say($"Tỷ lệ làm tròn nửa lên đến {places} số lẻ, các chỉ số đến 6 số lẻ.",
            $"Percents are rounded half away from zero to {places} decimals, indices to 6.");
    }

    private string? Closing(StructurePeriod period)
    {
        if (period.IsClosed)
        {
            string took = string.Join(", ", period.Shown.Shares.Where(s => s.Absorbed!.Value.Value != 0m).Select(s =>
                $"{s.Sector.Code} {(s.Absorbed!.Value.Value > 0m ? "+" : "")}{presentation.Number(s.Absorbed.Value.Value)}"));
            return run.Say($"làm tròn cho khớp 100: {(took.Length == 0 ? "không cần chỉnh" : took)}.",
                $"rounded to sum to 100: {(took.Length == 0 ? "nothing moved" : took)}.");
        }

        return results.Close is null ? null
            : period.Closes ? run.Say("số in ra có ít số lẻ hơn, nên không làm tròn cho khớp được; dùng --decimals nhỏ hơn.",
                "printed with fewer decimals, so not closed; ask for fewer with --decimals.")
            : run.Say("không làm tròn cho khớp được: tổng 100 sẽ là số giả.", "cannot be closed: a sum of 100 would be faked.");
    }
}
