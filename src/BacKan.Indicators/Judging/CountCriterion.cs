using System.Globalization;
using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A number of the inner conditions must be met: <i>đạt ít nhất n trong m tiêu chí</i>; none, for a list of exclusions.</summary>
internal sealed class CountCriterion : Criterion
{
    private readonly Criterion[] parts;

    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the numbers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="parts">The inner conditions, in the order of the provision; one or more.</param>
    /// <param name="least">The fewest that must be met, 0 or more.</param>
    /// <param name="most">The most that may be met, or null for no limit; 0 means none.</param>
    /// <exception cref="ArgumentException">There are no inner conditions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numbers do not satisfy 0 ≤ least ≤ most ≤ number of conditions.</exception>
    public CountCriterion(
        string id, BilingualText words, Citation citation, Confidence confidence, IEnumerable<Criterion> parts, int least, int? most = null)
        : base(id, words, citation, confidence)
    {
        this.parts = Require(parts, id);
        if (least < 0 || least > this.parts.Length)
            throw new ArgumentOutOfRangeException(
                nameof(least), least, FormattableString.Invariant($"{id} must ask for 0 to {this.parts.Length} of its conditions."));
        if (most < least || most > this.parts.Length)
            throw new ArgumentOutOfRangeException(
                nameof(most), most, FormattableString.Invariant($"{id} must allow {least} to {this.parts.Length} of its conditions."));
        (Least, Most) = (least, most ?? this.parts.Length);
    }

    /// <summary>Gets the fewest that must be met.</summary>
    public int Least { get; }

    /// <summary>Gets the most that may be met.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Criterion> Parts => parts;

    /// <inheritdoc/>
    public override BilingualText Threshold => (Least, Most) switch
    {
        (_, 0) => new("không có điều kiện nào", "none of them"),
        var (least, most) when most == parts.Length => Say($"ít nhất {least} trong {parts.Length}", $"at least {least} of {parts.Length}"),
        (0, var most) => Say($"nhiều nhất {most} trong {parts.Length}", $"at most {most} of {parts.Length}"),
        var (least, most) when least == most => Say($"đúng {least} trong {parts.Length}", $"exactly {least} of {parts.Length}"),
        var (least, most) => Say($"từ {least} đến {most} trong {parts.Length}", $"{least} to {most} of {parts.Length}"),
    };

    internal override ValueRange Numbers => new(Least, lowIncluded: true, Most, highIncluded: true);

    internal override bool? Known(int met, int open, int all) =>
        met >= Least && met + open <= Most ? true : met + open < Least || met > Most ? false : null;

    internal override void Announce(CaseCompiler compiler) => Array.ForEach(parts, part => part.Announce(compiler));

    internal override Node Compile(CaseCompiler compiler) => compiler.Nodes.Count(parts.Select(compiler.NodeOf), Least, Most);

    private static BilingualText Say(FormattableString vi, FormattableString en) =>
        new(vi.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));
}
