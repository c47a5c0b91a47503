using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Decree 98/2023/NĐ-CP, Article 4, and Decree 152/2025/NĐ-CP, Article 4: after a discipline, achievements count from the end of its period.</summary>
internal static class DisciplineClock
{
    private static readonly LocalDate Law2022 = new(2024, 1, 1);
    private static readonly LocalDate Decree152 = new(2025, 7, 1);

    /// <summary>Gets the condition of the forms that ask for five years: whether the year in which a period ended is a full one is open.</summary>
    public static IEnumerable<Criterion> For(EmulationTitle title, LocalDate on)
    {
        if (on < Law2022 || !new[] { PrimeMinistersDiploma, LabourOrderThirdClass, LabourOrderSecondClass, LabourOrderFirstClass }.Contains(title))
            yield break;
        var at = new Clause(on < Decree152 ? VietnamInstruments.Decree98Of2023.At("Điều 4") : VietnamInstruments.Decree152Of2025.At("Điều 4"), Confidence.Quoted);
        yield return at.Any("after-discipline", "tính thành tích sau thời hạn kỷ luật", "achievements after a disciplinary period",
            at.None("no-period-ended", "thời hạn kỷ luật kết thúc trong 05 năm", "a disciplinary period ended within the five years", at.Years(PersonFacts.DisciplineEnded, 5, 1, 0, "period-ended")),
            at.Open("full-year-after-discipline", "năm kết thúc thời hạn kỷ luật có được tính là một năm đủ không", "does the year in which the period ended count as a full one"));
    }
}
