using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Targets;

public class TargetValidatorTests
{
    private static readonly Indicator Rate = IndicatorCatalogue.PoorRate;

    public static TheoryData<string, Target> Doubtful => new()
    {
        { "", Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350)) },
        { "", Target.ReducedTo(Rate, Quantity.Percent(3.35m), Quantity.Percent(3.10m)) },
        { "BK2008 Warning", Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(0)) },
        { "", Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(0.01m)) },
        { "BK2009 Error", Target.ReducedTo(Rate, Quantity.Percent(3.35m), Quantity.Percent(3.35m)) },
        { "", Target.ReducedTo(Rate, Quantity.Percent(3.35m), Quantity.Percent(3.34m)) },
        { "BK2010 Warning", Target.AtLeast(Rate, Quantity.Percent(3.35m)) },
        { "BK2010 Warning", Target.AtMost(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350)) },
        { "BK2011 Error", Target.AtMost(Rate, Quantity.Percent(100.01m)) },
        { "", Target.AtMost(Rate, Quantity.Percent(100m)) },
        { "BK2012 Warning", Target.Qualitative(Rate, new("giảm mạnh", "falls strongly")) },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void A_doubt_has_its_code_and_its_words(string expected, Target target)
    {
        FluentValidation.Results.ValidationResult result = new TargetValidator().Validate(target);
        string.Join(", ", result.Errors.Select(e => $"{e.ErrorCode} {e.Severity}")).Should().Be(expected);
        result.Errors.TrueForAll(e => e.CustomState is BilingualText).Should().BeTrue();
    }
}
