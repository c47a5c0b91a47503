using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A number must lie within bounds, each inclusive or exclusive as in the provision: <i>ngưỡng</i>.</summary>
internal sealed class ThresholdCriterion : Criterion
{
    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the bounds.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested number.</param>
    /// <param name="allowed">The values that meet the condition, in the unit of the fact.</param>
    public ThresholdCriterion(string id, BilingualText words, Citation citation, Confidence confidence, NumberFact fact, ValueRange allowed)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(allowed);
        (Fact, Allowed, Threshold) = (fact, allowed, ThresholdText.Of(allowed, fact.Unit));
    }

    /// <summary>Gets the tested number.</summary>
    public override NumberFact Fact { get; }

    /// <summary>Gets the values that meet the condition, in the unit of the fact.</summary>
    public ValueRange Allowed { get; }

    /// <inheritdoc/>
    public override BilingualText Threshold { get; }

    internal override ValueRange Numbers => Allowed;

    internal override MeasureUnit Unit => Fact.Unit;

    internal override bool? Known(FactSheet sheet) => sheet[Fact] switch
    {
        null => null,
        { IsPoint: true } number => Allowed.Contains(number.Low!.Value),
        var range => range.Intersect(Allowed) is not { } common ? false : common.Equals(range) ? true : null,
    };

    internal override void Announce(CaseCompiler compiler) => compiler.Announce(Fact, Allowed);

    internal override Node Compile(CaseCompiler compiler) => compiler.Lies(Fact, compiler.Sheet[Fact], Allowed);

    internal override BilingualText Value(FactSheet sheet) => sheet.Show(Fact);
}
