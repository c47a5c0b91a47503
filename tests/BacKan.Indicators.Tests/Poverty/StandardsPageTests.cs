using System.Globalization;
using System.Text;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>Writes docs/poverty-standards.md: every standard, its days and its rows, from the data.</summary>
public class StandardsPageTests
{
    [Fact]
    public void The_page_of_standards_is_as_new_as_the_code()
    {
        string path = Repository.PathOf("docs", "poverty-standards.md"), expected = Page();
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, expected);
            return;
        }

        string.Equals(File.ReadAllText(path), expected, StringComparison.Ordinal).Should().BeTrue("docs/poverty-standards.md must show the rows that the code holds; run the tests once with BACKAN_UPDATE=1 and commit it");
    }

    private static string Page()
    {
        var page = new StringBuilder("# Poverty standards\n\nGenerated from the code by a test; `BACKAN_UPDATE=1` rewrites it. How they are used: [poverty.md](poverty.md). Rows stand in the order in which they are tried; what no row says is not addressed.\n");
        foreach (PovertyStandard standard in PovertyStandards.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {standard.Id}\n\n*{standard.Name.Vi}*: {standard.Name.En}\n\n");
            foreach (Enactment<PovertyStandard> enactment in PovertyCase.EnactmentsOf(standard))
                page.Append(CultureInfo.InvariantCulture, $"- {enactment.Applies.From:uuuu-MM-dd} to {enactment.Applies.LastDay:uuuu-MM-dd}: {enactment.Citation} ({enactment.Confidence}, checked {enactment.CheckedOn:uuuu-MM-dd})\n");
            foreach (IncomeRule rule in standard.IncomeRules)
                page.Append(CultureInfo.InvariantCulture, $"- income: {rule.Words.En} ({rule.Citation}, {rule.Confidence})\n");
            page.Append("\n| row | areas | income, đồng per person | deprivations | days | class | provision | confidence |\n|---|---|---|---|---|---|---|---|\n");
            foreach (PovertyRow row in standard.Rows.Concat(standard.PointRows))
                page.Append(Row(row, standard));
            if (standard.Indicators.Count > 0)
                page.Append(CultureInfo.InvariantCulture, $"\nIndicators: {string.Join("; ", standard.Indicators.Select(i => $"`{i.Key}` {i.Name.Vi}{(i.Wording is { } wording ? $" ({wording.Vi})" : "")}"))}.\n");
        }

        return page.ToString();
    }

    private static string Row(PovertyRow row, PovertyStandard standard)
    {
        string unit = standard.PointRows.Contains(row) ? " points" : standard.IncomePeriod == IncomePeriod.Year ? " a year" : " a month";
        string income = row.Income is null ? "any" : row.Income + unit;
        string count = row.Deprivations?.ToString() ?? (row.DimensionDeprivations is { } inside ? $"{inside} in {row.Dimension}" : "any");
        string days = row.From is null && row.Until is null ? "all" : string.Create(CultureInfo.InvariantCulture, $"{row.From:uuuu-MM-dd} to {row.Until?.PlusDays(-1):uuuu-MM-dd}");
        string livelihood = row.Livelihood is { } of ? $", {of}" : "";
        string areas = row.Areas.Count == 0 ? "any" : string.Join(", ", row.Areas.Select(PovertyCase.Word));
        return $"| `{row.Id}` | {areas} | {income}{livelihood} | {count} | {days} | {row.Class}{(row.SubClass is { } sub ? $", {sub}" : "")} | {row.Citation} | {row.Confidence}{(row.Note is { } note ? $"; {note.En}" : "")} |\n";
    }
}
