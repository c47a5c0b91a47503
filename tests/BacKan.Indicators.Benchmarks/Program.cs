using BacKan.Indicators.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["touch", .. var names])
    ColdTouch.Run(names);
else
    BenchmarkSwitcher.FromAssembly(typeof(StartupBenchmarks).Assembly).Run(args);
