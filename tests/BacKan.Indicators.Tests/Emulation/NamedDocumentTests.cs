using BacKan.Indicators.Emulation;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

public class NamedDocumentTests
{
    private static readonly IEligibility Eligibility = Services.Get<IEligibility>();

    [Theory]
    [InlineData("38/2018/TT-BYT", "38/2018/TT-BYT")]
    [InlineData("TT 38/2018/TT-BYT", "38/2018/TT-BYT")]
    [InlineData("Thông tư số 38/2018/TT-BYT của Bộ Y tế", "38/2018/TT-BYT")]
    [InlineData("tt 38 / 2018 / tt-byt", "38/2018/TT-BYT")]
    [InlineData("Ninh Thuận QĐ 394/QĐ-UBND 02/8/2011 Đ13.2", "394/QĐ-UBND")]
    public void A_document_is_found_by_its_number_however_an_office_names_it(string named, string number) =>
        Proposal.DocumentIn(named).Should().Be(number);

    [Theory]
    [InlineData("")]
    [InlineData("ngành y tế")]
    [InlineData("2018")]
    public void A_text_without_a_number_is_no_document_and_is_not_passed_over(string named)
    {
        Proposal.DocumentIn(named).Should().BeNull();
        Action act = () => Half(named);
        act.Should().Throw<ArgumentException>().WithMessage("*has no number of a document*");
    }

    // Half of the members: the Law asks more than half, the procuracy's circular half.
    [Theory]
    [InlineData("01/2019/TT-VKSTC")]
    [InlineData("1/2019/TT-VKSTC")]
    [InlineData("TT 01/2019/TT-VKSTC")]
    public void A_circular_counts_under_every_spelling_of_its_number(string circular)
    {
        Eligibility.Assess(Half(circular)).Outcome.Should().Be(Outcome.Met);
        Eligibility.Assess(Half(circular: null)).Outcome.Should().Be(Outcome.NotMet);
    }

    [Theory]
    [InlineData("99/2019/TT-BXYZ", 10)]
    [InlineData("99/2019/TT-BXYZ", 20)]
    [InlineData("40/2019/TT-BCT", 20)]
    [InlineData("01/2019/TT-VKSTC", 20, 2019, 6, 27)]
    [InlineData("38/2018/TT-BYT", 20, 2019, 1, 20)]
    public void A_circular_of_which_nothing_is_held_on_the_day_leaves_the_answer_unknown_and_is_named(string circular, int holders, int year = 2019, int month = 12, int day = 20)
    {
        EligibilityAdvice advice = Eligibility.Assess(Half(circular, holders, new(year, month, day)));
        advice.Outcome.Should().Be(Outcome.Unknown, "it may ask less than the Law, as two circulars do, or more");
        advice.Shortfalls[0].Kind.Should().Be(ShortfallKind.Instrument);
        advice.Shortfalls[0].Instrument!.Number.Text.Should().Be(circular);
        advice.Standard!.Parts[0].Outcome.Should().Be(holders > 10 ? Outcome.Met : Outcome.NotMet, "what the national standard says is shown");
        advice.Explain().In(Language.English).Should().Contain(circular);
    }

    [Theory]
    [InlineData(10, Outcome.NotMet)]
    [InlineData(20, Outcome.Unknown)]
    public void A_provinces_document_may_add_to_the_law_but_not_take_from_it(int holders, Outcome outcome) =>
        Eligibility.Assess(Half("394/QĐ-UBND", holders)).Outcome.Should().Be(outcome);

    private static Proposal Half(string? circular, int holders = 10, LocalDate? on = null)
    {
        LocalDate day = on ?? new LocalDate(2019, 12, 20);
        return new(
            EmulationTitles.AdvancedCollective,
            new(RecipientKind.Collective)
            {
                Years = new([new CandidateYear(day.Year) { Rating = TaskRating.CompletedWell }], 2000, day.Year),
                Collective = new() { Members = 20, WithBasicTitle = holders, Disciplined = 0, MonthsExisting = 120, Reprimanded = 0 },
            },
            day.Year,
            day)
        {
            Circular = circular, IsAttested = true,
        };
    }
}
