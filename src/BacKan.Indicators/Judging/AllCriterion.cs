using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>Every inner condition must be met: <i>đồng thời đạt các tiêu chuẩn</i>.</summary>
internal sealed class AllCriterion : Criterion
{
    private readonly Criterion[] parts;

    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="parts">The inner conditions, in the order of the provision; one or more.</param>
    /// <exception cref="ArgumentException">There are no inner conditions.</exception>
    public AllCriterion(string id, BilingualText words, Citation citation, Confidence confidence, IEnumerable<Criterion> parts)
        : base(id, words, citation, confidence)
    {
        this.parts = Require(parts, id);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Criterion> Parts => parts;

    internal override bool? Known(int met, int open, int all) => met == all ? true : met + open < all ? false : null;

    internal override void Announce(CaseCompiler compiler) => Array.ForEach(parts, part => part.Announce(compiler));

    internal override Node Compile(CaseCompiler compiler) =>
        compiler.Nodes.Count(parts.Select(compiler.NodeOf), parts.Length, parts.Length);
}
