using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>The shortfall of a condition, as a value: <i>phần còn thiếu</i>, "thiếu 1 năm liên tục", "thiếu 2 sáng kiến".</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Shortfall
{
    internal Shortfall(ShortfallKind kind, string fact, BilingualText of, Finding finding)
    {
        (Kind, Fact, Of, Finding) = (kind, fact, of, finding);
    }

    /// <summary>Gets the kind of the shortfall.</summary>
    public ShortfallKind Kind { get; }

    /// <summary>Gets the key of the fact.</summary>
    public string Fact { get; }

    /// <summary>Gets the name of the fact.</summary>
    public BilingualText Of { get; }

    /// <summary>Gets the condition that is not met.</summary>
    public Finding Finding { get; }

    // A question that the text leaves open: what is short is the text, not the record.
    internal bool IsReading { get; init; }

    /// <summary>Gets the missing amount, in the unit of the fact, or in days for a day that has not come; null if not a number.</summary>
    public decimal? Missing { get; internal init; }

    /// <summary>Gets the unit of <see cref="Missing"/>, or null.</summary>
    public MeasureUnit? Unit { get; internal init; }

    /// <summary>Gets the years without the fact among the years considered, in order; empty for other kinds.</summary>
    public IReadOnlyList<int> MissingYears { get; internal init; } = [];

    /// <summary>Gets the day from which the condition is met, if it has not come, or null.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>Gets the document whose text is missing, or null.</summary>
    public Law.LegalInstrument? Instrument { get; internal init; }

    /// <summary>Prints the shortfall: "thiếu 1 năm liên tục: được tặng chiến sỹ thi đua cơ sở".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string number = Missing is { } missing ? LocalNumber.Format(missing, language) : "";
        string Count(string one) => Missing == 1m ? $"{number} {one}" : $"{number} {one}s";
        string UnitName(decimal? of) => (of == 1m ? Unit!.Singular ?? Unit.Name : Unit!.Name).En;
        return (Kind, vi) switch
        {
            (ShortfallKind.YearsRunning, true) => $"thiếu {number} năm liên tục: {Of.Vi}",
            (ShortfallKind.YearsRunning, false) => $"{Count("year")} running short: {Of.En}",
            (ShortfallKind.YearsAfter, true) => $"thiếu {number} năm sau khi {Of.Vi}",
            (ShortfallKind.YearsAfter, false) => $"{Count("year")} short after: {Of.En}",
            (ShortfallKind.Times, true) => $"thiếu {number} lần {Of.Vi}",
            (ShortfallKind.Times, false) => $"{Count("time")} short: {Of.En}",
            (ShortfallKind.Amount, true) => Missing > 0m
                ? $"thiếu {number} {Unit!.Name.Vi}: {Of.Vi}"
                : $"vượt {LocalNumber.Format(-Missing!.Value, language)} {Unit!.Name.Vi}: {Of.Vi}",
            (ShortfallKind.Amount, false) => Missing > 0m
                ? $"{number} {UnitName(Missing)} short: {Of.En}"
                : $"{LocalNumber.Format(-Missing!.Value, language)} {UnitName(-Missing)} too many: {Of.En}",
            (ShortfallKind.Wait, true) => $"phải đến ngày {DateText.Format(Until!.Value, language)}: {Of.Vi}",
            (ShortfallKind.Wait, false) => $"not before {DateText.Format(Until!.Value, language)}: {Of.En}",
            (ShortfallKind.Late, true) => $"muộn {number} ngày: {Of.Vi}",
            (ShortfallKind.Late, false) => $"{Count("day")} late: {Of.En}",
            (ShortfallKind.Levels, true) => $"thiếu {number} bậc: {Of.Vi}",
            (ShortfallKind.Levels, false) => $"{Count("level")} short: {Of.En}",
            (ShortfallKind.Instrument, true) => $"thiếu nội dung {Instrument}: {Of.Vi}",
            (ShortfallKind.Instrument, false) => $"the text of {Instrument} is not held: {Of.En}",
            (ShortfallKind.NotKnown, true) => $"thiếu dữ kiện: {Of.Vi}",
            (ShortfallKind.NotKnown, false) => $"not known: {Of.En}",
            (ShortfallKind.Judgement, true) => $"cần xem xét: {Of.Vi}",
            (ShortfallKind.Judgement, false) => $"to be judged: {Of.En}",
            (_, true) => $"không đạt: {Of.Vi}",
            (_, false) => $"not met: {Of.En}",
        };
    }

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
