using BacKan.Indicators.Localization;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tool.Input;

/// <summary>Reads a day as offices write it in a column of days: 2015-12-31, 31/12/2015, ngày 31 tháng 12 năm 2015.</summary>
internal static class DayCell
{
    public static BilingualText Expected { get; } = new("Không phải một ngày có thật; hãy viết như 31/12/2015 hoặc 2015-12-31.",
        "Not a day of the calendar; write it like 31/12/2015 or 2015-12-31.");

    public static LocalDate? Read(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } iso ? iso.Value
        : DateText.Read(text, Language.Vietnamese).TryGet(out LocalDate day) ? day : null;
}
