namespace BacKan.Indicators.Tests.Architecture;

/// <summary>What each room shows to callers, and how many public types that may take.</summary>
internal static class PublicRooms
{
    public static IReadOnlyList<(string Room, int AtMost, string For)> All { get; } =
    [
        ("Localization", 7, "both languages of every text, and what reading a text gives"),
        (HouseMap.Root, 23, "units, quantities, percents, printed numbers, ranges and periods, and how they are shown"),
        ("Law", 16, "documents, citations, dated rules and what a host adds to them"),
        ("Territory", 18, "units through time, successions, series over changed boundaries"),
        ("Figures", 24, "indicators, figures, growth, aggregation, planning sheets"),
        ("Judging", 22, "facts, criteria that a host writes rules with, determinations"),
        ("Targets", 14, "targets, attainment, checks of stated percents"),
        ("Planning", 23, "plans, amendments, cascades, criteria sets and scores"),
        ("Structure", 14, "sectors, schemes, structures and their change"),
        ("Poverty", 44, "households, standards, classification, review sheets, the register, rates and measures"),
        ("Emulation", 60, "titles, proposals, advice, votes and powers; quotas, ratings, bonuses and blocs"),
        ("Reporting", 11, "reports: examined, written and printed"),
        (HouseMap.DependencyInjection, 3, "registration, its options, and the services without a container"),
    ];
}
