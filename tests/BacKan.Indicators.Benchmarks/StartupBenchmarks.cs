using BacKan.Indicators.Emulation;
using BacKan.Indicators.Poverty;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Benchmarks;

/// <summary>What the first touch costs: each in processes of its own, measured once.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[MemoryDiagnoser]
public class StartupBenchmarks
{
    [Benchmark(Baseline = true)]
    public object Poverty_timeline() => PovertyStandards.National;

    [Benchmark]
    public object Ceiling_timeline() => TitleCeiling.National;

    [Benchmark]
    public object Both_timelines() => (PovertyStandards.National, TitleCeiling.National);

    [Benchmark]
    public object Registration_alone() => new ServiceCollection().AddBacKanIndicators();
}
