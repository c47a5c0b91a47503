using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Tests.Law;

/// <summary>Touching one timeline builds no other, and only the documents that it cites.</summary>
public class LazinessTests
{
    private const string Poverty = "BacKan.Indicators.Poverty.PovertyStandards.National";
    private const string Ceiling = "BacKan.Indicators.Emulation.Rules.GrassrootsFighterCeiling.Timeline";
    private const string Bibliography = "BacKan.Indicators.Law.VietnamInstruments.All";

    [Theory]
    [InlineData(Poverty, Ceiling)]
    [InlineData(Ceiling, Poverty)]
    [InlineData(Poverty, Bibliography)]
    public void What_nobody_touched_is_not_built(string touched, string other)
    {
        // A copy of the library that nothing has used yet; what a property builds at its first touch it allocates then, and never again.
        Assembly cold = new AssemblyLoadContext("cold").LoadFromAssemblyPath(typeof(Confidence).Assembly.Location);
        Func<object> first = Getter(cold, touched), second = Getter(cold, other);
        Allocated(first).Should().BeGreaterThan(1000);
        Allocated(first).Should().Be(0, "it is built once");
        Allocated(second).Should().BeGreaterThan(1000, "the first touch of {0} had not built it", touched);
        Allocated(second).Should().Be(0);
    }

    [Fact]
    public void Registering_builds_no_standard()
    {
        Assembly cold = new AssemblyLoadContext("cold").LoadFromAssemblyPath(typeof(Confidence).Assembly.Location);
        Type registration = cold.GetType("BacKan.Indicators.BacKanIndicatorsServiceCollectionExtensions", throwOnError: true)!;
        registration.GetMethod("AddBacKanIndicators")!.Invoke(null, [new ServiceCollection(), null]);
        Func<object> all = cold.GetType("BacKan.Indicators.Emulation.Rules.AwardTimelines", throwOnError: true)!.GetProperty("All")!.GetMethod!.CreateDelegate<Func<object>>();
        Allocated(all).Should().BeGreaterThan(100_000, "the standards were not built when they were registered");
        Allocated(all).Should().Be(0);
    }

    private static Func<object> Getter(Assembly assembly, string property)
    {
        int dot = property.LastIndexOf('.');
        return assembly.GetType(property[..dot], throwOnError: true)!.GetProperty(property[(dot + 1)..])!.GetMethod!.CreateDelegate<Func<object>>();
    }

    private static long Allocated(Func<object> get)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        get();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
