using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>A required share of votes or people present: <i>tỷ lệ phiếu</i>, "từ 90% tổng số thành viên hội đồng".</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class VoteShare
{
    /// <summary>Creates a share.</summary>
    /// <param name="least">The share as a fraction, greater than 0 and at most 1: 9/10.</param>
    /// <param name="of">The base of the share.</param>
    /// <param name="isStrict">Whether more than the share is required ("trên 90%").</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The share is not greater than 0 and at most 1, the base is not defined, or more than everybody is required.
    /// </exception>
    public VoteShare(Fraction least, VoteBase of, bool isStrict = false)
    {
        if (least.Sign <= 0 || least > 1m || (isStrict && least == 1m))
            throw new ArgumentOutOfRangeException(
                nameof(least), least, "Expected a share over 0 and up to 1; more than 1 cannot be reached.");
        if (!Enum.IsDefined(of))
            throw new ArgumentOutOfRangeException(nameof(of), of, "Expected a defined base.");
        (Least, Of, IsStrict) = (least, of, isStrict);
    }

    /// <summary>Gets the share as a fraction.</summary>
    public Fraction Least { get; }

    /// <summary>Gets the base of the share.</summary>
    public VoteBase Of { get; }

    /// <summary>Gets whether more than the share is required.</summary>
    public bool IsStrict { get; }

    /// <summary>Returns the minimum number of votes that meets the share: 14 of 15 for 90%, 10 of 10 for more than 90%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int NeededOf(int all)
    {
        if (all < 1)
            throw new ArgumentOutOfRangeException(nameof(all), all, "Expected 1 or more.");
        Fraction exact = Least * (decimal)all;
        return IsStrict ? (int)exact.Round(Rounding.Floor, 0) + 1 : (int)exact.Round(Rounding.Ceiling, 0);
    }

    /// <summary>Prints the share: "từ 90% tổng số thành viên hội đồng", "more than 90% of all members of the council".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string share = (Least * 100m).TryToDecimal(out decimal percent) ? LocalNumber.Format(percent, language) + "%" : Least.In(language);
        string of = (Of, vi) switch
        {
            (VoteBase.AllMembers, true) => "tổng số thành viên hội đồng",
            (VoteBase.AllMembers, false) => "all members of the council",
            (VoteBase.Present, true) => "số người dự họp",
            (VoteBase.Present, false) => "those present",
            (VoteBase.Summoned, true) => "số người được triệu tập",
            (VoteBase.Summoned, false) => "those summoned",
            (VoteBase.Eligible, true) => "tổng số người đủ điều kiện bình bầu",
            (VoteBase.Eligible, false) => "all who may take part in the vote",
            (_, true) => "tổng số người của đơn vị",
            (_, false) => "everyone in the unit",
        };
        return (IsStrict, vi) switch
        {
            (true, true) => $"trên {share} {of}",
            (true, false) => $"more than {share} of {of}",
            (false, true) => $"từ {share} {of}",
            (false, false) => $"at least {share} of {of}",
        };
    }

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
