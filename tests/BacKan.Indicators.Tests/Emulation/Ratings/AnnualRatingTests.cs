using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Ratings;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation.Ratings;

/// <summary>The yearly rating: Decree 233/2026, Articles 7, 12, 14, 20; Decree 335/2025 as quoted; Decree 90/2020 where it was quoted.</summary>
public class AnnualRatingTests
{
    private static readonly LocalDate December2027 = new(2027, 12, 10);
    private static readonly IAnnualRatings Ratings = Services.Get<IAnnualRatings>();

    [Theory]
    [InlineData("100", AnnualRating.CompletedExcellently, "khoản 1 Điều 12")]
    [InlineData("90", AnnualRating.CompletedExcellently, "khoản 1 Điều 12")]
    [InlineData("89.99", AnnualRating.CompletedWell, "khoản 2 Điều 12")]
    [InlineData("70", AnnualRating.CompletedWell, "khoản 2 Điều 12")]
    [InlineData("69.99", AnnualRating.Completed, "khoản 3 Điều 12")]
    [InlineData("50", AnnualRating.Completed, "khoản 3 Điều 12")]
    [InlineData("49.99", AnnualRating.NotCompleted, "điểm a khoản 4 Điều 12")]
    [InlineData("0", AnnualRating.NotCompleted, "điểm a khoản 4 Điều 12")]
    public void Public_employees_by_their_points(string points, AnnualRating rating, string citation)
    {
        Determination<AnnualRating> rated = Ratings.Rate(Employee(2027, decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)), December2027);
        (rated.Result, rated.IsDecided).Should().Be((rating, true), rated.ToString());
        rated.Deciding!.Citation.ToString().Should().StartWith(citation);
    }

    [Fact]
    public void A_discipline_an_unrated_year_and_a_failed_unit_come_before_the_points()
    {
        Of(new(PersonGroup.PublicEmployee, 2027) { Points = 95m, MonthsWorked = 12, IsOffByInsurance = false, HasFinding = false, IsDisciplined = true, IsCountedElsewhere = false })
            .Should().Be(AnnualRating.NotCompleted, "điểm c khoản 4 Điều 12");
        Of(new(PersonGroup.PublicEmployee, 2027) { Points = 95m, MonthsWorked = 12, IsOffByInsurance = false, HasFinding = true }).Should().Be(AnnualRating.NotCompleted, "điểm b khoản 4 Điều 12");
        Of(new(PersonGroup.PublicEmployee, 2027) { Points = 95m, MonthsWorked = 5, IsOffByInsurance = false }).Should().Be(AnnualRating.NotRated, "khoản 1 Điều 14");
    }

    // Article 14: under six months is not rated, unless the time off was illness or maternity under social insurance.
    [Theory]
    [InlineData(5, false, AnnualRating.NotRated)]
    [InlineData(5, true, AnnualRating.CompletedWell)]
    [InlineData(6, false, AnnualRating.CompletedWell)]
    [InlineData(6, true, AnnualRating.CompletedWell)]
    public void The_time_worked_decides_whether_a_year_is_rated(int months, bool insured, AnnualRating rating) => Of(new(PersonGroup.PublicEmployee, 2027)
    {
        Points = 80m, MonthsWorked = months, IsOffByInsurance = insured, IsDisciplined = false, HasFinding = false, HasCorruptUnit = false, IsHead = false,
    }).Should().Be(rating);

    // Article 12, clause 7.
    [Theory]
    [InlineData(95, TaskRating.CompletedExcellently, AnnualRating.CompletedExcellently)]
    [InlineData(95, TaskRating.CompletedWell, AnnualRating.CompletedWell)]
    [InlineData(95, TaskRating.Completed, AnnualRating.Completed)]
    [InlineData(95, TaskRating.NotCompleted, AnnualRating.NotCompleted)]
    [InlineData(75, TaskRating.CompletedExcellently, AnnualRating.CompletedWell)]
    [InlineData(40, TaskRating.CompletedExcellently, AnnualRating.NotCompleted)]
    public void A_head_is_rated_no_higher_than_the_unit(int points, TaskRating unit, AnnualRating rating) => Of(Head(points, unit)).Should().Be(rating);

    [Fact]
    public void A_head_whose_unit_is_not_rated_yet_is_asked_for_it()
    {
        Determination<AnnualRating> rated = Ratings.Rate(Head(95, null), December2027);
        (rated.Kind, rated.UnknownReason).Should().Be((DeterminationKind.Unknown, UnknownReason.MissingFacts));
        rated.Missing.Select(m => m.Key).Should().Equal("unit-rating");
    }

    [Fact]
    public void What_is_not_known_is_asked_for_and_never_taken_as_none()
    {
        Determination<AnnualRating> rated = Ratings.Rate(new(PersonGroup.PublicEmployee, 2027) { Points = 95m }, December2027);
        rated.IsDecided.Should().BeFalse();
        rated.Missing.Select(m => m.Key).Should().Contain(["months-worked", "finding", "disciplined"]);
    }

    // A manager who found and mended it himself: the competent level looks at the case (Article 12, clause 4, point d).
    [Fact]
    public void Corruption_in_what_is_managed_is_for_people_to_judge()
    {
        Determination<AnnualRating> rated = Ratings.Rate(new(PersonGroup.PublicEmployee, 2027)
        {
            Points = 95m, MonthsWorked = 12, IsOffByInsurance = false, HasFinding = false, IsDisciplined = false, HasCorruptUnit = true, IsHead = false,
        }, December2027);
        (rated.Kind, rated.UnknownReason).Should().Be((DeterminationKind.Unknown, UnknownReason.NeedsJudgement));
    }

    // Article 20, clause 1: for 2026 alone, a unit without a regulation of its own rates by Decree 90/2020, whose levels were not read.
    [Fact]
    public void The_year_2026_asks_whether_the_unit_has_its_regulation()
    {
        RatingRecord At(bool? regulation, int year) => new(PersonGroup.PublicEmployee, year)
        {
            Points = 91m, MonthsWorked = 12, IsOffByInsurance = false, IsDisciplined = false, HasFinding = false, HasCorruptUnit = false, IsHead = false,
            UnitHasRegulation = regulation,
        };
        Ratings.Rate(At(true, 2026), new(2026, 12, 10)).Result.Should().Be(AnnualRating.CompletedExcellently);
        Determination<AnnualRating> open = Ratings.Rate(At(null, 2026), new(2026, 7, 15));
        (open.Kind, open.FirstQuestion!.Key).Should().Be((DeterminationKind.Unknown, "unit-regulation"));
        Determination<AnnualRating> old = Ratings.Rate(At(false, 2026), new(2027, 1, 10));
        (old.Kind, old.UnknownReason, old.Rule.Citation.ToString()).Should().Be((DeterminationKind.Unknown, UnknownReason.LawNotHeld, "khoản 1 Điều 20 Nghị định 233/2026/NĐ-CP"));
        Ratings.Rate(At(null, 2027), December2027).Result.Should().Be(AnnualRating.CompletedExcellently);
    }

    [Fact]
    public void A_disciplined_employee_of_2026_is_rated_the_same_by_both_decrees() => Ratings.Rate(new(PersonGroup.PublicEmployee, 2026)
    {
        Points = 91m, MonthsWorked = 12, IsOffByInsurance = false, IsDisciplined = true, IsCountedElsewhere = false, HasFinding = false, HasCorruptUnit = false, IsHead = false,
    }, new(2026, 12, 10)).Result.Should().Be(AnnualRating.NotCompleted);

    // Decree 90/2020: who is not rated and who is rated lowest were quoted; the levels were not.
    [Fact]
    public void Decree_90_decides_what_was_quoted_of_it_and_no_more()
    {
        Rate90(new(PersonGroup.CivilServant, 2024) { MonthsWorked = 5, IsOffByInsurance = false }).Result.Should().Be(AnnualRating.NotRated);
        Determination<AnnualRating> level = Rate90(RatingRecord.Ordinary(PersonGroup.Cadre, 2024, 99m));
        (level.Kind, level.UnknownReason, level.Missing.Count).Should().Be((DeterminationKind.Unknown, UnknownReason.LawNotHeld, 0));
        Rate90(new(PersonGroup.PublicEmployee, 2024) { MonthsWorked = 12, IsDisciplined = true, IsCountedElsewhere = true }).Result.Should().NotBe(AnnualRating.NotCompleted);
    }

    [Theory]
    [InlineData(PersonGroup.Cadre, 2026, "366-QĐ/TW")]
    [InlineData(PersonGroup.Cadre, 2018, "56/2015/NĐ-CP")]
    [InlineData(PersonGroup.PublicEmployee, 2016, "56/2015/NĐ-CP")]
    public void A_text_that_was_not_read_is_named(PersonGroup group, int year, string text)
    {
        Determination<AnnualRating> rated = Ratings.Rate(RatingRecord.Ordinary(group, year, 95m), new(year, 12, 10));
        (rated.Kind, rated.UnknownReason, rated.Rule.Citation.Instrument.Number.Text).Should().Be((DeterminationKind.Unknown, UnknownReason.LawNotHeld, text));
    }

    // Of Decree 335/2025 neither the article on leave nor any on heads was read.
    [Fact]
    public void A_civil_servant_who_was_away_or_heads_a_unit_is_not_decided()
    {
        Ratings.Rate(RatingRecord.Ordinary(PersonGroup.CivilServant, 2026, 95m), new(2026, 12, 10)).Result.Should().Be(AnnualRating.CompletedExcellently);
        foreach (RatingRecord open in new RatingRecord[]
        {
            new(PersonGroup.CivilServant, 2026) { Points = 95m, MonthsWorked = 11, HasFinding = false, IsDisciplined = false, HasCorruptUnit = false, IsHead = false },
            new(PersonGroup.CivilServant, 2026) { Points = 95m, MonthsWorked = 12, HasFinding = false, IsDisciplined = false, HasCorruptUnit = false, IsHead = true },
        })
        {
            Determination<AnnualRating> rated = Ratings.Rate(open, new(2026, 12, 10));
            (rated.Kind, rated.UnknownReason).Should().Be((DeterminationKind.Unknown, UnknownReason.LawNotHeld));
        }
    }

    [Fact]
    public void A_year_that_has_ended_is_rated_by_the_law_of_its_end() =>
        Ratings.Rate(RatingRecord.Ordinary(PersonGroup.CivilServant, 2025, 95m), new(2026, 1, 10)).UnknownReason.Should().Be(UnknownReason.LawNotHeld, "Decree 90/2020 rates the year 2025");

    // Article 7 of Decree 233/2026: points, tasks done, late, beyond; the level.
    [Theory]
    [InlineData("90", 100, 0, 30, AnnualRating.CompletedExcellently)]
    [InlineData("89.99", 100, 0, 30, AnnualRating.CompletedWell)]
    [InlineData("70", 100, 0, 0, AnnualRating.CompletedWell)]
    [InlineData("69", 100, 20, 0, AnnualRating.Completed)]
    [InlineData("50", 100, 0, 0, AnnualRating.Completed)]
    [InlineData("49.99", 100, 0, 50, AnnualRating.NotCompleted)]
    public void Units_by_points_and_tasks(string points, int done, int late, int beyond, AnnualRating rating) =>
        Unit(points, done, late, beyond).Result.Should().Be(rating);

    // Points of a level without its other conditions: the competent level decides (clause 5).
    [Theory]
    [InlineData("95", 100, 0, 29)]
    [InlineData("95", 99, 0, 40)]
    [InlineData("75", 100, 1, 0)]
    [InlineData("60", 100, 21, 0)]
    public void Points_without_the_other_conditions_are_for_the_competent_level(string points, int done, int late, int beyond)
    {
        Determination<AnnualRating> rated = Unit(points, done, late, beyond);
        (rated.Kind, rated.UnknownReason).Should().Be((DeterminationKind.Unknown, UnknownReason.NeedsJudgement));
    }

    [Fact]
    public void A_unit_with_a_failed_part_or_a_fault_found_is_not_excellent()
    {
        Ratings.RateUnit(new(2027) { Points = 95m, Done = new(100m), Late = new(0m), Beyond = new(40m), IsGoodQuality = true, HasFailedPart = true, IsMended = true, HasFault = false }, December2027)
            .UnknownReason.Should().Be(UnknownReason.NeedsJudgement);
        Ratings.RateUnit(new(2027) { Points = 95m, HasFault = true }, December2027).Result.Should().Be(AnnualRating.NotCompleted);
    }

    [Fact]
    public void Impossible_records_are_refused()
    {
        FluentActions.Invoking(() => new RatingRecord(PersonGroup.Farmer, 2027)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RatingRecord(PersonGroup.Cadre, 2027) { Points = 100.01m }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RatingRecord(PersonGroup.Cadre, 2027) { MonthsWorked = 13 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Ratings.Rate(Employee(2027, 1m), new(2026, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Ratings.Rate(Employee(2013, 1m), new(2013, 12, 31))).Should().Throw<NoRuleInForceException>();
    }

    private static AnnualRating? Of(RatingRecord record)
    {
        Determination<AnnualRating> rated = Ratings.Rate(record, December2027);
        rated.IsDecided.Should().BeTrue(rated.ToString());
        return rated.Result;
    }

    private static Determination<AnnualRating> Rate90(RatingRecord record) => Ratings.Rate(record, new(2024, 12, 10));

    private static Determination<AnnualRating> Unit(string points, int done, int late, int beyond) => Ratings.RateUnit(
        new(2027)
        {
            Points = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), Done = new(done), Late = new(late), Beyond = new(beyond),
            IsGoodQuality = true, HasFailedPart = false, IsMended = true, HasFault = false,
        }, December2027);

    private static RatingRecord Employee(int year, decimal points) => RatingRecord.Ordinary(PersonGroup.PublicEmployee, year, points);

    private static RatingRecord Head(int points, TaskRating? unit) => new(PersonGroup.PublicEmployee, 2027)
    {
        Points = points, MonthsWorked = 12, IsOffByInsurance = false, IsDisciplined = false, HasFinding = false, HasCorruptUnit = false, IsHead = true, UnitRating = unit,
    };
}
