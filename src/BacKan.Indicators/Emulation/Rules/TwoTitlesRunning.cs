using BacKan.Indicators.Judging;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// "Hai lần liên tục": two titles of a ministry or province running, each of which rests on three grassroots titles of its own.
/// </summary>
internal static class TwoTitlesRunning
{
    // The run that is followed back: two titles and what may lie between them.
    private const int Longest = 30;

    /// <summary>Returns the condition where the grassroots titles are looked at: one unbroken run of them that holds both.</summary>
    public static Criterion InOneRun(Clause at) => at.Any("two-running", "hai lần liên tục", "two times running",
        at.All(
            "two-in-six-years",
            "hai danh hiệu của sáu năm liên tục, mỗi danh hiệu ở năm thứ ba",
            "two titles of six years running, each in its third year",
            [at.Running(Held(GrassrootsEmulationFighter), 6), .. ThreeYearsApart(at)]),
        at.All(
            "gap-without-title",
            "hai danh hiệu trong một chuỗi không đứt, cách nhau hơn ba năm",
            "two titles in one unbroken run, more than three years apart",
            at.InLongRun("titles-in-run", Held(GrassrootsEmulationFighter), 6, Held(ProvincialEmulationFighter), 2, Longest),
            at.Open(
                "gap-in-running",
                "hai lần có được coi là liên tục khi giữa hai lần có năm đủ điều kiện mà không đạt danh hiệu",
                "are two titles running when between them there are years in which the title could have been won and was not")));

    /// <summary>
    /// Returns the condition of the days for which no chain was read: the earliest distance there can be, or people judge.
    /// </summary>
    public static Criterion ByDistance(Clause at) => at.Any("two-running", "hai lần liên tục", "two times running",
        at.All("two-three-years-apart", "hai danh hiệu cách nhau ba năm", "two titles three years apart", [.. ThreeYearsApart(at)]),
        at.Open(
            "distance-of-titles",
            "hai danh hiệu cách nhau hơn ba năm có được coi là hai lần liên tục không",
            "are two titles more than three years apart two times running"));

    private static IEnumerable<Criterion> ThreeYearsApart(Clause at) =>
    [
        at.Running(Held(ProvincialEmulationFighter), 1, "second-title"),
        at.Times(ProvincialEmulationFighter, 1, within: 1, lastYearOffset: -3, id: "first-title"),
        at.None(
            "titles-between", "danh hiệu ở giữa hai lần", "a title between the two",
            at.Times(ProvincialEmulationFighter, 1, within: 2, lastYearOffset: -1, id: "title-between")),
    ];
}
