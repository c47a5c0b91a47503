using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>What the points of filled sheets are, and what a sheet says with answers missing.</summary>
public class ScoreTests
{
    public static TheoryData<string> Ids => [.. FilledSheets.All.Select(s => s.Id)];

    [Fact]
    public void There_are_three_sheets_for_each_area() =>
        FilledSheets.All.GroupBy(s => s.Sheet.Area.Area == AreaType.Urban ? "urban" : $"{s.Sheet.Region}").Should().HaveCount(7)
            .And.OnlyContain(area => area.Count() == 3);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_filled_sheet(string id)
    {
        FilledSheets.Filled filled = FilledSheets.Of(id);
        ReviewResult result = FilledSheets.Score(filled.Sheet);
        (result.LowA, result.HighA).Should().Be((filled.A, filled.A), filled.Breakdown);
        (result.LowB, result.HighB).Should().Be((filled.Lacking.Length * 10, filled.Lacking.Length * 10));
        result.Indicators.Where(i => i.Low == 10).Select(i => i.Number).Should().Equal(filled.Lacking);
        result.Class.Should().Be(filled.Class);
        result.Ask.Should().BeEmpty();

        // "7:5+0 8:15" of the file: the points of every item that has any.
        var byItem = filled.Breakdown.Split(' ')
            .ToDictionary(part => part.Split(':')[0], part => part.Split(':')[1].Split('+').Sum(int.Parse));
        result.Items.Should().OnlyContain(item => item.Low == byItem.GetValueOrDefault(item.Number) && item.High == item.Low);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_answer_missing_keeps_tight_bounds(string id)
    {
        FilledSheets.Filled filled = FilledSheets.Of(id);
        foreach (string key in filled.Sheet.Answers.Keys)
        {
            ReviewResult open = FilledSheets.Score(FilledSheets.With(filled.Sheet, filled.Sheet.Answers.Where(a => a.Key != key)));
            (open.LowA <= filled.A && filled.A <= open.HighA).Should().BeTrue(key);
            int b = filled.Lacking.Length * 10;
            (open.LowB <= b && b <= open.HighB).Should().BeTrue(key);
            if (open.Class is { } of)
                of.Should().Be(filled.Class, key);

            // Tight: some answer reaches each bound, and none passes it.
            ReviewResult[] answered = [.. Every(key, filled.Sheet).Select(answer => FilledSheets.Score(FilledSheets.With(filled.Sheet,
                filled.Sheet.Answers.Where(a => a.Key != key).Append(new(key, answer)))))];
            (answered.Min(r => r.LowA), answered.Max(r => r.HighA)).Should().Be((open.LowA, open.HighA), key);
            (answered.Min(r => r.LowB), answered.Max(r => r.HighB)).Should().Be((open.LowB, open.HighB), key);
            if (open.Class is null)
                answered.Select(r => r.Class).Distinct().Should().HaveCountGreaterThan(1, $"{key} could decide nothing");
        }
    }

    [Fact]
    public void Many_answers_missing_keep_the_truth_and_what_is_asked_decides() => Seeds.ForAll(150, random =>
    {
        FilledSheets.Filled filled = FilledSheets.All[random.Next(FilledSheets.All.Count)];
        int keep = random.Next(1, 6);
        var kept = filled.Sheet.Answers.Where(_ => random.Next(6) < keep).ToList();
        ReviewResult open = FilledSheets.Score(FilledSheets.With(filled.Sheet, kept));
        int b = filled.Lacking.Length * 10;
        (open.LowA <= filled.A && filled.A <= open.HighA && open.LowB <= b && b <= open.HighB).Should().BeTrue();
        if (open.Class is { } of)
        {
            of.Should().Be(filled.Class);
            open.Ask.Should().BeEmpty();
            return;
        }

        // Whatever is answered to what is asked, and not only the truth, decides.
        open.Ask.Should().NotBeEmpty();
        for (int i = 0; i < 3; i++)
        {
            Dictionary<string, decimal> answers = new(kept, StringComparer.Ordinal);
            foreach (ReviewQuestion question in open.Ask)
            {
                decimal[] every = [.. Every(question.Key, filled.Sheet)];
                answers[question.Key] = i == 0
                    && filled.Sheet.Answers.TryGetValue(question.Key, out decimal truth) ? truth : every[random.Next(every.Length)];
            }

            // Two rows of item 5: there the form itself does not decide.
            if (new[] { "civil-servant", "contract-work", "other-nonfarm" }.Count(q => answers.GetValueOrDefault(q) == 1m) > 1)
                continue;
            if (Services.Get<FluentValidation.IValidator<ReviewSheet>>().Validate(FilledSheets.With(filled.Sheet, answers)).IsValid)
                FilledSheets.Score(FilledSheets.With(filled.Sheet, answers)).Class.Should()
                    .NotBeNull($"asked: {string.Join(", ", open.Ask)}");
        }
    });

    [Fact]
    public void A_blank_sheet_has_the_bounds_of_the_form()
    {
        ReviewResult blank = FilledSheets.Score(new(FilledSheets.Area(urban: false),
            FilledSheets.Day) { Region = ReviewRegion.NorthernMountains });
        blank.LowA.Should().Be(0, "eight persons and nothing else");
        (blank.LowB, blank.HighB, blank.Class).Should().Be((0, 120, null));

        // The best row of every item of form 3.6, by hand; item 5 adds its three rows. Two persons, both working and with a pension, none
        // of them
        // dependent, have more than one person could: 80 + 10 + 35 against 90 + 5 + 20.
        blank.HighA.Should().Be(80 + 10 + 35 + 10 + 10 + (30 + 35 + 30) + 10 + 15 + 30 + 5 + 5
            + (50 + 25 + 10 + 15 + 0 + 10 + 10 + 10 + 20 + 15 + 15 + 0) + (10 + 5 + 15 + 30 + 5) + (30 + 5 + 15 + 5));
    }

    [Theory]
    [InlineData("civil-servant=1 contract-work=1", 35, 65)]
    [InlineData("civil-servant=1", 30, 30)]
    [InlineData("", 0, 0)]
    public void Two_rows_of_item_5_are_not_added_for_certain(string answers, int low, int high)
    {
        ReviewSheet none = FilledSheets.Of("N1").Sheet;
        ReviewResult result = FilledSheets.Score(FilledSheets.With(none,
            none.Answers.Where(a => !answers.Contains(a.Key, StringComparison.Ordinal))
            .Concat(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(a => new KeyValuePair<string, decimal>(a.Split('=')[0], 1m)))));
        (result.Items[4].Low, result.Items[4].High).Should().Be((low, high));
        (result.Items[4].Reason is null).Should().Be(low == high);
    }

    [Theory]
    [InlineData(7, 20, false)]
    [InlineData(8, 0, true)]
    [InlineData(15, 0, true)]
    public void Eight_persons_have_no_row(int persons, int points, bool isSaid)
    {
        ReviewSheet sheet = FilledSheets.Of("N2").Sheet;
        ReviewItemScore item = FilledSheets.Score(FilledSheets.With(sheet, sheet.Answers.Where(a => a.Key is not "persons")
            .Append(new("persons", persons)))).Items[0];
        (item.Low, item.High, item.Reason is not null).Should().Be((points, points, isSaid));
    }

    [Theory]
    [InlineData("electricity", 24.99, 0)]
    [InlineData("electricity", 25, 5)]
    [InlineData("electricity", 49.99, 5)]
    [InlineData("electricity", 50, 15)]
    [InlineData("electricity", 100, 25)]
    [InlineData("electricity", 150, 30)]
    [InlineData("forest", 9999.99, 0)]
    [InlineData("forest", 10000, 5)]
    [InlineData("poultry", 99, 0)]
    [InlineData("poultry", 100, 15)]
    [InlineData("pigs", 9, 0)]
    [InlineData("pigs", 10, 5)]
    public void Both_sides_of_a_bound(string key, double answer, int points)
    {
        ReviewSheet bare = new(FilledSheets.Area(urban: false), FilledSheets.Day) { Region = ReviewRegion.NorthernMountains,
            Answers = FilledSheets.Of("S3").Sheet.Answers };
        ReviewResult with = FilledSheets.Score(FilledSheets.With(bare, bare.Answers.Where(a => a.Key != key)
            .Append(new(key, (decimal)answer))));
        ReviewResult without = FilledSheets.Score(FilledSheets.With(bare, bare.Answers.Where(a => a.Key != key).Append(new(key, 0m))));
        (with.LowA - without.LowA).Should().Be(points);
    }

    [Fact]
    public void The_average_class_is_by_income_beside_the_points()
    {
        ReviewSheet above = FilledSheets.Of("R1").Sheet;
        ReviewResult Earning(decimal? income) => FilledSheets.Score(new(above.Area, above.On)
        {
            Region = above.Region, Answers = above.Answers, Income = income is { } amount ? HouseholdIncome.PerPersonMonth(amount) : null,
        });
        Earning(null).IsAverage.Should().BeNull();
        Earning(1_500_000).IsAverage.Should().NotBe(true, "the average class starts above 1,500,000");
        Earning(1_500_001).IsAverage.Should().BeTrue();
        Earning(2_250_000).IsAverage.Should().BeTrue();
        Earning(2_250_001).IsAverage.Should().BeFalse();
        Earning(2_000_000).Class.Should().Be(PovertyClass.Above, "income says nothing of the points");
        ReviewSheet poor = FilledSheets.Of("N1").Sheet;
        FilledSheets.Score(poor).IsAverage.Should().BeFalse();
    }

    [Fact]
    public void Days_without_a_form_are_refused()
    {
        AreaClassification area = FilledSheets.Area(urban: true);
        FluentActions.Invoking(() => FilledSheets.Score(new(area, new(2021, 12, 31)))).Should()
            .Throw<Indicators.Law.NoRuleInForceException>();
        FluentActions.Invoking(() => FilledSheets.Score(new(area, new(2027, 1, 1)))).Should().Throw<Indicators.Law.LawNotHeldException>();
        FilledSheets.Score(new(area, new(2022, 1, 1))).Form.Confidence.Should().Be(Confidence.OfficialText, "the consolidated text was read in full");
        FilledSheets.Score(new(area, new(2026, 12, 31))).Form.Confidence.Should().Be(Confidence.Secondary);
    }

    // One answer of every stretch that any rule of the sheet tells apart.
    private static IEnumerable<decimal> Every(string key, ReviewSheet sheet)
    {
        ReviewQuestion question = ReviewForm.National.On(sheet.On).Rule.Questions.Single(q => q.Key == key);
        decimal persons = sheet.Answers["persons"];
        IEnumerable<decimal> every = key switch
        {
            "persons" => Enumerable.Range(1, 40).Select(n => (decimal)n)
                .Where(n => n >= new[] { "workers", "dependants", "pensioners" }.Max(k => sheet.Answers[k])),
            "workers" or "dependants" or "pensioners" => Enumerable.Range(0, (int)persons + 1).Select(n => (decimal)n),
            "house-area" => new[] { 0m, 8m, 20m, 30m, 40m }.SelectMany(a => new[] { a * persons, (a * persons) + 0.5m }),
            _ when question.Most <= 6 => Enumerable.Range((int)question.Least, (int)(question.Most!.Value - question.Least) + 1)
                .Select(n => (decimal)n),
            _ => [0m, 1m, 2m, 3m, 10m, 25m, 50m, 100m, 150m, 300m, 500m, 1000m, 5000m, 10000m],
        };
        return every;
    }
}
