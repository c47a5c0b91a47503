using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Turns the members of tests/conformance/attainment.json into targets and claims.</summary>
internal static class AttainmentVectors
{
    public const string File = "attainment.json";

    public static string? Word(this JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public static decimal Exact(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public static StatedNumber? Stated(this JsonElement element, string name) => element.Word(name) is { } text ? StatedNumber.Parse(text, null) : null;

    public static Indicator Indicator(MeasureUnit unit, AggregationRule overUnits = AggregationRule.Sum) =>
        new("vector", BilingualText.Same("vector"), unit, Tendency.Neutral, overUnits, AggregationRule.Sum);

    public static NumericTarget TargetOf(JsonElement input)
    {
        string sense = input.Word("sense")!;
        MeasureUnit unit = input.Word("unit") is { } code ? MeasureUnitCatalogue.Vietnam.Read(code).Value
            : string.Equals(sense, "growth", StringComparison.Ordinal) ? MeasureUnits.Percent : MeasureUnits.Piece;
        Quantity Of(string name) => new(Exact(input.Word(name)!), unit);
        Indicator indicator = Indicator(unit);
        AttainmentMethod? method = AttainmentMethods.TryParse(input.Word("method"), out AttainmentMethod named) ? named : null;
        Tendency better = string.Equals(input.Word("better"), "higher", StringComparison.Ordinal) ? Tendency.Higher : Tendency.Neutral;
        Target target = sense switch
        {
            "at-least" => Target.AtLeast(indicator, Of("target")),
            "above" => Target.Above(indicator, Of("target")),
            "at-most" => Target.AtMost(indicator, Of("target")),
            "below" => Target.Below(indicator, Of("target")),
            "exactly" => Target.Exactly(indicator, Of("target")),
            "between" => Target.Between(indicator, Of("low"), Of("high"), better),
            "reduce-by" => Target.ReducedBy(indicator, Of("base"), Of("target")),
            "reduce-to" => Target.ReducedTo(indicator, Of("base"), Of("target")),
            "growth" => Target.Growth(indicator, new(Exact(input.Word("target")!))),
            _ => throw new InvalidOperationException(sense),
        };
        if (method is { } asked)
            target.Methods.Should().Contain(asked);
        return (NumericTarget)target;
    }

    public static Attainment Measure(JsonElement input)
    {
        NumericTarget target = TargetOf(input);
        Attainment result = new AttainmentCalculator().MeasureNumber(target, new(input.Stated("actual")!, target.Indicator.Unit));
        return AttainmentMethods.TryParse(input.Word("method"), out AttainmentMethod method) ? result.By(method) : result;
    }

    public static StatedClaim Claim(JsonElement claim, bool withPlan) => new(
        claim.Word("form") switch
        {
            "percent-of" => ClaimForm.PercentOf,
            "percent-more" => ClaimForm.PercentMore,
            "times" => ClaimForm.Times,
            "points-more" => ClaimForm.PointsMore,
            var form => throw new InvalidOperationException(form),
        },
        claim.Stated("stated"))
    {
        Actual = claim.Stated("actual"),
        Reference = claim.Stated("reference") ?? (withPlan ? claim.Stated("plan") : null),
        OfRates = claim.TryGetProperty("ofRates", out _),
    };
}
