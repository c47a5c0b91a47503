using System.Globalization;

namespace BacKan.Indicators.Territory;

/// <summary>The list of units, row by row.</summary>
internal sealed class UnitTable(List<TerritoryProblem> problems)
{
    private readonly TableLines lines = new(TerritoryTableKind.Units, problems);

    public Dictionary<string, Row> Rows { get; } = new(StringComparer.Ordinal);

    public TerritoryProblem At(int line, string code, string? column, string value, string vi, string en) =>
        lines.At(line, code, column, value, vi, en);

    public void Read(IEnumerable<string> table)
    {
        foreach (TableLines row in lines.Rows(table, "code", "name", "type", "province_code", "area_km2"))
        {
            if (Code(row, "code", 5) is not { } code || Code(row, "province_code", 2) is not { } province)
                continue;
            if (TableNames.TypeOf(row["type"]) is not { } type || !type.ExistsOn(AdministrativeUnitTypes.TwoLevels))
            {
                row.Problem(
                    ErrorCodes.TerritoryCellName, "type", row["type"], "cần Xã, Phường hoặc Đặc khu", "expected Xã, Phường or Đặc khu");
                continue;
            }

            if (TableNames.Read(row["name"], AdministrativeUnitLevel.Commune) is not { } name || name.Type != type)
            {
                row.Problem(
                    ErrorCodes.TerritoryCellName, "name", row["name"], $"cần tên có loại: {type.Name().Vi} …",
                    $"expected a name with its type: {type.Name().Vi} …");
                continue;
            }

            decimal? area = null;
            if (row["area_km2"].Length > 0)
            {
                if (!decimal.TryParse(row["area_km2"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal km2)
                    || km2 <= 0m)
                    problems.Add(Doubt(row));
                else
                    area = km2;
            }

            if (Rows.TryGetValue(code, out Row? other))
                row.Problem(
                    ErrorCodes.TerritoryOverlap, "code", code,
                    FormattableString.Invariant($"mã đã thuộc {other.Name} (dòng {other.Line}) trong cùng những ngày"),
                    FormattableString.Invariant($"the code belongs to {other.Name} (line {other.Line}) on the same days"));
            else
                Rows.Add(code, new(type, name.Name, province, area, row.Line));
        }
    }

    // A unit without its area is still a unit.
    private static TerritoryProblem Doubt(TableLines row) =>
        row.At(
            row.Line, ErrorCodes.TerritoryArea, "area_km2", row["area_km2"], "cần một số km² trên 0, như 86.4, hoặc để trống; bỏ qua",
            "expected a number of km² over 0 such as 86.4, or nothing; it is left out").AsWarning();

    internal static string? Code(TableLines row, string column, int digits)
    {
        string code = row[column];
        if (code.Length == digits && AdministrativeUnitId.IsCode(code))
            return code;
        row.Problem(
            ErrorCodes.TerritoryCellCode, column, code, FormattableString.Invariant($"cần {digits} chữ số"),
            FormattableString.Invariant($"expected {digits} digits"));
        return null;
    }

    internal sealed record Row(AdministrativeUnitType Type, string Name, string ProvinceCode, decimal? Area, int Line);
}
