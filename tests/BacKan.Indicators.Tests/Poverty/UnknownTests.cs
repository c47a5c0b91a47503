using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>A household with unknowns is decided exactly when all its completions agree.</summary>
public class UnknownTests
{
    private static readonly IPovertyClassifier Classifier = Services.Get<IPovertyClassifier>();

    public static TheoryData<string> Standards => [.. PovertyStandards.All.Where(s => s.IncomePeriod == IncomePeriod.Month).Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void It_is_decided_exactly_when_all_completions_agree(string id)
    {
        PovertyStandard standard = PovertyStandards.Find(id)!;
        LocalDate on = PovertyCase.LastDay(standard);
        decimal[] points = [.. standard.Rows.SelectMany(r => new[] { r.Income?.Low, r.Income?.High }).OfType<Fraction>()
            .Select(f => f.TryToDecimal(out decimal line) ? line : 0m).SelectMany(line => new[] { line - 1, line, line + 1 }).Append(0m).Distinct().Order()];
        Seeds.ForAll(150, random =>
        {
            AreaType area = standard.Areas[random.Next(standard.Areas.Count)];
            (int least, int most) = Stretch(random, standard.Indicators.Count);
            (int low, int high) = Stretch(random, points.Length - 1);
            bool? farms = random.Next(3) switch { 0 => true, 1 => false, _ => null };
            var answers = new HashSet<string>(StringComparer.Ordinal);
            for (int count = least; count <= most; count++)
            {
                for (int at = low; at <= high; at++)
                {
                    foreach (bool livelihood in farms is { } known ? [known] : new[] { true, false })
                        answers.Add(ArticleOracle.Answer(id, new(area, points[at], 1, count, 0, livelihood), on).Split('/')[0]);
                }
            }

            var household = new Household(DayTests.Area(area))
            {
                Income = HouseholdIncome.Within(new(points[low], lowIncluded: true, points[high], highIncluded: true)),
                Deprivations = standard.Indicators.Count == 0 ? null : Between(standard, least, most),
                Livelihood = farms is { } yes ? yes ? Livelihood.Farming : Livelihood.Other : null,
            };
            PovertyClassification classified = Classifier.Classify(household, standard, on);
            string answer = PovertyCase.Answer(classified).Split('/')[0];
            if (answers.Count == 1)
            {
                answer.Should().Be(answers.Single());
            }
            else
            {
                answer.Should().Be("Unknown", "completions give {0}", string.Join(", ", answers));
                classified.Determination.Missing.Should().NotBeEmpty();
            }

            BriefClassification verdict = Classifier.ClassifyBriefly(household, standard, on);
            (verdict.Kind, verdict.Class, verdict.UnknownReason).Should().Be((classified.Determination.Kind, classified.Class, classified.Determination.UnknownReason));
        });
    }

    [Fact]
    public void The_smallest_deciding_set_is_named_and_what_cannot_matter_is_not_asked_for()
    {
        var day = new LocalDate(2023, 6, 1);
        Household Known(decimal? income, params (string Key, bool? Value)[] indicators) => new(DayTests.Area(AreaType.Rural))
        {
            Income = income is { } amount ? HouseholdIncome.PerPersonMonth(amount) : null,
            Deprivations = HouseholdDeprivations.Of(indicators.Select(i => KeyValuePair.Create(i.Key, i.Value))),
        };

        Classifier.Classify(Known(1_500_001m), day).Class.Should().Be(PovertyClass.AverageLivingStandard, "above the line no indicator matters");
        Classifier.Classify(Known(1_500_000m, ("water", true), ("toilet", true), ("telecom", true)), day).Class.Should().Be(PovertyClass.Poor, "three are enough");
        PovertyClassification open = Classifier.Classify(Known(1_500_000m, ("water", true), ("toilet", true)), day);
        open.Class.Should().BeNull();
        open.Determination.Missing.Select(m => m.Key).Should().Equal(
            "employment", "dependents", "nutrition", "health-insurance", "adult-education", "child-school", "housing-quality", "housing-area", "telecom", "info-means");
        open.Determination.FirstQuestion!.Question.In(Language.Vietnamese).Should().Contain("Việc làm");
        Classifier.Classify(Known(null, ("water", true)), day).Determination.Missing[0].Key.Should().Be("income");
        Household atLeast = new(DayTests.Area(AreaType.Rural)) { Income = HouseholdIncome.PerPersonMonth(1), Deprivations = HouseholdDeprivations.AtLeast(3) };
        Classifier.Classify(atLeast, day).Class.Should().Be(PovertyClass.Poor);
    }

    [Fact]
    public void An_income_without_the_number_of_members_decides_only_below_the_line()
    {
        Household Of(decimal whole) => new(DayTests.Area(AreaType.Urban)) { Income = HouseholdIncome.OfHousehold(whole, members: null) };
        Classifier.Classify(Of(500_000m), new(2014, 1, 1)).Class.Should().Be(PovertyClass.Poor, "however many share it");
        PovertyClassification open = Classifier.Classify(Of(900_000m), new(2014, 1, 1));
        open.Determination.Missing.Select(m => m.Key).Should().Equal("income");
    }

    [Fact]
    public void An_allowance_counts_as_the_rule_of_the_time_says_and_leaves_it_open_where_nothing_was_read()
    {
        var old = new Household(DayTests.Area(AreaType.Rural)) { Income = HouseholdIncome.OfHousehold(580_000m, members: 1, stateAllowance: 180_000m) };
        PovertyClassification of2013 = Classifier.Classify(old, new(2013, 12, 31));
        of2013.Class.Should().Be(PovertyClass.Poor, "the allowance does not count");
        of2013.Explain().In(Language.English).Should().Contain("without social allowances").And.Contain("21/2012/TT-BLĐTBXH");
        Classifier.Classify(old, new(2012, 11, 19)).Class.Should().BeNull("before 20/11/2012 no rule was read, and 580,000 is above the lines");
        Classifier.Classify(old, new(2012, 11, 19)).IncomeRule.Should().BeNull();
    }

    [Fact]
    public void A_sub_class_is_said_only_where_it_is_certain()
    {
        var household = new Household(DayTests.Area(AreaType.Rural))
        {
            Income = HouseholdIncome.Within(new(0m, lowIncluded: true, 1_000_000m, highIncluded: true)), Deprivations = HouseholdDeprivations.AtLeast(3),
        };
        PovertyClassification classified = Classifier.Classify(household, new(2017, 1, 1));
        (classified.Class, classified.SubClass).Should().Be((PovertyClass.Poor, null));
    }

    // "Between n and m" is said by indicators: n that are missing, and all but m that are not.
    private static HouseholdDeprivations Between(PovertyStandard standard, int least, int most) => HouseholdDeprivations.Of(
        standard.Indicators.Select((indicator, i) => KeyValuePair.Create(indicator.Key, i < least ? true : i >= most ? false : (bool?)null)).Append(new("of-another-standard", true)));

    private static (int Low, int High) Stretch(Random random, int most)
    {
        int a = random.Next(most + 1), b = random.Next(3) == 0 ? random.Next(most + 1) : a;
        return (Math.Min(a, b), Math.Max(a, b));
    }
}
