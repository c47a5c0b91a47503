using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tool.Input;
using NodaTime;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>Makes a household of a row, or says which cell cannot be used.</summary>
internal sealed class HouseholdReader
{
    private readonly Dictionary<string, AreaClassification> areas = new(StringComparer.Ordinal);
    private readonly string areaWords;
    private readonly DeprivationReader deprivations;
    private readonly IncomeReader income;

    public HouseholdReader(PovertyStandard standard, LocalDate on, string file, Language? numbers)
    {
        (deprivations, income) = (new(standard, numbers), new(numbers));
        (string Word, AreaType Area, string[] Also)[] words =
        [
            ("urban", AreaType.Urban, ["thành phố", "đô thị"]), ("rural", AreaType.Rural, []),
                ("rural-plain", AreaType.RuralPlain, ["đồng bằng"]),
            ("rural-mountain-island", AreaType.RuralMountainIsland, ["miền núi", "hải đảo", "miền núi hải đảo", "miền núi, hải đảo"]),
        ];
        foreach ((string word, AreaType area, string[] also) in words.Where(w => standard.Areas.Contains(w.Area)))
        {
            var stated = new AreaClassification(area, on, file);
            foreach (string name in also.Append(word).Append(stated.AreaName.Vi))
                areas[InputColumn.Plain(name)] = stated;
        }

        areaWords = string.Join(", ", words.Where(w => standard.Areas.Contains(w.Area)).Select(w => w.Word));
    }

    public Household? Read(RowCells cells)
    {
        cells.Needed("id", new("mã của hộ", "the id of the household"));
        cells.RefuseTotal("id");
        string? word = cells.Text("area");
        if (word is null || !areas.TryGetValue(InputColumn.Plain(word), out AreaClassification? area))
        {
            cells.Refuse(ErrorCodes.PovertyArea, "area", word is null
                ? new($"Ô trống; cần khu vực: {areaWords}.", $"The cell is empty; give the area: {areaWords}.")
                : new($"Chuẩn này không có khu vực như vậy; hãy viết một trong: {areaWords} (cũng được: thành thị, nông thôn …).",
                    $"The standard has no such area; write one of: {areaWords}."));
            return null;
        }

        HouseholdIncome? earned = income.Read(cells);
        HouseholdDeprivations? lacks = deprivations.Read(cells);
        decimal? b1 = income.Amount(cells, "b1", ErrorCodes.PovertyPoints), b2 = income.Amount(cells, "b2", ErrorCodes.PovertyPoints);
        Livelihood? livelihood = LivelihoodOf(cells);
        return cells.IsGood ? new(area) { Income = earned, Deprivations = lacks, PointsA = b1, PointsB = b2,
            Livelihood = livelihood } : null;
    }

    private static Livelihood? LivelihoodOf(RowCells cells)
    {
        if (cells.Text("livelihood") is not { } word)
            return null;
        switch (InputColumn.Plain(word))
        {
            case "farming" or "nongnghiep" or "lamnghiep" or "ngunghiep" or "diemnghiep" or "nonglamngunghiep" or "nonglamngudiemnghiep"
            or "nonglamnghiep":
                return Livelihood.Farming;
            case "other" or "khac" or "phinongnghiep":
                return Livelihood.Other;
            default:
                cells.Refuse(ErrorCodes.PovertyLivelihood, "livelihood",
                    new("Hãy viết farming (nông, lâm, ngư, diêm nghiệp) hoặc other (khác).", "Write farming or other."));
                return null;
        }
    }
}
