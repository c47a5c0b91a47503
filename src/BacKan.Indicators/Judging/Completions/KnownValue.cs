using NodaTime;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>What a sheet holds of one fact; which member counts is told by the kind of the fact.</summary>
internal readonly struct KnownValue
{
    public bool IsYes { get; private init; }

    public ValueRange? Number { get; private init; }

    public LocalDate Day { get; private init; }

    public string? Code { get; private init; }

    public int Index { get; private init; }

    public static KnownValue Of(bool yes) => new() { IsYes = yes };

    public static KnownValue Of(ValueRange number) => new() { Number = number };

    public static KnownValue Of(LocalDate day) => new() { Day = day };

    public static KnownValue Of(int index, string code) => new() { Index = index, Code = code };
}
