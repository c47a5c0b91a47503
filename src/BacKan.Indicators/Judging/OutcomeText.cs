using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The words and marks for outcomes and for yes and no.</summary>
internal static class OutcomeText
{
    public static Text NotKnown { get; } = new("chưa rõ", "not known");

    public static Text Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => new("đạt", "met"),
        Outcome.NotMet => new("không đạt", "not met"),
        Outcome.Unknown => new("chưa đủ dữ liệu", "not enough data"),
        _ => new("cần hội đồng xem xét", "for people to judge"),
    };

    public static char Mark(Outcome outcome) => outcome switch
    {
        Outcome.Met => '✓',
        Outcome.NotMet => '✗',
        Outcome.Unknown => '?',
        _ => '⚖',
    };

    public static Text YesNo(bool? value) => value switch
    {
        true => new("có", "yes"),
        false => new("không", "no"),
        null => NotKnown,
    };
}
