using BacKan.Indicators.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["touch", .. var names])
    ColdTouch.Run(names);
else if (args is ["histories", var count])
    Histories.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["dossiers"])
    EveryDossier.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(StartupBenchmarks).Assembly).Run(args);
