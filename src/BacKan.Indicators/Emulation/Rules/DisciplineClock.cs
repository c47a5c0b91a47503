using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// Decree 98/2023/NĐ-CP, Article 4, and Decree 152/2025/NĐ-CP, Article 4: after a discipline,
/// achievements count from the end of its period.
/// </summary>
internal static class DisciplineClock
{
    /// <summary>
    /// Returns the condition of the forms that ask for five years: whether the year in which a period ended is a full one is open.
    /// </summary>
    public static Criterion Under(LegalInstrument decree)
    {
        var at = new Clause(decree.At("Điều 4"), Confidence.Quoted);
        return at.Any("after-discipline", "tính thành tích sau thời hạn kỷ luật", "achievements after a disciplinary period",
            at.None(
                "no-period-ended", "thời hạn kỷ luật kết thúc trong 05 năm", "a disciplinary period ended within the five years",
                at.Years(PersonFacts.DisciplineEnded, 5, 1, 0, "period-ended")),
            at.Open(
                "full-year-after-discipline",
                "năm kết thúc thời hạn kỷ luật có được tính là một năm đủ không",
                "does the year in which the period ended count as a full one"));
    }
}
