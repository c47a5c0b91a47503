using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The words for outcomes: <i>đạt, không đạt, chưa đủ dữ liệu, cần hội đồng xem xét</i>.</summary>
internal static class OutcomeText
{
    internal static BilingualText NotKnown { get; } = new("chưa rõ", "not known");

    /// <summary>Returns the words of an outcome.</summary>
    public static BilingualText Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => new("đạt", "met"),
        Outcome.NotMet => new("không đạt", "not met"),
        Outcome.Unknown => new("chưa đủ dữ liệu", "not enough data"),
        _ => new("cần hội đồng xem xét", "for people to judge"),
    };

    internal static char Mark(Outcome outcome) => outcome switch
    {
        Outcome.Met => '✓',
        Outcome.NotMet => '✗',
        Outcome.Unknown => '?',
        _ => '⚖',
    };

    internal static BilingualText YesNo(bool? value) => value switch
    {
        true => new("có", "yes"),
        false => new("không", "no"),
        null => NotKnown,
    };
}
