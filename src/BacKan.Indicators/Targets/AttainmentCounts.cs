using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>How many targets of a plan were exceeded, attained and missed: <i>tổng hợp chỉ tiêu</i>, as officials write it.</summary>
/// <remarks>Immutable; equality compares the counts.</remarks>
public sealed record AttainmentCounts
{
    /// <summary>Creates the counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public AttainmentCounts(int exceeded, int attained, int notAttained, int? nearlyAttained = null, int undecided = 0)
    {
        foreach (int count in new[] { exceeded, attained, notAttained, nearlyAttained ?? 0, undecided })
            ArgumentOutOfRangeException.ThrowIfNegative(count);
        (Exceeded, Attained, NotAttained, NearlyAttained, Undecided) = (exceeded, attained, notAttained, nearlyAttained, undecided);
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

    /// <summary>Gets how many have no figure, are not comparable, or not due (<i>chưa có số liệu hoặc chưa đến hạn</i>).</summary>
    public int Undecided { get; }

    /// <summary>Counts attainments by a scale.</summary>
    public static AttainmentCounts Of(IEnumerable<Attainment> attainments, AttainmentScale scale)
    {
        ArgumentNullException.ThrowIfNull(attainments);
        ArgumentNullException.ThrowIfNull(scale);
        AttainmentGrade[] verdicts = [.. attainments.Select(scale.Of)];
        int Count(AttainmentGrade verdict) => verdicts.Count(v => v == verdict);
        return new(
            Count(AttainmentGrade.Exceeded), Count(AttainmentGrade.Attained), Count(AttainmentGrade.NotAttained) + Count(AttainmentGrade.Low),
            scale.HasNearly ? Count(AttainmentGrade.NearlyAttained) : null, Count(AttainmentGrade.Undecided));
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
        string undecided = Undecided > 0 ? $", {Number(Undecided, language)} {(vi ? "chưa có số liệu hoặc chưa đến hạn" : "without a figure or not yet due")}" : "";
        return vi
            ? $"{Number(Targets, language)} chỉ tiêu, {Number(Exceeded, language)} vượt, {Number(Attained, language)} đạt{nearly}, {Number(NotAttained, language)} không đạt{undecided}"
            : $"{Number(Targets, language)} targets, {Number(Exceeded, language)} exceeded, {Number(Attained, language)} attained{nearly}, {Number(NotAttained, language)} not attained{undecided}";
    }

    /// <summary>Returns the English words, invariant.</summary>
    public override string ToString() => In(Language.English);

    private static string Number(int count, Language language) => LocalNumber.Format(count, language);
}
