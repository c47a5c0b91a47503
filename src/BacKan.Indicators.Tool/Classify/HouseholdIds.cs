using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>Names households that stand twice, with both lines: by the same id, or by one that differs in typing alone.</summary>
/// <param name="isCounted">Whether rows are counted, so that a second one is left out; where each is answered it is only doubted.</param>
internal sealed class HouseholdIds(bool isCounted)
{
    private readonly IdRegister ids = new();

    /// <summary>Tells whether an id comes for the first time; what is to be said goes to <paramref name="say"/>.</summary>
    public bool IsNew(string id, int line, Action<Severity, BilingualText> say)
    {
        (int? same, int? alike) = ids.Add(id, line);
        if (same is { } first)
        {
            say(isCounted ? Severity.Refused : Severity.Doubt, isCounted
                ? new(FormattableString.Invariant($"Mã này đã có ở dòng {first}; chỉ đếm dòng {first}, không đếm dòng {line}."),
                    FormattableString.Invariant($"This id stands on line {first} already; line {first} is counted, line {line} is not."))
                : new(FormattableString.Invariant($"Mã này đã có ở dòng {first}; dòng {line} vẫn được trả lời."),
                    FormattableString.Invariant($"This id stands on line {first} already; line {line} is answered all the same.")));
            return false;
        }

        if (alike is { } near)
        {
            say(Severity.Doubt, new(
                FormattableString.Invariant($"Mã gần giống mã ở dòng {near} (khác chữ hoa, dấu cách hoặc cách gõ dấu); đã coi là hai hộ."),
                FormattableString.Invariant(
                    $"The id is nearly that of line {near} (case, spaces or the way of typing marks); taken as two households.")));
        }

        return true;
    }
}
