using System.Diagnostics;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Benchmarks;

/// <summary>What each first touch of a fresh process allocates and takes, in the order of the arguments: "touch ceiling poverty".</summary>
internal static class ColdTouch
{
    public static void Run(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
            object touched = name switch
            {
                "poverty" => PovertyStandards.National,
                "ceiling" => TitleCeiling.National,
                "bibliography" => VietnamInstruments.All,
                _ => throw new ArgumentOutOfRangeException(nameof(names), name, "Expected poverty, ceiling or bibliography."),
            };
            TimeSpan taken = Stopwatch.GetElapsedTime(started);
            Console.WriteLine(FormattableString.Invariant($"{name}: {GC.GetAllocatedBytesForCurrentThread() - allocated:N0} bytes, {taken.TotalMilliseconds:0.0} ms ({touched.GetType().Name})"));
        }
    }
}
