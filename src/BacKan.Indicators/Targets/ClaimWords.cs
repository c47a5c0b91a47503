using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>Says why a stated comparison agrees or does not, with its numbers.</summary>
internal static class ClaimWords
{
    public static BilingualText Reason(StatedClaim claim, ClaimReading[] readings, ClaimVerdict verdict, bool misworded) =>
        new(Sentence(claim, readings, verdict, misworded, Language.Vietnamese), Sentence(
            claim, readings, verdict, misworded, Language.English));

    private static string Sentence(StatedClaim claim, ClaimReading[] readings, ClaimVerdict verdict, bool misworded, Language language)
    {
        bool vi = language == Language.Vietnamese;
        string claimed = claim.Stated is null ? "" : $"{(vi ? "Nêu" : "Stated")} {Form(claim.Form, claim.Stated, language)}";
        string numbers = (claim.Actual, claim.Reference) switch
        {
            ({ } actual, { } reference) =>
                $"{(vi ? "thực hiện" : "actual")} {actual.In(language)}, {(vi ? "gốc" : "against")} {reference.In(language)}",
            ({ } actual, null) => $"{(vi ? "thực hiện" : "actual")} {actual.In(language)}",
            (null, { } reference) => $"{(vi ? "gốc" : "against")} {reference.In(language)}",
            _ => vi ? "không có số để so sánh" : "no number to compare",
        };
        string each = string.Join("; ", readings.Select(r => Reading(r, readings.Length > 1, language)));
        string wrong = misworded
            ? vi
            ? " “Điểm %” là chênh lệch giữa hai tỷ lệ, không dùng cho số tuyệt đối."
            : " Points are a difference of rates, and are not said of an amount."
            : "";
        string lead = claimed.Length == 0 ? numbers : $"{claimed}; {numbers}";
        return $"{lead}: {(each.Length > 0 ? each : Word(verdict, language))}.{wrong}";
    }

    private static string Reading(ClaimReading reading, bool named, Language language)
    {
        string meaning = named ? $"{reading.Meaning.In(language)}: " : "";
        if (reading.IfRounded is not { } implied)
            return meaning + Word(reading.Verdict, language);
        string range = Short(implied, language);
        return meaning + (language == Language.Vietnamese ? $"số còn lại trong {range}" : $"the missing number lies in {range}");
    }

    private static string Short(ValueRange range, Language language)
    {
        Fraction? Round(Fraction? end) => end is { } value ? Presentation.OfFormulas(language).Round(value) : null;
        (Fraction? low, Fraction? high) = (Round(range.Low), Round(range.High));
        return low == high && low is not null
            ? ValueRange.Point(low.Value).In(language)
            : new ValueRange(low, range.LowIncluded, high, range.HighIncluded).In(language);
    }

    private static string Word(ClaimVerdict verdict, Language language) => (verdict, language == Language.Vietnamese) switch
    {
        (ClaimVerdict.Consistent, true) => "khớp",
        (ClaimVerdict.Consistent, false) => "agrees",
        (ClaimVerdict.ConsistentIfTruncated, true) => "chỉ khớp nếu cắt bỏ chữ số lẻ, không làm tròn",
        (ClaimVerdict.ConsistentIfTruncated, false) => "agrees only if the further decimals were cut, not rounded",
        (ClaimVerdict.Inconsistent, true) => "không khớp",
        (ClaimVerdict.Inconsistent, false) => "does not agree",
        (ClaimVerdict.Ambiguous, true) => "không rõ: văn bản không cho biết “khoảng” là bao nhiêu",
        (ClaimVerdict.Ambiguous, false) => "ambiguous: the text does not say how wide 'about' is",
        (_, true) => "không đủ số liệu để kiểm tra",
        _ => "the numbers given do not suffice to check it",
    };

    private static string Form(ClaimForm form, StatedNumber stated, Language language)
    {
        string number = stated.In(language);
        return (form, language == Language.Vietnamese) switch
        {
            (ClaimForm.PercentOf, true) => $"bằng {number}%",
            (ClaimForm.PercentOf, false) => $"{number}% of it",
            (ClaimForm.PercentMore, true) => $"tăng {number}%",
            (ClaimForm.PercentMore, false) => $"{number}% more",
            (ClaimForm.PercentLess, true) => $"giảm {number}%",
            (ClaimForm.PercentLess, false) => $"{number}% less",
            (ClaimForm.Times, true) => $"gấp {number} lần",
            (ClaimForm.Times, false) => $"{number} times it",
            (ClaimForm.TimesMore, true) => $"tăng {number} lần",
            (ClaimForm.TimesMore, false) => $"{number} times more",
            (ClaimForm.PointsMore, true) => $"tăng {number} điểm %",
            (ClaimForm.PointsMore, false) => $"{number} points more",
            (_, true) => $"giảm {number} điểm %",
            _ => $"{number} points less",
        };
    }
}
