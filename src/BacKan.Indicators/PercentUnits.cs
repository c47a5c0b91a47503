using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>Reads a number that must be followed by percent or by percentage points, which are never confused.</summary>
internal static class PercentUnits
{
    public static ReadError? Read(string text, Language? language, out decimal value, params ReadOnlySpan<string> units)
    {
        var scanner = new TextScanner(text, language);
        value = 0m;
        if ((scanner.Nothing() ?? scanner.Number(out value)) is { } refusal)
            return refusal;
        return scanner.SkipAny(units)
            ? scanner.End()
            : scanner.Refuse(NumberErrorCodes.UnknownUnit, scanner.Position, new(
                $"Cần “{units[0]}” sau số.", $"Expected '{units[0]}' after the number."));
    }
}
