using System.Globalization;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Memory is measured while no other test runs.</summary>
[CollectionDefinition("Memory", DisableParallelization = true)]
public sealed class MeasuredAlone;

/// <summary>What remembering the ids of a register costs.</summary>
[Collection("Memory")]
public sealed class IdRegisterMemoryTests
{
    [Fact]
    public void A_register_of_ids_takes_no_more_than_24_bytes_a_row()
    {
        const int Rows = 2_000_000;
        var ids = new Classify.IdRegister();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < Rows; i++)
            ids.Add(i.ToString("D8", CultureInfo.InvariantCulture), i + 2).Should().Be((null, null));
        long after = GC.GetTotalMemory(forceFullCollection: true);
        ((after - before) / (double)Rows).Should().BeLessThanOrEqualTo(24d);
        ids.Add("00000005", 9).Should().Be((7, null));
        ids.Add("x", 9).Should().Be((null, null));
        ids.Add("X ", 10).Should().Be((null, 9));
    }
}
