using System.Globalization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>Sheets of tests/conformance/review-sheets-2022.csv: the rows that a household ticks were marked by hand, and their printed
/// points added.</summary>
internal static class FilledSheets
{
    public static readonly LocalDate Day = new(2024, 10, 1);

    public sealed record Filled(string Id, ReviewSheet Sheet, string Breakdown, int A, string[] Lacking, PovertyClass Class);

    public static IReadOnlyList<Filled> All { get; } = [.. File.ReadLines(Repository.PathOf("tests", "conformance",
        "review-sheets-2022.csv")).Skip(1).Select(Read)];

    public static Filled Of(string id) => All.Single(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    public static ReviewResult Score(ReviewSheet sheet) => Services.Get<IPovertyClassifier>().Score(sheet);

    public static ReviewSheet With(ReviewSheet sheet, IEnumerable<KeyValuePair<string, decimal>> answers) =>
        new(sheet.Area, sheet.On) { Region = sheet.Region, Answers = new Dictionary<string, decimal>(answers, StringComparer.Ordinal),
            Members = sheet.Members };

    public static AreaClassification Area(bool urban) => new(urban ? AreaType.Urban : AreaType.Rural, Day, "UBND xã");

    // What a sheet of the file does not name is nothing, or the last choice: no thing, no land, materials and water that are not durable
    // or clean.
    private static Filled Read(string line)
    {
        string[] cells = line.Split(',');
        string[] lacking = cells[6].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, decimal> answers = ReviewForm.National.On(Day)
            .Rule.Questions.Where(q => q.Key is not ("region" or "persons") && !q.Key.StartsWith("b2-", StringComparison.Ordinal))
            .ToDictionary(q => q.Key, q => q.Key is "training" or "power" ? 1m : q.Choices.Count, StringComparer.Ordinal);
        foreach (string pair in cells[3].Split(' '))
            answers[pair.Split('=')[0]] = decimal.Parse(pair.Split('=')[1], CultureInfo.InvariantCulture);

        // Asked of members on paper; the others follow from the answers.
        foreach ((string key, string number) in new[] { ("employment", "1.1"), ("nutrition", "2.1"), ("health-insurance", "2.2"),
            ("adult-education", "3.1"), ("child-school", "3.2"), ("telecom", "6.1") })
            answers["b2-" + key] = lacking.Contains(number) ? 1m : 0m;
        var sheet = new ReviewSheet(Area(cells[1] == "urban"), Day) { Id = cells[0],
            Region = (ReviewRegion)int.Parse(cells[2], CultureInfo.InvariantCulture), Answers = answers };
        return new(cells[0], sheet, cells[4], int.Parse(cells[5], CultureInfo.InvariantCulture), lacking,
            Enum.Parse<PovertyClass>(cells[7]));
    }
}
