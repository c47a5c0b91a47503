using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The sentences of ceilings and of lists compared with them.</summary>
internal static class QuotaWords
{
    private static readonly Language[] Both = [Language.Vietnamese, Language.English];

    public static BilingualText Of(Func<Language, string> say) => new(say(Both[0]), say(Both[1]));

    public static string Percent(Fraction share, Language language) => (share * 100m).TryToDecimal(out decimal percent)
        ? LocalNumber.Format(percent, language) + "%"
        : share.In(language);

    /// <summary>Prints an exact number of people: "4,95", or to two decimals where it has more.</summary>
    public static string Number(Fraction exact, Language language) => exact.TryToDecimal(out decimal number)
        ? LocalNumber.Format(number, language)
        : "≈ " + LocalNumber.Format(exact.Round(Rounding.HalfAwayFromZero, 2), language);

    public static BilingualText Rounds(Rounding rounding) => rounding switch
    {
        Rounding.HalfAwayFromZero => new("làm tròn nửa lên", "rounded half up"),
        Rounding.HalfToEven => new("làm tròn nửa về số chẵn", "rounded half to even"),
        Rounding.Ceiling => new("làm tròn lên", "rounded up"),
        _ => new("lấy phần nguyên", "cut off to the whole number"),
    };

    public static IReadOnlyList<RuleParameter> Parameters(QuotaRule rule)
    {
        if (rule.IsFree)
            return [];
        List<RuleParameter> all = [];
        if (rule.Share is { } share)
            all.Add(new(
                Of(l => l == Language.Vietnamese ? $"không quá, tính trên {rule.Of.Vi}" : $"at most, of {rule.Of.En}"),
                Of(l => Percent(share, l)), range: new(null, lowIncluded: false, share * 100m, highIncluded: true),
                unit: MeasureUnits.Percent));
        if (rule.StatedBy is { } stated)
            all.Add(new(Of(l => l == Language.Vietnamese ? $"không quá, tính trên {rule.Of.Vi}" : $"at most, of {rule.Of.En}"), stated));
        foreach (QuotaStep step in rule.Steps)
            all.Add(new(
                Of(l => Size(rule, step, l)), BilingualText.Same(Invariant($"{step.AtMost}")),
                range: new(null, lowIncluded: false, step.AtMost, highIncluded: true)));
        if (rule.Small is { } small)
            all.Add(new(
                Of(l => l == Language.Vietnamese
                    ? Invariant($"dưới {small.Below} {(small.Of ?? rule.Of).Vi}: tối đa")
                    : Invariant($"where there are fewer than {small.Below} of {(small.Of ?? rule.Of).En}: at most")),
                BilingualText.Same(Invariant($"{small.AtMost}")),
                range: new(null, lowIncluded: false, small.AtMost, highIncluded: true)));
        if (rule.Share is not null || rule.StatedBy is not null)
            all.Add(new(
                new("làm tròn", "rounding"),
                rule.Readings is [var only]
                    ? Rounds(only)
                    : Of(l => (l == Language.Vietnamese ? "văn bản không nêu rõ cách: " : "the text does not say how: ")
                        + string.Join(l == Language.Vietnamese ? " hoặc " : " or ", rule.Readings.Select(r => Rounds(r).In(l))))));
        return all;
    }

    /// <summary>Says what a list has, what the rule allows, and what follows.</summary>
    public static BilingualText Say(QuotaRule rule, QuotaQuestion asked, QuotaBounds bounds, BilingualText? untilThen) =>
        Of(l =>
        {
            string[] parts =
                [Listed(rule, asked, l), Allowed(rule, asked, bounds, untilThen, l), Judged(rule, asked, bounds, l)];
            return string.Join("; ", parts.Where(part => part.Length > 0)) + ".";
        });

    private static string Listed(QuotaRule rule, QuotaQuestion asked, Language l)
    {
        if (asked.Listed is not { } listed)
            return "";
        string share = rule.Steps.Count > 0 || asked.Number == 0
            ? ""
            : $" = {Presentation.In(l).Number(new Fraction(listed, asked.Number) * 100m)}%";
        string of = l == Language.Vietnamese ? Invariant($"{asked.Number} {rule.Of.Vi}") : Invariant($"{asked.Number} ({rule.Of.En})");
        return Invariant($"{listed} / {of}{share}");
    }

    private static string Allowed(QuotaRule rule, QuotaQuestion asked, QuotaBounds bounds, BilingualText? untilThen, Language l)
    {
        bool vi = l == Language.Vietnamese;
        if (rule.IsFree)
            return (vi ? "không có trần chung toàn quốc" : "there is no national ceiling")
                + (untilThen is null ? "" : $"; {untilThen.In(l)}");
        if (bounds.Missing is { } missing && bounds.Low is null)
            return (vi ? "chưa rõ trần: " : "the ceiling is not known: ") + missing.In(l);
        string exact = bounds.Exact is { } number
            ? (vi
                ? $"trần {Ceiling(rule, asked, l)} của {asked.Number} là "
                : $"the ceiling of {Ceiling(rule, asked, l)} of {asked.Number} is ") + Number(number, l)
            : vi ? "trần" : "the ceiling";
        if (bounds.Missing is { } open)
            return vi
                ? Invariant($"{exact} → {bounds.Low} hoặc {bounds.High} {rule.Counted.Vi}, tùy {open.Vi}")
                : Invariant($"{exact} → {bounds.Low} or {bounds.High} {rule.Counted.En}, depending on {open.En}");
        if (bounds.Low != bounds.High)
            return vi
                ? $"{exact} → {string.Join(" hoặc ", Readings(rule, asked, bounds, l))}: văn bản không nêu rõ cách làm tròn"
                : $"{exact} → {string.Join(" or ", Readings(rule, asked, bounds, l))}: the text does not say how to round";
        bool isSmall = bounds.Exact is not null && rule.Small is { } small && (small.Of is null ? asked.Number : asked.Units) < small.Below;
        string why = isSmall
            ? vi ? $", nhưng dưới {rule.Small!.Below} {(rule.Small.Of ?? rule.Of).Vi} thì tối đa" : Invariant(
                $", but where there are fewer than {rule.Small!.Below} of {(rule.Small.Of ?? rule.Of).En} it is")
            : bounds.Exact is null ? vi ? " là" : " is" : " →";
        return Invariant($"{exact}{why} {bounds.Low} {Counted(rule, bounds.Low, l)}");
    }

    private static string Ceiling(QuotaRule rule, QuotaQuestion asked, Language l) =>
        Percent((rule.StatedBy is null ? rule.Share : asked.StatedCeiling?.AsFraction)!.Value, l);

    private static IEnumerable<string> Readings(QuotaRule rule, QuotaQuestion asked, QuotaBounds bounds, Language l) =>
        rule.Readings
            .Select(r => Invariant(
                $"{QuotaRule.Count(asked.Number, bounds.Exact!.Value / Math.Max(1, asked.Number), r)} ({Rounds(r).In(l)})"))
            .Distinct(StringComparer.Ordinal);

    private static string Judged(QuotaRule rule, QuotaQuestion asked, QuotaBounds bounds, Language l)
    {
        bool vi = l == Language.Vietnamese;
        if (asked.Listed is not { } listed || rule.IsFree || bounds.Low is not { } low || bounds.High is not { } high)
            return "";
        if (listed <= low)
            return vi ? "trong trần" : "within the ceiling";
        if (listed <= high)
            return bounds.Missing is null
                ? vi ? "cần hội đồng xem xét" : "for people to judge"
                : vi ? "chưa kết luận được" : "not decided";
        return low == high
            ? vi ? Invariant($"vượt trần {listed - high} {rule.Counted.Vi}") : Invariant($"over the ceiling by {listed - high}")
            : vi ? Invariant($"vượt trần, ít nhất {listed - high} {rule.Counted.Vi}")
            : Invariant($"over the ceiling by {listed - high} or more");
    }

    private static string Size(QuotaRule rule, QuotaStep step, Language l)
    {
        bool vi = l == Language.Vietnamese;
        string size = (step.From, step.To) switch
        {
            (_, null) => vi ? Invariant($"từ {step.From}") : Invariant($"{step.From} or more"),
            (0, { } to) => vi ? Invariant($"đến {to}") : Invariant($"up to {to}"),
            ({ } from, { } to) => Invariant($"{from}–{to}"),
        };
        if (step is { From: 0, To: null })
            return vi ? $"tối đa, mỗi {rule.Of.Vi}" : $"at most, for each {rule.Of.En}";
        return vi ? $"{size} {rule.Of.Vi}: tối đa" : $"{size} of {rule.Of.En}: at most";
    }

    // The plurals that occur: people, units, collectives, families, villages.
    private static string Counted(QuotaRule rule, int? number, Language l) => (l, number, rule.Counted.En) switch
    {
        (Language.English, 1, "people") => "person",
        (Language.English, 1, "families") => "family",
        (Language.English, 1, var many) => many.TrimEnd('s'),
        _ => rule.Counted.In(l),
    };
}
