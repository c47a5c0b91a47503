using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>The successions, row by row: one way of one old unit to one new one.</summary>
internal sealed class SuccessionTable(List<TerritoryProblem> problems, TerritoryTableOptions options)
{
    private readonly TableLines lines = new(TerritoryTableKind.Successions, problems);
    private readonly HashSet<(string, string)> seen = [];

    public Dictionary<string, AdministrativeUnit> Old { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, NewUnit> New { get; } = new(StringComparer.Ordinal);

    public List<Way> Ways { get; } = [];

    public TerritoryProblem At(int line, string code, string? column, string value, string vi, string en) =>
        lines.At(line, code, column, value, vi, en);

    public void Read(IEnumerable<string> table)
    {
        foreach (TableLines row in lines.Rows(
            table, "old_code", "old_name", "old_district_code", "old_district", "new_code", "new_name", "part"))
        {
            if (OldCode(row) is not { } old)
                continue;
            if (row["new_code"].Length == 0)
            {
                row.Problem(ErrorCodes.TerritoryVanishes, "new_code", Old[old].FullName, "không có đơn vị kế thừa", "no unit follows it");
                continue;
            }

            if (NewCode(row) is not { } code)
                continue;
            if (row["part"] is not ("whole" or "divided"))
                row.Problem(ErrorCodes.TerritoryPart, "part", row["part"], "cần whole hoặc divided", "expected whole or divided");
            else if (!seen.Add((old, code)))
                row.Problem(ErrorCodes.TerritoryRowTwice, null, $"{old} → {code}", "dòng đã có", "the line stands twice");
            else
                Ways.Add(new(old, code, string.Equals(row["part"], "whole", StringComparison.Ordinal), row.Line));
        }

        Dictionary<string, int> count = Ways.GroupBy(w => w.Old, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (Way way in Ways.Where(w => w.IsWhole != (count[w.Old] == 1)))
            problems.Add(lines.At(way.Line, ErrorCodes.TerritoryPart, "part", way.IsWhole ? "whole" : "divided",
                Invariant($"{Old[way.Old]} đi về {count[way.Old]} đơn vị"), Invariant($"{Old[way.Old]} goes to {count[way.Old]} units")));
    }

    private string? OldCode(TableLines row)
    {
        bool isDistrict = row["old_code"].Length == 0;
        string column = isDistrict ? "old_district_code" : "old_code";
        if (UnitTable.Code(row, column, isDistrict ? 3 : 5) is not { } code
            || (!isDistrict && UnitTable.Code(row, "old_district_code", 3) is null))
            return null;
        (string nameColumn, string? parent) = isDistrict ? ("old_district", null) : ("old_name", row["old_district_code"]);
        if (TableNames.Read(row[nameColumn], isDistrict ? AdministrativeUnitLevel.District : AdministrativeUnitLevel.Commune)
                is not { } name
            || !name.Type.ExistsOn(options.ReorganisedOn.PlusDays(-1)))
        {
            row.Problem(
                ErrorCodes.TerritoryCellName, nameColumn, row[nameColumn], "cần tên có loại, như Xã Đôn Phong",
                "expected a name with its type, like Xã Đôn Phong");
            return null;
        }

        if (!Old.TryGetValue(code, out AdministrativeUnit? unit))
        {
            Old.Add(
                code,
                new(new(code, options.OldUnitsFrom), name.Type, name.Name, options.ReorganisedOn, parent)
                {
                    Confidence = options.Confidence,
                });
            return code;
        }

        return IsOne(row, nameColumn, name, (unit.Type, unit.Name))
            && (parent is null
                || string.Equals(parent, unit.ParentCode, StringComparison.Ordinal)
                || Other(row, "old_district_code", parent, unit.ParentCode!))
            ? code
            : null;
    }

    private string? NewCode(TableLines row)
    {
        if (UnitTable.Code(row, "new_code", 5) is not { } code)
            return null;
        if (TableNames.Read(row["new_name"], AdministrativeUnitLevel.Commune) is not { } name || !name.Type.ExistsOn(options.ReorganisedOn))
        {
            row.Problem(
                ErrorCodes.TerritoryCellName, "new_name", row["new_name"], "cần tên có loại, như Phường Bắc Kạn",
                "expected a name with its type, like Phường Bắc Kạn");
            return null;
        }

        if (New.TryGetValue(code, out NewUnit? unit))
            return IsOne(row, "new_name", name, (unit.Type, unit.Name)) ? code : null;
        New.Add(code, new(code, name.Type, name.Name, row.Line));
        return code;
    }

    private static bool IsOne(
        TableLines row, string column, (AdministrativeUnitType Type, string Name) said,
        (AdministrativeUnitType Type, string Name) before) =>
        (said.Type == before.Type && TableNames.Same(said.Name, before.Name))
            || Other(row, column, row[column], $"{before.Type.Name().Vi} {before.Name}");

    private static bool Other(TableLines row, string column, string value, string before)
    {
        row.Problem(
            ErrorCodes.TerritoryTwoNames, column, value, $"mã này ở dòng trước là {before}", $"on a line before, the code is {before}");
        return false;
    }

    internal sealed record NewUnit(string Code, AdministrativeUnitType Type, string Name, int Line);

    internal sealed record Way(string Old, string New, bool IsWhole, int Line);
}
