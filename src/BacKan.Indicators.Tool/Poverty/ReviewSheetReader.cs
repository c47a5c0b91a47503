using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tool.Input;
using NodaTime;

namespace BacKan.Indicators.Tool.Poverty;

/// <summary>Makes a review sheet of a row, or says which cell cannot be used.</summary>
internal static class ReviewSheetReader
{
    private static readonly Dictionary<string, ReviewRegion> Regions = Enum.GetValues<ReviewRegion>()
        .SelectMany(r => new[] { (FormattableString.Invariant($"{(int)r}"), r), (InputColumn.Plain(r.ToString()), r) })
        .ToDictionary(r => r.Item1, r => r.Item2, StringComparer.Ordinal);

    private static readonly ReviewQuestion[] Questions = [.. ReviewForm.National.Enactments[0].Rule.Questions.Where(q =>
        q.Key is not "region")];

    // The first sheet of the file to start from is answered; the second leaves most open, so that it has bounds and questions.
    private static readonly Dictionary<string, string[]> Samples = new(StringComparer.Ordinal)
    {
        ["persons"] = ["5", "4"], ["workers"] = ["2", "2"], ["dependants"] = ["3", "1"], ["pillar"] = ["3", ""], ["roof"] = ["4", ""],
        ["wall"] = ["3", "2"], ["house-area"] = ["39.9", ""], ["electricity"] = ["24.9", "60"], ["water"] = ["4", "1"],
        ["toilet"] = ["3", "1"], ["motorbikes"] = ["1", ""], ["televisions"] = ["1", "1"], ["cattle"] = ["2", ""],
        ["b2-employment"] = ["0", ""], ["b2-nutrition"] = ["0", ""], ["b2-health-insurance"] = ["1", "0"],
        ["b2-child-school"] = ["1", ""], ["b2-telecom"] = ["0", "0"],
    };

    public static IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("id", new("mã hộ", "the code of the household")) { IsRequired = true, Names = ["mã hộ", "mã"], Samples = ["H1", "H2"] },
        new("area", new("khu vực: urban, rural", "the area: urban, rural"))
        {
            IsRequired = true, Names = ["khu vực"], Samples = ["rural", "rural"],
        },
        new("region", new("vùng: 1 đến 6; 7 là thành phố trực thuộc trung ương (hộ thành thị)",
            "the region, 1 to 6; 7 a centrally run city (urban households)")) { Names = ["vùng"], Samples = ["2", "2"] },
        new("income", new("thu nhập một người một tháng, đồng (mức sống trung bình)",
            "income of a person in a month, in dong (average living standard)")) { Names = ["thu nhập"] },
        .. Questions.Select(q => new InputColumn(q.Key, q.Words)
        {
            Names = IsNamedByPlace(q) ? [q.Place] : [], Samples = Samples.GetValueOrDefault(q.Key, []),
        }),
    ];

    public static ReviewSheet? Read(RowCells cells, LocalDate on, string file)
    {
        string? id = cells.Needed("id", new("mã của hộ", "the code of the household"));
        cells.RefuseTotal("id");
        AreaType? area = InputColumn.Plain(cells.Text("area") ?? "") switch
        {
            "urban" or "thanhthi" or "1" => AreaType.Urban,
            "rural" or "nongthon" or "2" => AreaType.Rural,
            _ => null,
        };
        if (area is null)
            cells.Refuse(ErrorCodes.PovertyArea, "area",
                new("Hãy viết urban (thành thị) hoặc rural (nông thôn).", "Write urban or rural."));
        ReviewRegion? region = null;
        if (cells.Text("region") is { } said)
        {
            if (Regions.TryGetValue(InputColumn.Plain(said), out ReviewRegion known))
                region = known;
            else
                cells.Refuse(ErrorCodes.PovertyReviewRegion, "region", new("Hãy viết số vùng từ 1 đến 7.", "Write a region, 1 to 7."));
        }

        Dictionary<string, decimal> answers = new(StringComparer.Ordinal);
        foreach (ReviewQuestion question in Questions.Where(q => cells.Text(q.Key) is not null))
        {
            if (Exact(cells, question.Key) is { } answer)
                answers[question.Key] = answer;
        }

        decimal? income = cells.Text("income") is null ? null : Exact(cells, "income");
        if (income is < 0m or > 1_000_000_000_000m)
            cells.Refuse(ErrorCodes.PovertyIncome, "income",
                new("Thu nhập từ 0 đồng trở lên, đơn vị là đồng.", "An income is zero dong or more."));
        return !cells.IsGood ? null : new(new AreaClassification(area!.Value, on, file), on)
        {
            Id = id, Region = region, Answers = answers, Income = income is { } amount ? HouseholdIncome.PerPersonMonth(amount) : null,
        };
    }

    // Two questions that the form asks in one place have their keys alone.
    private static bool IsNamedByPlace(ReviewQuestion question) =>
        Questions.Count(q => string.Equals(InputColumn.Plain(q.Place), InputColumn.Plain(question.Place), StringComparison.Ordinal)) == 1;

    // "About 5" or "over 5" is no answer of a form.
    private static decimal? Exact(RowCells cells, string key)
    {
        StatedNumber? number = cells.Number(key);
        if (number is { Qualifier: not Qualifier.Exactly })
            cells.Refuse(ErrorCodes.PovertyReviewAnswer, key, new("Cần một số đúng, không phải khoảng.", "Expected one exact number."));
        return number?.Value;
    }
}
