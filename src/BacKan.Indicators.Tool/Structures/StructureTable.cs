using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The structures of a table: a scheme of all its sectors, and every period that has them all.</summary>
internal sealed class StructureTable
{
    public static readonly string[] Columns = ["period", "sector", "value"];

    private static readonly string[] SayAgriculture = ["nông nghiệp", "nông, lâm", "nông lâm", "nông - lâm", "nông-lâm", "agri"];
    private static readonly HashSet<string> Agriculture = [.. SectorSchemes.All.SelectMany(s => s.Sectors).Where(s => s.IsAgriculture).SelectMany(s => new[] { s.Code, s.Name.Vi, s.Name.En }).Select(VietnameseText.Fold)];

    private StructureTable(bool areShares, IReadOnlyList<(EconomicStructure Structure, int Line)> structures) => (AreShares, Structures) = (areShares, structures);

    /// <summary>Gets whether the numbers were taken as printed shares, not as values.</summary>
    public bool AreShares { get; }

    /// <summary>Gets the structures in the order of the file, each with the line on which its period begins.</summary>
    public IReadOnlyList<(EconomicStructure Structure, int Line)> Structures { get; }

    public static StructureTable Read(CsvInput input, StructureOptions options)
    {
        List<StructureRow> rows = Rows(input, options.Csv);
        string[] sectors = [.. rows.Select(r => r.Sector).DistinctBy(VietnameseText.Fold, StringComparer.Ordinal)];
        bool areShares = options.Basis is { } basis ? string.Equals(basis, "shares", StringComparison.Ordinal) : LookLikeShares(rows, sectors.Length);
        if (sectors.Length < 2)
        {
            if (rows.Count > 0)
                input.Report(rows[0].Source.Doubt(StructureErrorCodes.Sector, "sector", new("hai ngành trở lên", "two or more sectors")));
            return new(areShares, []);
        }

        var named = options.Agriculture.Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);
        var scheme = new SectorScheme("file", new("các ngành trong tệp", "the sectors of the file"), [.. sectors.Select(s => new Sector(s, BilingualText.Same(s), IsAgriculture(s, named)))]);
        var places = sectors.Select((s, i) => (Name: VietnameseText.Fold(s), Place: i)).ToDictionary(p => p.Name, p => p.Place, StringComparer.Ordinal);
        return new(areShares,
        [
            .. rows.GroupBy(r => r.Period)
                .Select(period => Build(scheme, period.Key, [.. period.Select(row => (row, places[VietnameseText.Fold(row.Sector)])).OrderBy(r => r.Item2)], areShares, input))
                .OfType<(EconomicStructure, int)>(),
        ]);
    }

    private static List<StructureRow> Rows(CsvInput input, CsvOptions options)
    {
        var rows = new List<StructureRow>();
        var seen = new HashSet<(ReportingPeriod, string)>();
        foreach (CsvRow row in input.Rows())
        {
            if (row.Text("period") is not { } periodText || !PeriodOf(periodText).TryGet(out ReportingPeriod? period))
                input.Report(row.Doubt(row.Text("period") is { } text ? PeriodOf(text).Error!.Code : PeriodErrorCodes.NotAPeriod, "period", new("một kỳ như 2013, 2013-Q1 hoặc 6 tháng đầu năm 2013", "a period like 2013 or 2013-Q1")));
            else if (row.Text("sector") is not { } sector)
                input.Report(row.Doubt(StructureErrorCodes.Sector, "sector", new("tên ngành", "the name of a sector")));
            else if (row.Text("value") is not { } valueText)
                input.Report(row.Doubt(FigureErrorCodes.Number, "value", new("một số; thiếu không phải là 0", "a number; missing is not zero")));
            else if (!options.Number(valueText).TryGet(out StatedNumber? value))
                input.Report(row.Doubt(options.Number(valueText).Error!.Code, "value", options.Number(valueText).Error!.Reason));
            else if (value.Value < 0m)
                input.Report(row.Doubt(FigureErrorCodes.Range, "value", new("từ 0 trở lên", "zero or more")));
            else if (!seen.Add((period, VietnameseText.Fold(sector))))
                input.Report(row.Doubt(StructureErrorCodes.Sector, "sector", new("mỗi ngành một lần trong một kỳ", "each sector once in a period")));
            else
                rows.Add(new(row, period, sector, value));
        }

        return rows;
    }

    private static ReadResult<ReportingPeriod> PeriodOf(string text) =>
        ReportingPeriod.TryParse(text, null, out ReportingPeriod? period) ? new(period) : ReportingPeriod.Read(text, Language.Vietnamese);

    // A rule that the documentation states; whoever knows better says --basis.
    private static bool LookLikeShares(List<StructureRow> rows, int sectors) =>
        rows.TrueForAll(r => r.Value.Value <= 100m)
        && rows.GroupBy(r => r.Period).Where(p => p.Count() == sectors).All(p => p.Sum(r => r.Value.Value) is >= 90m and <= 110m);

    private static bool IsAgriculture(string sector, HashSet<string> named)
    {
        string folded = VietnameseText.Fold(sector);
        return named.Contains(folded) || Agriculture.Contains(folded) || SayAgriculture.Any(s => folded.StartsWith(VietnameseText.Fold(s), StringComparison.Ordinal));
    }

    // The rows stand in the order of the scheme, whatever that of the period, so that columns and keys stand alike.
    private static (EconomicStructure, int)? Build(SectorScheme scheme, ReportingPeriod period, (StructureRow Row, int Place)[] rows, bool areShares, CsvInput input)
    {
        StructureRow first = rows.MinBy(r => r.Row.Source.Line).Row;
        CsvProblem[] problems = [.. rows.Select(r => Problem(r.Row, areShares)).OfType<CsvProblem>()];
        if (problems.Length == 0 && rows.Length < scheme.Sectors.Count)
        {
            string missing = string.Join(", ", scheme.Sectors.Except(rows.Select(r => scheme.Sectors[r.Place])).Select(s => s.Code));
            problems = [first.Source.Doubt(StructureErrorCodes.Incomplete, "period", new($"mọi ngành trong kỳ này; thiếu {missing}", $"every sector in this period; missing: {missing}"))];
        }
        else if (problems.Length == 0 && rows.All(r => r.Row.Value.Value == 0m))
        {
            problems = [first.Source.Doubt(FigureErrorCodes.Range, "value", new("một số lớn hơn 0 trong kỳ", "one number over zero in the period"))];
        }

        foreach (CsvProblem problem in problems)
            input.Report(problem);
        if (problems.Length > 0)
            return null;
        EconomicStructure structure = areShares
            ? new(scheme, period, [.. rows.Select(r => new SectorShare(scheme.Sectors[r.Place], r.Row.Value))])
            : EconomicStructure.FromValues(scheme, period, [.. rows.Select(r => new SectorValue(scheme.Sectors[r.Place], new(r.Row.Value.Value, MeasureUnits.Dong)))]);
        return (structure, first.Source.Line);
    }

    private static CsvProblem? Problem(StructureRow row, bool areShares) => (areShares, row.Value) switch
    {
        (true, { Value: > 100m }) => row.Source.Doubt(StructureErrorCodes.Share, "value", new("một tỷ trọng từ 0 đến 100", "a share from 0 to 100")),
        (false, { Qualifier: not Qualifier.Exactly }) => row.Source.Doubt(FigureErrorCodes.Number, "value", new("một số không kèm từ, để cộng vào tổng", "a plain number, to be added to the total")),
        _ => null,
    };
}
