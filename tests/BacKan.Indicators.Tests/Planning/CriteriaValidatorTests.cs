using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Tests.Planning;

public class CriteriaValidatorTests
{
    private static readonly Citation Basis = new(VietnamInstruments.Decision51Of2025);

    [Fact]
    public void A_threshold_that_is_not_held_is_doubted_criterion_by_criterion()
    {
        CriteriaSet set = NewRuralCommune.Timeline.Enactments[0].Rule;
        List<ValidationFailure> failures = Services.Get<IValidator<CriteriaSet>>().Validate(set).Errors;
        failures.Should().HaveCount(set.Items.Count(i => !i.IsHeld)).And.OnlyContain(f => f.ErrorCode == ErrorCodes.TargetNotHeld && f.Severity == Severity.Warning);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_pass_mark_that_the_minima_reach_decides_nothing(int pass, bool isIdle)
    {
        var set = new ScoreSet("host", BilingualText.Same("host"), Basis, Confidence.Unverified, [new("a", BilingualText.Same("a"), 50m, 30m), new("b", BilingualText.Same("b"), 50m, 30m)], pass);
        Services.Get<IValidator<ScoreSet>>().Validate(set).Errors.Select(f => f.ErrorCode).Should().Equal(isIdle ? [ErrorCodes.TargetIdlePassMark] : []);
    }

    [Fact]
    public void A_minimum_that_is_not_held_is_doubted()
    {
        var set = new ScoreSet("host", BilingualText.Same("host"), Basis, Confidence.Unverified, [new("a", BilingualText.Same("a"), 50m), new("b", BilingualText.Same("b"), 50m, 30m)], 75m);
        ValidationFailure failure = Services.Get<IValidator<ScoreSet>>().Validate(set).Errors.Should().ContainSingle().Which;
        (failure.ErrorCode, failure.AttemptedValue).Should().Be((ErrorCodes.TargetNotHeld, "a"));
    }
}
