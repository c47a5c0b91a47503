using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>The numbers of targets exceeded, attained and missed in a plan: <i>tổng hợp chỉ tiêu</i>, as written by officials.</summary>
/// <remarks>Immutable; equality compares the counts.</remarks>
public sealed class AttainmentCounts
{
    /// <summary>Creates counts.</summary>
    /// <param name="exceeded">The number exceeded.</param>
    /// <param name="attained">The number attained but not exceeded.</param>
    /// <param name="notAttained">The number missed.</param>
    /// <param name="nearlyAttained">The number nearly attained; null for a scale without that band.</param>
    /// <param name="undecided">The number undecided.</param>
    /// <param name="underWay">The number of undecided targets that are not yet due.</param>
    /// <param name="reachedEarly">The number of those whose plan is already reached.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, more targets are under way than undecided, or more are reached than under way.
    /// </exception>
    public AttainmentCounts(
        int exceeded, int attained, int notAttained, int? nearlyAttained = null, int undecided = 0, int underWay = 0, int reachedEarly = 0)
    {
        foreach (int count in new[] { exceeded, attained, notAttained, nearlyAttained ?? 0, undecided, underWay, reachedEarly })
            ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(underWay, undecided);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reachedEarly, underWay);
        (Exceeded, Attained, NotAttained, NearlyAttained, Undecided, UnderWay, ReachedEarly) =
            (exceeded, attained, notAttained, nearlyAttained, undecided, underWay, reachedEarly);
    }

    /// <summary>Gets the number of targets.</summary>
    public int Targets => Exceeded + Attained + (NearlyAttained ?? 0) + NotAttained + Undecided;

    /// <summary>Gets the number met, exceeded or not (<i>hoàn thành</i>).</summary>
    public int Met => Exceeded + Attained;

    /// <summary>Gets the number exceeded (<i>vượt</i>).</summary>
    public int Exceeded { get; }

    /// <summary>Gets the number attained but not exceeded (<i>đạt</i>).</summary>
    public int Attained { get; }

    /// <summary>Gets the number nearly attained (<i>cơ bản đạt</i>); null if the scale has no such band.</summary>
    public int? NearlyAttained { get; }

    /// <summary>Gets the number missed, including low attainment (<i>không đạt</i>).</summary>
    public int NotAttained { get; }

    /// <summary>Gets the number undecided: without a figure, with a vague or not comparable one, or not yet due.</summary>
    public int Undecided { get; }

    /// <summary>Gets the number of undecided targets that are not yet due (<i>đang thực hiện</i>).</summary>
    public int UnderWay { get; }

    /// <summary>Gets the number of targets under way that have already reached their plan (<i>đã đạt, đã vượt kế hoạch</i>).</summary>
    public int ReachedEarly { get; }

    /// <summary>Counts attainments by a scale.</summary>
    public static AttainmentCounts Of(IEnumerable<Attainment> attainments, AttainmentScale scale)
    {
        ArgumentNullException.ThrowIfNull(attainments);
        ArgumentNullException.ThrowIfNull(scale);
        Attainment[] all = [.. attainments];
        AttainmentGrade[] verdicts = [.. all.Select(scale.Of)];
        int Count(AttainmentGrade verdict) => verdicts.Count(v => v == verdict);
        return new(
            Count(AttainmentGrade.Exceeded), Count(AttainmentGrade.Attained),
            Count(AttainmentGrade.NotAttained) + Count(AttainmentGrade.Low),
            scale.HasNearly ? Count(AttainmentGrade.NearlyAttained) : null, Count(AttainmentGrade.Undecided),
            all.Count(a => a.IsUnderWay), all.Count(a => a.Early is AttainmentStatus.Exceeded or AttainmentStatus.Attained));
    }

    /// <summary>
    /// Creates counts from a sentence, "33 chỉ tiêu đều hoàn thành, có 25 chỉ tiêu vượt", in which those met include those exceeded.
    /// </summary>
    /// <returns>The counts, or null if they contradict each other.</returns>
    internal static AttainmentCounts? FromStated(int targets, int met, int exceeded) =>
        exceeded >= 0 && exceeded <= met && met <= targets ? new(exceeded, met - exceeded, targets - met) : null;

    /// <summary>Prints the counts in a language: "33 chỉ tiêu, 25 vượt, 8 đạt, 0 không đạt".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string nearly = NearlyAttained is { } count ? $", {Number(count, language)} {(vi ? "cơ bản đạt" : "nearly attained")}" : "";
        string early = ReachedEarly > 0
            ? vi
            ? $" (trong đó {Number(ReachedEarly, language)} đã đạt hoặc vượt kế hoạch)"
            : $" ({Number(ReachedEarly, language)} of them past the plan already)"
            : "";
        string underWay = UnderWay > 0 ? $", {Number(UnderWay, language)} {(vi ? "đang thực hiện" : "under way")}{early}" : "";
        string undecided = underWay + (
            Undecided > UnderWay
                ? $", {Number(Undecided - UnderWay, language)} {(vi ? "chưa có hoặc chưa đủ số liệu" : "without a figure that suffices")}"
                : "");
        return vi
            ? $"{Number(Targets, language)} chỉ tiêu, {Number(Exceeded, language)} vượt, {Number(Attained, language)} đạt{nearly}, "
                + $"{Number(NotAttained, language)} không đạt{undecided}"
            : $"{Number(Targets, language)} targets, {Number(Exceeded, language)} exceeded, {Number(Attained, language)} attained{nearly}, "
                + $"{Number(NotAttained, language)} not attained{undecided}";
    }

    /// <summary>Returns the English words, invariant.</summary>
    public override string ToString() => In(Language.English);

    private static string Number(int count, Language language) => Presentation.In(language).Number((decimal)count);
}
