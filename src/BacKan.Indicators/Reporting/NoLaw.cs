using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Reporting;

/// <summary>Turns "the law gives no answer for that day" into a check of the row that asked.</summary>
internal static class NoLaw
{
    public static ClaimCheck Check(NoRuleInForceException gap)
    {
        string Covered(Language language) => string.Join("; ", gap.Covered.Select(p => p.In(language)));
        return new(ErrorCodes.LawNoRuleInForce, ClaimVerdict.CannotBeChecked, CheckSeverity.Error, new(
            $"Không có quy định nào áp dụng cho ngày {DateText.Format(gap.On, Language.Vietnamese)}; có: {Covered(Language.Vietnamese)}.",
            $"No rule is in force on {DateText.Format(gap.On, Language.English)}; covered: {Covered(Language.English)}."));
    }

    public static ClaimCheck Check(LawNotHeldException gap) =>
        new(ErrorCodes.LawNotHeld, ClaimVerdict.CannotBeChecked, CheckSeverity.Error, new(
            $"Ngày {DateText.Format(gap.On, Language.Vietnamese)} thuộc {gap.Law.Citation.In(Language.Vietnamese)}, chưa được mô hình hóa.",
            $"{DateText.Format(gap.On, Language.English)} is governed by {gap.Law.Citation.In(Language.English)}, whose content is not "
                + "held."),
            gap.Law.Citation);
}
