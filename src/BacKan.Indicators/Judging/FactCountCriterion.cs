using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A count of facts must lie within bounds, such as three deprivations or more: <i>số chỉ số thiếu hụt</i>.</summary>
/// <remarks>Judged from the count if the sheet has it, otherwise from the facts that it counts, known or not.</remarks>
internal sealed class FactCountCriterion : Criterion
{
    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the bounds.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested count.</param>
    /// <param name="allowed">The counts that meet the condition.</param>
    public FactCountCriterion(string id, BilingualText words, Citation citation, Confidence confidence, CountFact fact, ValueRange allowed)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(allowed);
        (Fact, Allowed, Threshold) = (fact, allowed, ThresholdText.Of(allowed, fact.Unit));
    }

    /// <summary>Gets the tested count.</summary>
    public override CountFact Fact { get; }

    /// <summary>Gets the counts that meet the condition.</summary>
    public ValueRange Allowed { get; }

    /// <inheritdoc/>
    public override BilingualText Threshold { get; }

    internal override ValueRange Numbers => Allowed;

    internal override MeasureUnit Unit => Fact.Unit;

    internal override void Announce(CaseCompiler compiler)
    {
        compiler.Announce(Fact, Allowed);
        foreach (YesNoFact counted in Fact.Of)
            compiler.Announce(counted);
    }

    internal override Node Compile(CaseCompiler compiler)
    {
        if (compiler.Sheet[Fact] is { } known)
            return compiler.Lies(Fact, known, Allowed);
        int[] counts = [.. Enumerable.Range(0, Fact.Of.Count + 1).Where(count => Allowed.Contains(count))];
        return counts.Length == 0
            ? compiler.Nodes.False
            : compiler.Nodes.Count(Fact.Of.Select(fact => compiler.Yes(fact, compiler.Sheet[fact])), counts[0], counts[^1]);
    }

    internal override BilingualText Value(FactSheet sheet) => sheet.Show(Fact);
}
