using BacKan.Indicators.Poverty;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>What the members tell of a sheet, and what a sheet cannot say.</summary>
public class MemberTests
{
    private static readonly LocalDate Day = FilledSheets.Day;

    private static ReviewMember Adult(int? work = 1, int? contract = 1) => new()
    {
        Born = new(1985, 1, 1), Sex = 1, Schooling = 2, Education = 3, Training = 1, Insurance = 1, Internet = 2, Allowance = 0,
            Work = work, Contract = contract, Pension = 0,
    };

    private static ReviewMember Child(int schooling = 1) => new()
    {
        Born = new(2014, 10, 1), Sex = 2, Schooling = schooling, Height = 130m, Insurance = 1, Internet = 2, Allowance = 0, Pension = 0,
    };

    private static ReviewResult Score(params ReviewMember[] members) => FilledSheets.Score(Of(members));

    private static ReviewSheet Of(ReviewMember[] members, params (string Key, decimal Answer)[] answers) =>
        new(FilledSheets.Area(urban: false), Day)
    {
        Region = ReviewRegion.NorthernMountains, Members = members,
            Answers = answers.ToDictionary(a => a.Key, a => a.Answer, StringComparer.Ordinal),
    };

    private static (int Low, int High) B(ReviewResult result, string number) => result.Indicators.Where(i => i.Number == number)
        .Select(i => (i.Low, i.High)).Single();

    [Fact]
    public void Members_are_persons_dependants_and_degrees()
    {
        ReviewResult result = Score(Adult(), new() { Born = new(1990, 1, 1), Training = 3, Allowance = 0, Pension = 1 }, Child());
        (result.Items[0].Low, result.Items[0].High).Should().Be((65, 65), "three persons");
        (result.Items[2].Low, result.Items[2].High).Should().Be((5, 5), "one dependant");
        (result.Items[3].Low, result.Items[3].High).Should().Be((5, 5), "vocational secondary");
        (result.Items[5].Low, result.Items[5].High).Should().Be((20, 20), "one pension");
    }

    [Fact]
    public void Employment_is_told_by_work_and_contract()
    {
        B(Score(Adult(work: 1, contract: 1), Child()), "1.1").Should().Be((0, 0));
        B(Score(Adult(work: 1, contract: 3), Child()), "1.1").Should().Be((0, 0), "not for a wage");
        B(Score(Adult(work: 1, contract: 2), Child()), "1.1").Should().Be((10, 10));
        B(Score(Adult(work: 2, contract: null), Child()), "1.1").Should().Be((10, 10));
        B(Score(Adult(work: 3, contract: null), Child()), "1.1").Should().Be((0, 0), "unable to work");
        B(Score(Adult(work: 1, contract: null), Child()), "1.1").Should().Be((0, 10));
        B(Score(Adult(work: null, contract: null), Adult(work: 2, contract: null)), "1.1").Should().Be((10, 10), "one is enough");
    }

    [Fact]
    public void Insurance_counts_from_six_years()
    {
        ReviewMember Uninsured(LocalDate born) => new() { Born = born, Insurance = 2 };
        B(Score(Uninsured(new(2018, 10, 2))), "2.2").Should().Be((0, 0), "six tomorrow");
        B(Score(Uninsured(new(2018, 10, 1))), "2.2").Should().Be((10, 10), "six today");
        B(Score(new ReviewMember { Born = new(1980, 1, 1), Insurance = 0 }), "2.2").Should().Be((0, 0), "the budget pays");
        B(Score(new ReviewMember { Insurance = 2 }), "2.2").Should().Be((0, 10), "the age is not known");
    }

    [Fact]
    public void School_and_training()
    {
        B(Score(Child(schooling: 2)), "3.2").Should().Be((10, 10));
        B(Score(Child(schooling: 1)), "3.2").Should().Be((0, 10), "whether it is the level of the age the form leaves to the surveyor");
        B(Score(Adult()), "3.2").Should().Be((0, 0));
        B(Score(new ReviewMember { Born = new(2000, 1, 1), Schooling = 2, Education = 1, Training = 1 }), "3.1").Should().Be((10, 10));
        B(Score(new ReviewMember { Born = new(2000, 1, 1), Schooling = 2, Education = 4, Training = 1 }), "3.1").Should().Be((0, 10));
        B(Score(new ReviewMember { Born = new(1994, 10, 1), Schooling = 2, Education = 1, Training = 1 }), "3.1").Should()
            .Be((0, 0), "thirty today");
    }

    [Fact]
    public void Devices_need_the_radio_that_the_form_does_not_ask_for()
    {
        (string, decimal)[] none = [("televisions", 0m), ("computers", 0m), ("phones", 0m)];
        B(FilledSheets.Score(Of([Adult()], none)), "6.2").Should().Be((0, 10));
        B(FilledSheets.Score(Of([Adult()], [.. none, ("radios", 0m)])), "6.2").Should().Be((10, 10));
        B(FilledSheets.Score(Of([Adult()], [.. none, ("radios", 1m)])), "6.2").Should().Be((0, 0));
        B(FilledSheets.Score(Of([Adult()], ("phones", 1m))), "6.2").Should().Be((0, 0));
        B(Score(Adult()), "6.1").Should().Be((10, 10), "nobody uses the internet");
    }

    [Fact]
    public void A_child_between_two_rows_is_to_be_judged()
    {
        ReviewMember child = new() { Born = Day.PlusMonths(-13), Sex = 1, Weight = 8.0m, Height = 80m };
        ReviewItemScore nutrition = Score(Adult(), child).Indicators.Single(i => i.Number == "2.1");
        (nutrition.Low, nutrition.High).Should().Be((0, 10));
        nutrition.Reason!.Vi.Should().Contain("cần xem xét");
    }

    public static TheoryData<string, decimal, string, string> Wrong => new()
    {
        { "motorbike", 1, "BK4011", "no question motorbike" },
        { "motorbikes", -1, "BK4011", "motorbikes = -1: expected a whole number 0–1000000" },
        { "motorbikes", 1.5m, "BK4011", "whole number" },
        { "water", 5, "BK4011", "water = 5: expected a whole number 1–4" },
        { "water", 0, "BK4011", "1–4" },
        { "persons", 0, "BK4011", "1–100" },
        { "aquaculture", 2, "BK4011", "0–1" },
        { "workers", 4, "BK4011", "more than the 3 persons" },
        { "b2-toilet", 1, "BK4008", "b2-toilet contradicts" },
        { "region", 1, "BK4011", "no question region" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_sheet_that_cannot_be(string key, decimal answer, string code, string words)
    {
        Dictionary<string, decimal> answers = new(StringComparer.Ordinal) { ["persons"] = 3, ["toilet"] = 1, [key] = answer };
        ReviewSheet sheet = new(FilledSheets.Area(urban: false), Day) { Region = ReviewRegion.RedRiverDelta, Answers = answers };
        ValidationFailure failure = Services.Get<IValidator<ReviewSheet>>().Validate(sheet).Errors.Should().ContainSingle().Subject;
        (failure.ErrorCode, failure.Severity).Should().Be((code, Severity.Error));
        failure.ErrorMessage.Should().Contain(words);
        FluentActions.Invoking(() => FilledSheets.Score(sheet)).Should().Throw<ArgumentException>().WithMessage($"*{words}*");
    }

    [Fact]
    public void Region_members_and_persons_must_fit()
    {
        IValidator<ReviewSheet> validator = Services.Get<IValidator<ReviewSheet>>();
        string[] Codes(ReviewSheet sheet) => [.. validator.Validate(sheet).Errors.Select(e => e.ErrorCode)];
        Codes(new(FilledSheets.Area(urban: false), Day)).Should().Equal("BK4010");
        Codes(new(FilledSheets.Area(urban: false), Day) { Region = ReviewRegion.CentrallyRunCity }).Should().Equal("BK4010");
        Codes(new(FilledSheets.Area(urban: true), Day)).Should().BeEmpty("an urban household without a region has bounds");
        Codes(new(FilledSheets.Area(urban: true), Day) { Region = (ReviewRegion)8 }).Should().Equal("BK4010");
        Codes(Of([Adult(), Child()], ("persons", 3))).Should().Equal("BK4008");
        Codes(Of([new() { Training = 7 }])).Should().Equal("BK4012");
        Codes(Of([new() { Born = Day.PlusDays(1) }])).Should().Equal("BK4012");
        Codes(Of([new() { Born = new(2015, 1, 1), Height = 0m }])).Should().Equal("BK4012");
        ReviewResult urban = FilledSheets.Score(new(FilledSheets.Area(urban: true), Day));
        (urban.Items[14].Low, urban.Items[14].High).Should().Be((0, 25));
        urban.Ask.Should().Contain(q => q.Key == "region");
    }
}
