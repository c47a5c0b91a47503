using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>How many targets of a plan were exceeded, attained and missed: <i>tổng hợp chỉ tiêu</i>, as officials write it.</summary>
/// <remarks>Immutable; equality compares the counts.</remarks>
public sealed record AttainmentCounts
{
    /// <summary>Creates the counts.</summary>
    /// <param name="exceeded">Those exceeded.</param>
    /// <param name="attained">Those attained and not exceeded.</param>
    /// <param name="notAttained">Those missed.</param>
    /// <param name="nearlyAttained">Those nearly attained; null for a scale without that band.</param>
    /// <param name="undecided">Those that are not decided.</param>
    /// <param name="underWay">Those of the undecided that are not yet due.</param>
    /// <param name="reachedEarly">Those of the latter whose plan is reached already.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more are under way than are undecided, or more reached than are under way.</exception>
    public AttainmentCounts(int exceeded, int attained, int notAttained, int? nearlyAttained = null, int undecided = 0, int underWay = 0, int reachedEarly = 0)
    {
        foreach (int count in new[] { exceeded, attained, notAttained, nearlyAttained ?? 0, undecided, underWay, reachedEarly })
            ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(underWay, undecided);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reachedEarly, underWay);
        (Exceeded, Attained, NotAttained, NearlyAttained, Undecided, UnderWay, ReachedEarly) = (exceeded, attained, notAttained, nearlyAttained, undecided, underWay, reachedEarly);
    }

    /// <summary>Gets how many targets there are.</summary>
    public int Targets => Exceeded + Attained + (NearlyAttained ?? 0) + NotAttained + Undecided;

    /// <summary>Gets how many were met, exceeded or not (<i>hoàn thành</i>).</summary>
    public int Met => Exceeded + Attained;

    /// <summary>Gets how many were exceeded (<i>vượt</i>).</summary>
    public int Exceeded { get; }

    /// <summary>Gets how many were attained and not exceeded (<i>đạt</i>).</summary>
    public int Attained { get; }

    /// <summary>Gets how many were nearly attained (<i>cơ bản đạt</i>); null where the scale has no such band.</summary>
    public int? NearlyAttained { get; }

    /// <summary>Gets how many were missed, those attained low included (<i>không đạt</i>).</summary>
    public int NotAttained { get; }

    /// <summary>Gets how many are not decided: without a figure, with one that is too vague or not comparable, or not yet due.</summary>
    public int Undecided { get; }

    /// <summary>Gets how many of the undecided are not yet due (<i>đang thực hiện</i>).</summary>
    public int UnderWay { get; }

    /// <summary>Gets how many of those under way have reached their plan already (<i>đã đạt, đã vượt kế hoạch</i>).</summary>
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
            Count(AttainmentGrade.Exceeded), Count(AttainmentGrade.Attained), Count(AttainmentGrade.NotAttained) + Count(AttainmentGrade.Low),
            scale.HasNearly ? Count(AttainmentGrade.NearlyAttained) : null, Count(AttainmentGrade.Undecided),
            all.Count(a => a.IsUnderWay), all.Count(a => a.Early is AttainmentStatus.Exceeded or AttainmentStatus.Attained));
    }

    /// <summary>Takes the counts of a sentence, "33 chỉ tiêu đều hoàn thành, có 25 chỉ tiêu vượt": those met include those exceeded.</summary>
    /// <returns>The counts, or null where they contradict each other.</returns>
    public static AttainmentCounts? FromStated(int targets, int met, int exceeded) =>
        exceeded >= 0 && exceeded <= met && met <= targets ? new(exceeded, met - exceeded, targets - met) : null;

    /// <summary>Prints the counts in a language: "33 chỉ tiêu, 25 vượt, 8 đạt, 0 không đạt".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string nearly = NearlyAttained is { } count ? $", {Number(count, language)} {(vi ? "cơ bản đạt" : "nearly attained")}" : "";
        string early = ReachedEarly > 0 ? vi ? $" (trong đó {Number(ReachedEarly, language)} đã đạt hoặc vượt kế hoạch)" : $" ({Number(ReachedEarly, language)} of them past the plan already)" : "";
        string underWay = UnderWay > 0 ? $", {Number(UnderWay, language)} {(vi ? "đang thực hiện" : "under way")}{early}" : "";
        string undecided = underWay + (Undecided > UnderWay ? $", {Number(Undecided - UnderWay, language)} {(vi ? "chưa có hoặc chưa đủ số liệu" : "without a figure that suffices")}" : "");
        return vi
            ? $"{Number(Targets, language)} chỉ tiêu, {Number(Exceeded, language)} vượt, {Number(Attained, language)} đạt{nearly}, {Number(NotAttained, language)} không đạt{undecided}"
            : $"{Number(Targets, language)} targets, {Number(Exceeded, language)} exceeded, {Number(Attained, language)} attained{nearly}, {Number(NotAttained, language)} not attained{undecided}";
    }

    /// <summary>Returns the English words, invariant.</summary>
    public override string ToString() => In(Language.English);

    private static string Number(int count, Language language) => Presentation.In(language).Number((decimal)count);
}
