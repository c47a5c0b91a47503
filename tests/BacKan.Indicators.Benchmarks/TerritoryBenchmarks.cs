using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using BenchmarkDotNet.Attributes;

namespace BacKan.Indicators.Benchmarks;

/// <summary>The tables of the whole country, from the folder that BACKAN_TERRITORY_DATA names.</summary>
[MemoryDiagnoser]
public class TerritoryBenchmarks
{
    private static readonly TerritoryTableReader Reader = new(new()
    {
        ReorganisedOn = new(2025, 7, 1), Citation = new(VietnamInstruments.Resolution202Of2025), OldUnitsFrom = new(2025, 1, 1),
        ChangedOn = new(2026, 4, 30), ChangeCitation = new(VietnamInstruments.Resolution30Of2026),
    });

    private string[] units = null!;
    private string[] successions = null!;
    private TerritoryHistory country = null!;

    [GlobalSetup]
    public void Load()
    {
        string folder = Environment.GetEnvironmentVariable("BACKAN_TERRITORY_DATA") ?? throw new InvalidOperationException("Set BACKAN_TERRITORY_DATA.");
        units = File.ReadAllLines(Path.Combine(folder, "communes-2026-07-25.csv"));
        successions = File.ReadAllLines(Path.Combine(folder, "succession-2025-07-01.csv"));
        country = Reader.Read(units, successions).History ?? throw new InvalidOperationException("The tables have problems.");
    }

    [Benchmark(Baseline = true)]
    public object Whole_country_from_lines() => Reader.Read(units, successions).History!;

    [Benchmark]
    public int Holders_in_2026_of_every_old_unit() => country.Units.Units.Where(u => u.ValidUntil == new NodaTime.LocalDate(2025, 7, 1)).Sum(u => country.HoldersOf(u, new(2026, 7, 25)).Count);
}
