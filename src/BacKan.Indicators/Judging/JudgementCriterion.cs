using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A condition that only people can judge: <i>tiêu chuẩn do hội đồng xem xét</i>.</summary>
internal sealed class JudgementCriterion : Criterion
{
    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The fact for the council.</param>
    public JudgementCriterion(string id, BilingualText words, Citation citation, Confidence confidence, JudgementFact fact)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Fact = fact;
    }

    /// <summary>Gets the fact for the council.</summary>
    public override JudgementFact Fact { get; }

    internal override bool? Known(FactSheet sheet) => sheet[Fact];

    internal override void Announce(CaseCompiler compiler) => compiler.Announce(Fact);

    internal override Node Compile(CaseCompiler compiler) => compiler.Yes(Fact, compiler.Sheet[Fact]);

    internal override BilingualText Value(FactSheet sheet) => sheet.Show(Fact);
}
