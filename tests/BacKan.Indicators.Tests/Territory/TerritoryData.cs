namespace BacKan.Indicators.Tests.Territory;

/// <summary>The tables of the whole country, which are not part of the project; where they are absent, their tests are skipped and counted apart.</summary>
internal static class TerritoryData
{
    public const string Absent = "no territory data: set BACKAN_TERRITORY_DATA to a folder with the two tables";

    private static string Folder { get; } = Environment.GetEnvironmentVariable("BACKAN_TERRITORY_DATA") is { Length: > 0 } named
        ? named
        : Path.Combine(Repository.Root, "..", "shared", "facts", "territory");

    public static bool Exists => File.Exists(Units) && File.Exists(Successions);

    private static string Units => Path.Combine(Folder, "communes-2026-07-25.csv");

    private static string Successions => Path.Combine(Folder, "succession-2025-07-01.csv");

    public static IEnumerable<string> UnitLines => File.ReadLines(Units);

    public static IEnumerable<string> SuccessionLines => File.ReadLines(Successions);
}
