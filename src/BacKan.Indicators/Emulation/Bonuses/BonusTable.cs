using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>The multipliers of a decree, and what it says of several awards at once.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Rates">The multipliers.</param>
/// <param name="Rounding">The provision that rounds up to 10,000 đồng.</param>
/// <param name="HighestTitle">The provision that pays the highest of several titles for one time.</param>
/// <param name="EachTime">The provision that pays titles for different times each.</param>
/// <param name="TitleAndForm">The provision that pays a title and a form both.</param>
/// <param name="Forms">The provision that pays several forms for different achievements each, or null where the text has none.</param>
internal sealed record BonusTable(
    string Id, IReadOnlyList<BonusRate> Rates, Citation Rounding, Citation HighestTitle, Citation EachTime, Citation TitleAndForm,
    Citation? Forms) : IListedRule
{
    /// <summary>What every decree read rounds to, and upwards.</summary>
    public const decimal Step = 10_000m;

    public BilingualText Name => new("mức tiền thưởng", "bonuses");

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        .. Rates.Select(rate => new RuleParameter(
            new($"{rate.Title.Name.Vi}, {Words(rate.Recipient).Vi}", $"{rate.Title.Name.En}, {Words(rate.Recipient).En}"),
            new(Value(rate, Language.Vietnamese), Value(rate, Language.English)), rate.Citation)),
        new(new("làm tròn", "rounding"), new("lên hàng chục nghìn đồng", "up to ten thousand dong"), Rounding),
    ];

    public static BilingualText Words(RecipientKind recipient) => recipient switch
    {
        RecipientKind.Individual => new("cá nhân", "a person"),
        RecipientKind.Collective => new("tập thể", "a collective"),
        RecipientKind.Household => new("hộ gia đình", "a household"),
        _ => new("địa bàn", "a locality"),
    };

    private static string Value(BonusRate rate, Language l)
    {
        bool vi = l == Language.Vietnamese;
        string most = rate.IsCeiling ? vi ? "không quá " : "at most " : "",
            doubt = rate.Confidence == Confidence.Unverified ? vi ? " (chưa kiểm chứng)" : " (not verified)" : "";
        return $"{most}{LocalNumber.Format(rate.Times, l)} {(vi ? "lần mức lương cơ sở" : "times the base salary")}{doubt}";
    }
}
