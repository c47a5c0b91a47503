using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Emulation.Ratings;
using BacKan.Indicators.Localization;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Tests.Emulation.Quotas;

/// <summary>What is doubtful in a file of quotas, ratings and blocs, each with its code and words.</summary>
public class QuotaValidatorTests
{
    [Fact]
    public void More_listed_than_there_are_is_doubted()
    {
        Codes(new QuotaQuestion(5) { Listed = 6 }).Should().Equal(ErrorCodes.EmulationQuotaListed);
        Codes(new QuotaQuestion(5) { Listed = 5 }).Should().BeEmpty();
    }

    [Fact]
    public void A_record_that_contradicts_itself_is_doubted()
    {
        Codes(new RatingRecord(PersonGroup.Cadre, 2024) { IsCountedElsewhere = true }).Should().Equal(ErrorCodes.EmulationRatingDiscipline);
        Codes(new RatingRecord(PersonGroup.Cadre, 2024) { IsHead = false, UnitRating = TaskRating.Completed }).Should().Equal(ErrorCodes.EmulationRatingHead);
        Codes(new UnitRatingRecord(2027) { Done = new(40m), Beyond = new(41m) }).Should().Equal(ErrorCodes.EmulationRatingTasks);
        Codes(RatingRecord.Ordinary(PersonGroup.Cadre, 2024, 80m)).Should().BeEmpty();
    }

    [Fact]
    public void A_bloc_is_doubted_for_its_leader_its_votes_its_pledges_and_its_sums()
    {
        var member = new BlocMember("A")
        {
            Points = 9m, Pledge = new(2016, null),
            Lines = [new("nội dung", ScoreLineKind.Content, 10m) { Council = 8m }],
        };
        Codes(new EmulationBloc("khối", 2013, [member]) { Acclaimed = "B", VotesFor = 2 })
            .Should().Equal(ErrorCodes.EmulationBlocAcclaimed, ErrorCodes.EmulationBlocVotes, ErrorCodes.EmulationBlocPledgeYear, ErrorCodes.EmulationBlocPoints);
        Codes(new EmulationBloc("khối", 2013, [new BlocMember("A") { Points = 9m, Pledge = new(2014, null) }]) { Acclaimed = "A", VotesFor = 1 }).Should().BeEmpty();
    }

    private static IEnumerable<string> Codes<T>(T value)
    {
        ValidationResult result = Services.Get<IValidator<T>>().Validate(value);
        result.Errors.All(e => e.CustomState is BilingualText).Should().BeTrue("both languages");
        return result.Errors.Select(e => e.ErrorCode);
    }
}
