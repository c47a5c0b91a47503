using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The cells of the tables, as the terminal and the page show them.</summary>
internal static class StructureText
{
    /// <summary>A table of the shares: a row for each sector, then the sum and the indices; a column for each period.</summary>
    public static string[][] Shares(StructureResults results, StructureOptions options)
    {
        Language language = options.Csv.Language;
        int decimals = options.Csv.Decimals;
        string Percent(Percentage? value) => value is { } number ? LocalNumber.Format(number.Round(Rounding.HalfAwayFromZero, decimals).Value, language) : "–";
        string Ten(decimal? value) => value is { } number ? LocalNumber.Format(decimal.Round(number, 6, MidpointRounding.AwayFromZero), language) : "–";
        string[] Row(string head, Func<StructurePeriod, string> cell) => [head, .. results.Periods.Select(cell)];
        IReadOnlyList<Sector> sectors = results.Periods.Count == 0 ? [] : results.Periods[0].Shown.Scheme.Sectors;
        return
        [
            Row(options.Csv.Say("Ngành, %", "Sector, %"), p => p.Examined.Structure.Period.In(language)),
            .. sectors.Select((s, i) => Row(s.Code, p => p.Shown.Shares[i].Stated.In(language))),
            Row(options.Csv.Say("Tổng", "Sum"), p => Percent(p.Examined.Sum) + (p.Closes ? "" : options.Csv.Say(" (không khớp)", " (does not close)"))),
            Row(options.Csv.Say("Phi nông nghiệp", "Non-agricultural"), p => Percent(p.Examined.NonAgricultural)),
            Row("HHI", p => Ten(SignificantDigits.Ten(p.Examined.Structure.Concentration.Herfindahl))),
            Row("Entropy", p => Ten(SignificantDigits.Ten(p.Examined.Structure.Concentration.Entropy))),
            Row("Theil", p => Ten(SignificantDigits.Ten(p.Examined.Structure.Concentration.Theil))),
        ];
    }

    /// <summary>A table of the changes: a row for each measure and each sector's shift, a column for each pair of periods.</summary>
    public static string[][] Changes(StructureResults results, StructureOptions options)
    {
        Language language = options.Csv.Language;
        int decimals = options.Csv.Decimals;
        string Six(decimal? value) => value is { } number ? LocalNumber.Format(decimal.Round(number, 6, MidpointRounding.AwayFromZero), language) : "–";
        string Points(Fraction value) => (value.Sign > 0 ? "+" : "") + LocalNumber.Format(value.Round(Rounding.HalfAwayFromZero, decimals), language);
        string[] Row(string head, Func<StructuralChange, string> cell) => [head, .. results.Changes.Select(cell)];
        IReadOnlyList<Sector> sectors = results.Changes.Count == 0 ? [] : results.Changes[0].From.Scheme.Sectors;
        return
        [
            Row(options.Csv.Say("Chuyển dịch, điểm %", "Shift, percentage points"), c => $"{c.From.Period.In(language)} → {c.To.Period.In(language)}"),
            .. sectors.Select((s, i) => Row(s.Code, c => Points(c.Shifts[i].Exact))),
            Row("cos φ", c => Six(SignificantDigits.Ten(c.Cosine))),
            Row(options.Csv.Say("φ, độ", "φ, degrees"), c => Six(SignificantDigits.Ten(c.AngleDegrees))),
            Row(options.Csv.Say("n = φ/90, %", "n = φ/90, %"), c => Six(SignificantDigits.Ten(c.RatioPercent))),
            Row(options.Csv.Say("NAV, điểm %", "NAV, points"), c => LocalNumber.Format(c.NormOfAbsoluteValues.Round(Rounding.HalfAwayFromZero, decimals).Value, language)),
            Row("Lilien", c => Six(SignificantDigits.Ten(c.Lilien))),
            Row(options.Csv.Say("Lilien sửa đổi", "Modified Lilien"), c => Six(SignificantDigits.Ten(c.ModifiedLilien))),
            Row("Krugman", c => Six(SignificantDigits.Ten(c.Krugman))),
            Row(options.Csv.Say("Hướng", "Direction"), c => c.Direction switch
            {
                StructuralDirection.AwayFromAgriculture => options.Csv.Say("tăng phi nông nghiệp", "away from agriculture"),
                StructuralDirection.TowardsAgriculture => options.Csv.Say("tăng nông nghiệp", "towards agriculture"),
                StructuralDirection.Unchanged => options.Csv.Say("không đổi", "unchanged"),
                _ => "–",
            }),
        ];
    }

    /// <summary>What a reader of the numbers must know of them.</summary>
    public static IEnumerable<string> Notes(StructureResults results, StructureOptions options)
    {
        yield return results.AreShares
            ? options.Csv.Say("Cột value được đọc là tỷ trọng đã công bố, dùng như đã in; nếu là giá trị: --basis values.", "The column value was read as published shares, used as printed; if they are values: --basis values.")
            : options.Csv.Say("Cột value được đọc là giá trị; nếu là tỷ trọng: --basis shares.", "The column value was read as values; if they are shares: --basis shares.");
        foreach (StructurePeriod period in results.Periods)
        {
            string head = period.Examined.Structure.Period.In(options.Csv.Language);
            if (results.AreShares)
                yield return $"{head}: {period.Examined.Check.Reason.In(options.Csv.Language)}";
            if (period.Closed is { } closed)
            {
                string took = string.Join(", ", closed.Shares.Where(s => s.Absorbed.Value != 0m).Select(s => $"{s.Sector.Code} {(s.Absorbed.Value > 0m ? "+" : "")}{LocalNumber.Format(s.Absorbed.Value, options.Csv.Language)}"));
                yield return options.Csv.Say($"{head}: làm tròn cho khớp 100: {(took.Length == 0 ? "không cần chỉnh" : took)}.", $"{head}: rounded to sum to 100: {(took.Length == 0 ? "nothing moved" : took)}.");
            }
            else if (options.Close is not null && period.Closes)
            {
                yield return options.Csv.Say($"{head}: số in ra có ít số lẻ hơn, nên không làm tròn cho khớp được; dùng --decimals nhỏ hơn.", $"{head}: printed with fewer decimals, so not closed; ask for fewer with --decimals.");
            }
            else if (options.Close is not null)
            {
                yield return options.Csv.Say($"{head}: không làm tròn cho khớp được: tổng 100 sẽ là số giả.", $"{head}: cannot be closed: a sum of 100 would be faked.");
            }
        }

        string places = options.Csv.Decimals.ToString(CultureInfo.InvariantCulture);
        yield return options.Csv.Say($"Tỷ lệ làm tròn nửa lên đến {places} số lẻ, các chỉ số đến 6 số lẻ.", $"Percents are rounded half away from zero to {places} decimals, indices to 6.");
    }
}
