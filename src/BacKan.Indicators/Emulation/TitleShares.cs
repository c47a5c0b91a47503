using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Checks counts of titles against a timeline of ceilings: <i>kiểm tra tỷ lệ danh hiệu</i>. Stateless and thread-safe.</summary>
internal sealed class TitleShares : ITitleShares
{
    private readonly Timeline<TitleCeiling> ceilings;

    /// <summary>Creates the service over a timeline of ceilings.</summary>
    public TitleShares(Timeline<TitleCeiling> ceilings)
    {
        ArgumentNullException.ThrowIfNull(ceilings);
        this.ceilings = ceilings;
    }

    /// <inheritdoc/>
    public TitleShare OfGrassrootsFighters(int fighters, int advancedWorkers, LocalDate on)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fighters);
        ArgumentOutOfRangeException.ThrowIfNegative(advancedWorkers);
        Enactment<TitleCeiling> ceiling = ceilings.On(on);
        Percentage? share = advancedWorkers == 0 ? null : Percentage.Of(fighters, advancedWorkers);
        bool met = !(fighters > ceiling.Rule.Allowed(advancedWorkers));
        BilingualText words = new(Words(fighters, advancedWorkers, share, ceiling, on, Language.Vietnamese), Words(
            fighters, advancedWorkers, share, ceiling, on, Language.English));
        ClaimVerdict verdict = met ? ClaimVerdict.Consistent : ClaimVerdict.AgainstTheLaw;
        return new(
            share, ceiling,
            new("ceiling", met ? Outcome.Met : Outcome.NotMet, words, value: null, threshold: null, ceiling.Citation, ceiling.Confidence),
            new(ErrorCodes.EmulationCeiling, verdict, ClaimCheck.SeverityOf(verdict), words, ceiling.Citation));
    }

    private string Words(
        int fighters, int advancedWorkers, Percentage? share, Enactment<TitleCeiling> ceiling, LocalDate on, Language language)
    {
        bool vi = language == Language.Vietnamese;
        string day = DateText.Format(on, language);
        string counts = share is { } percent
            ? $"{fighters} / {advancedWorkers} = {Presentation.In(language).Number((Fraction)percent.Value)}%"
            : $"{fighters} / {advancedWorkers}";
        if (ceiling.Rule.OfAdvancedWorkers is { } limit)
        {
            int allowed = ceiling.Rule.Allowed(advancedWorkers)!.Value;
            string most = LocalNumber.Format(limit.Value, language);
            return vi
                ? $"{counts} số lao động tiên tiến; ngày {day} không được quá {most}%, tức {allowed} người "
                    + $"({ceiling.Citation.In(language)})."
                : $"{counts} of the advanced workers; on {day} at most {most}%, that is {allowed} ({ceiling.Citation.In(language)}).";
        }

        Enactment<TitleCeiling>? next = ceilings.Enactments.FirstOrDefault(
            e => e.Applies.From > on && e.Rule.OfAdvancedWorkers is not null);
        string until = next is null ? "" : vi
            ? $"; mức {LocalNumber.Format(next.Rule.OfAdvancedWorkers!.Value.Value, language)}% chỉ có từ "
                + $"{DateText.Format(next.Applies.From, language)} ({next.Citation.In(language)})"
            : $"; the {LocalNumber.Format(next.Rule.OfAdvancedWorkers!.Value.Value, language)}% begins only on "
                + $"{DateText.Format(next.Applies.From, language)} ({next.Citation.In(language)})";
        return vi
            ? $"{counts} số lao động tiên tiến; ngày {day} không có trần chung toàn quốc ({ceiling.Citation.In(language)}){until}."
            : $"{counts} of the advanced workers; no national ceiling was in force on {day} ({ceiling.Citation.In(language)}){until}.";
    }
}
