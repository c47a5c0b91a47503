using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>Reads the rows of the table. A row that cannot be used still says which sector of which period is not known: what is missing
/// is not zero.</summary>
internal sealed class StructureEntries(CommandRun run, string? namedTotal)
{
    private static readonly BilingualText NoPeriod = new(
        "Không phải một kỳ; hãy viết như 2013, 2013-Q1, 2013-06 hoặc 6 tháng đầu năm 2013.",
        "Not a period; write it like 2013, 2013-Q1 or 2013-06 (6 tháng đầu năm 2013 is read too).");
    // A thousand of them still add up in a decimal.
    private const decimal Most = 1_000_000_000_000_000_000m;

    private readonly List<StructureEntry> all = [];
    private bool isInParts;

    /// <summary>Reads every row, good or bad, in order.</summary>
    public IReadOnlyList<StructureEntry> Read(TableInput input)
    {
        foreach (InputRow row in input.Rows())
            RowRun.One(run, row, () => all.Add(Entry(row)));
        DoubtGroups();
        return ListedParts.Of(run, all);
    }

    public static ReadResult<ReportingPeriod> PeriodOf(string text) =>
        ReportingPeriod.TryParse(text, null, out ReportingPeriod? period) ? new(period) : ReportingPeriod.Read(text, Language.Vietnamese);

    private StructureEntry Entry(InputRow row)
    {
        string name = row.Text("sector") ?? "";
        ReportingPeriod? period = row.Text("period") is { } text && PeriodOf(text).TryGet(out ReportingPeriod? read) ? read : null;
        if (row.Problem is not null)
            return new(row, EntryRole.Sector, period, name, null);
        EntryRole role = RoleOf(ref name);
        if (row.Text("period") is null)
            Refuse(row, ErrorCodes.PeriodNotAPeriod, "period",
                new("Ô trống; cần kỳ của số liệu, như 2013.", "The cell is empty; give the period, like 2013."));
        else if (period is null)
            Refuse(row, ErrorCodes.PeriodNotAPeriod, "period", NoPeriod);
        if (name.Length == 0 && role != EntryRole.Part)
            Refuse(row, ErrorCodes.StructureSector, "sector",
                new("Ô trống; cần tên ngành.", "The cell is empty; give the name of a sector."));
        return new(row, role, period, name, Value(row, role, name));
    }

    // After "Trong đó:" alone, rows with a dash are its parts.
    private EntryRole RoleOf(ref string name)
    {
        bool hasDash = name.StartsWith('-') || name.StartsWith('–') || name.StartsWith('+') || name.StartsWith('*');
        bool isPart = TotalWords.IsPart(name, out string part);
        if (isPart || (isInParts && hasDash))
        {
            (name, isInParts) = (isPart ? part : name.TrimStart('-', '–', '+', '*', ' '), true);
            return EntryRole.Part;
        }

        isInParts = false;
        bool isTotal = namedTotal is null ? TotalWords.IsTotal(name) : string.Equals(Key(namedTotal), Key(name), StringComparison.Ordinal);
        return isTotal ? EntryRole.Total : EntryRole.Sector;
    }

    private StatedNumber? Value(InputRow row, EntryRole role, string name)
    {
        string? text = row.Text("value");
        if (text is null && role == EntryRole.Part && name.Length == 0)
            return null;
        if (NumberCell.IsMissing(text))
        {
            Refuse(row, ErrorCodes.FigureNumber, "value",
                new("Chưa có số liệu; thiếu không phải là 0. Nếu không phát sinh, hãy viết 0 hoặc dấu gạch.",
                "There is no figure; missing is not zero. What did not occur is 0 or a dash."));
            return null;
        }

        if (NumberCell.IsDash(text!))
        {
            run.Problems.Write(row.At(Severity.Note, ToolErrorCodes.ReadAs, "value",
                new("Dấu gạch là không phát sinh: tính là 0.", "A dash says that it did not occur: taken as 0.")));
            return new(0m);
        }

        if (NumberCell.Read(text!, run.Options.Numbers, out BilingualText why) is not { } value)
            Refuse(row, ErrorCodes.FigureNumber, "value", why);
        else if (value.Value < 0m)
            Refuse(row, ErrorCodes.FigureRange, "value",
                new("Số âm; giá trị và tỷ trọng của một ngành từ 0 trở lên.",
                "The number is negative; the value and share of a sector are zero or more."));
        else if (value.Value > Most)
            Refuse(row, ErrorCodes.FigureRange, "value",
                new("Số quá lớn để cộng thành tổng; hãy kiểm tra đơn vị.",
                "The number is too large to be added to a total; check the unit."));
        else
            return value;
        return null;
    }

    // Beside whole numbers of three digits and more, 1.200 is hardly one and a fraction.
    private void DoubtGroups()
    {
        if (run.Options.Numbers is not null || !all.Exists(e => ThreeDecimals.IsWhole(e.Source.Text("value"))))
            return;
        foreach (StructureEntry entry in all.Where(e => e.Value is not null && ThreeDecimals.IsIn(e.Source.Text("value"))))
            run.Problems.Write(entry.Source.At(Severity.Doubt, ToolErrorCodes.Doubtful, "value",
                ThreeDecimals.Words(entry.Source.Text("value")!)));
    }

    private void Refuse(InputRow row, string code, string key, BilingualText words) =>
        run.Problems.Write(row.At(Severity.Refused, code, key, words));

    public static string Key(string name) => Spelling.Key(name);
}
