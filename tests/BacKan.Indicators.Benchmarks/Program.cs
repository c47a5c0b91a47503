using BacKan.Indicators.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(StartupBenchmarks).Assembly).Run(args);
