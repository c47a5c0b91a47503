using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact must have the answer yes, or the answer no: <i>điều kiện có – không</i>.</summary>
internal sealed class YesNoCriterion : Criterion
{
    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested fact.</param>
    /// <param name="expected">The answer that meets the condition.</param>
    public YesNoCriterion(string id, BilingualText words, Citation citation, Confidence confidence, YesNoFact fact, bool expected = true)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(fact);
        (Fact, Expected) = (fact, expected);
    }

    /// <summary>Gets the tested fact.</summary>
    public override YesNoFact Fact { get; }

    /// <summary>Gets the answer that meets the condition.</summary>
    public bool Expected { get; }

    internal override bool? Known(FactSheet sheet) => sheet[Fact] is { } said ? said == Expected : null;

    internal override void Announce(CaseCompiler compiler) => compiler.Announce(Fact);

    internal override Node Compile(CaseCompiler compiler) => compiler.Yes(Fact, compiler.Sheet[Fact]) switch
    {
        var yes when Expected => yes,
        var yes => compiler.Nodes.Count([yes], 0, 0),
    };

    internal override BilingualText Value(FactSheet sheet) => sheet.Show(Fact);
}
