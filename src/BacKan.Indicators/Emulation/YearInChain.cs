using System.Globalization;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>A year in a chain: <i>một năm trong chuỗi</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Year">The year.</param>
/// <param name="Counts">Whether it counts, or null if not known.</param>
/// <param name="IsRevoked">Whether the award of the year was revoked.</param>
/// <param name="UsedBy">The award of a higher title that already uses the year, or null.</param>
internal sealed record YearInChain(int Year, bool? Counts, bool IsRevoked = false, AwardedTitle? UsedBy = null)
{
    /// <summary>
    /// Gets a note in the record that may explain the gap, such as maternity, study or a
    /// discipline, or null; none of them continues a chain.
    /// </summary>
    public BilingualText? Note { get; init; }

    internal BilingualText Words
    {
        get
        {
            string year = Year.ToString(CultureInfo.InvariantCulture);
            BilingualText said = IsRevoked ? new("bị hủy", "revoked") : OutcomeText.YesNo(Counts);
            if (Note is { } note)
                said = new($"{said.Vi} ({note.Vi})", $"{said.En} ({note.En})");
            return UsedBy is { } used
                ? new(
                    $"{year} {said.Vi} (đã dùng xét {used.Title.Abbreviation} {used.Year.ToString(CultureInfo.InvariantCulture)})",
                    $"{year} {said.En} (used for {used.Title.Code} {used.Year.ToString(CultureInfo.InvariantCulture)})")
                : new($"{year} {said.Vi}", $"{year} {said.En}");
        }
    }
}
