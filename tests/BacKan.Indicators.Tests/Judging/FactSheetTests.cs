using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

public class FactSheetTests
{
    private static readonly NumberFact Members = new("members", BilingualText.Same("members"), BilingualText.Same("members?"), MeasureUnits.Person, new(1, true, null, false), isWhole: true);
    private static readonly ChoiceFact Rating = new("rating", BilingualText.Same("rating"), BilingualText.Same("rating?"), [new("HTXSNV", BilingualText.Same("excellent")), new("HTTNV", BilingualText.Same("well"))]);

    [Fact]
    public void What_is_not_set_is_not_known()
    {
        FactSheet sheet = new FactSheetBuilder().Build();
        (sheet[Members], sheet[Rating], sheet.Knows(Members), sheet.Year).Should().Be((null, null, false, null));
    }

    [Fact]
    public void Setting_null_takes_a_value_back() =>
        new FactSheetBuilder().Set(Members, 3).Set(Members, null).Build().Facts.Should().BeEmpty();

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    public void A_value_that_the_fact_cannot_have_is_refused_with_its_name(string value)
    {
        Action set = () => new FactSheetBuilder().Set(Members, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        set.Should().Throw<ArgumentOutOfRangeException>().WithMessage("members cannot be*a whole number in [1, ∞)*");
    }

    [Fact]
    public void A_stretch_without_a_whole_number_is_refused()
    {
        Action set = () => new FactSheetBuilder().SetWithin(Members, new ValueRange(1, lowIncluded: false, 2, highIncluded: false));
        set.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_answer_that_is_not_an_option_is_refused_with_the_options()
    {
        Action set = () => new FactSheetBuilder().Set(Rating, "A");
        set.Should().Throw<ArgumentException>().WithMessage("'A'*HTXSNV, HTTNV*");
    }

    [Fact]
    public void A_count_and_what_it_counts_cannot_both_be_said()
    {
        Action build = () => new FactSheetBuilder().Set(Household.Deprivations, 2).Set(Household.Indicators[0], true).Build();
        build.Should().Throw<InvalidOperationException>().WithMessage("deprivations and work*");
        Action tooMany = () => new FactSheetBuilder().Set(Household.Deprivations, 5);
        tooMany.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_built_sheet_does_not_change_with_its_builder()
    {
        FactSheetBuilder builder = new FactSheetBuilder().Set(Members, 3);
        FactSheet sheet = builder.Build();
        builder.Set(Members, 4);
        sheet[Members].Should().Be(ValueRange.Point(3));
    }
}
