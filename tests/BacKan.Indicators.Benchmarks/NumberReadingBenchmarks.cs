using System.Globalization;
using BacKan.Indicators.Localization;
using BenchmarkDotNet.Attributes;

namespace BacKan.Indicators.Benchmarks;

/// <summary>10,000 printed numbers, read strictly, against the framework's parser with Vietnamese marks, which also takes "10.98" for 1098.</summary>
[MemoryDiagnoser]
public class NumberReadingBenchmarks
{
    private static readonly NumberFormatInfo Marks = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private string[] texts = [];

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        texts = [.. Enumerable.Range(0, 10_000).Select(_ => LocalNumber.Format(new decimal(random.Next(), 0, 0, random.Next(8) == 0, (byte)random.Next(4)), Language.Vietnamese))];
        if (Strict() != Framework())
            throw new InvalidOperationException("The two parsers read different numbers.");
    }

    [Benchmark(Baseline = true)]
    public decimal Framework()
    {
        decimal sum = 0m;
        foreach (string text in texts)
            sum += decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, Marks);
        return sum;
    }

    [Benchmark]
    public decimal Strict()
    {
        decimal sum = 0m;
        foreach (string text in texts)
        {
            if (LocalNumber.TryParse(text, Language.Vietnamese, out decimal value))
                sum += value;
        }

        return sum;
    }
}
