using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>What is expected where a unit does not fit.</summary>
internal static class MismatchText
{
    public static BilingualText Wanted(this MeasureUnitMismatchException mismatch) => new(
        $"một đơn vị đổi được sang {mismatch.Expected.Name.Vi}", $"a unit that converts to {mismatch.Expected.Name.En}");
}
