using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>A required share of a council's votes or attendance: <i>quy định về bỏ phiếu, về số thành viên dự họp</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Id">The stable id.</param>
/// <param name="Name">The subject.</param>
/// <param name="Share">The share, or null if the provision leaves it to the ministry or province.</param>
/// <param name="IsSecret">Whether the ballot must be secret; null if not stated.</param>
/// <param name="CountsWriting">Whether written opinions of absent members count.</param>
internal sealed record VoteRule(
    string Id, BilingualText Name, VoteShare? Share, bool? IsSecret = null, bool CountsWriting = true) : IListedRule
{
    /// <summary>Gets the share and the voting method.</summary>
    public IReadOnlyList<RuleParameter> Parameters
    {
        get
        {
            List<RuleParameter> all =
            [
                new(
                    Name, Share is null ? LeftToOthers : new(Share.In(Language.Vietnamese), Share.In(Language.English)),
                    range: Share is null ? null : new(Share.Least * 100m, !Share.IsStrict, null, highIncluded: false),
                    unit: Share is null ? null : MeasureUnits.Percent),
            ];
            if (IsSecret is { } secret)
                all.Add(new(new("hình thức", "ballot"), secret ? new("bỏ phiếu kín", "secret") : new("công khai", "open")));
            if (Share?.Of == VoteBase.AllMembers)
                all.Add(new(
                    new("thành viên vắng mặt", "absent members"),
                    CountsWriting ? new("lấy ý kiến bằng văn bản", "asked in writing") : new("không tính", "not counted")));
            return all;
        }
    }

    internal static BilingualText LeftToOthers { get; } = new("do bộ, ngành, tỉnh quy định", "set by the ministry or the province");

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
