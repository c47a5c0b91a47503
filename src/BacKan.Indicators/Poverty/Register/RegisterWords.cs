using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>What the ledger says of one household.</summary>
internal static class RegisterWords
{
    public static BilingualText Of(RegisterMovementKind kind) => kind switch
    {
        RegisterMovementKind.BecameNearPoor => new("trở thành hộ cận nghèo", "became near-poor"),
        RegisterMovementKind.BecamePoor => new("trở thành hộ nghèo", "became poor"),
        RegisterMovementKind.Exited => new("thoát, vượt chuẩn cận nghèo", "rose above the near-poverty line"),
        RegisterMovementKind.FellBack => new("tái nghèo, tái cận nghèo", "fell back"),
        RegisterMovementKind.Arose => new("phát sinh mới", "arose"),
        RegisterMovementKind.Arrived => new("chuyển đến, tách, nhập hộ", "arrived"),
        _ => new("chết, chuyển đi, tách, nhập hộ", "left"),
    };

    public static BilingualText Twice(string vi, string en, RegisterEntry first, RegisterEntry again) => new(
        $"Hộ {first.Id} có hai dòng trong danh sách {vi} ({Of(first).Vi}, {Of(again).Vi}): chỉ tính dòng đầu.",
        $"Household {first.Id} stands twice in the {en} register ({Of(first).En}, {Of(again).En}): the first row counts.");

    public static BilingualText Impossible(string id, RegisterMovement movement, PovertyClass? state) => new(
        $"Hộ {id}: “{Of(movement.Kind).Vi}” cần hộ {On(movement.From).Vi}, nhưng hộ {On(state).Vi}.",
        $"Household {id}: “{Of(movement.Kind).En}” needs it {On(movement.From).En}; it was {On(state).En}.");

    public static BilingualText NotExplained(string id, RegisterEntry? before, RegisterEntry? after, RegisterMovement[] movements)
    {
        string vi = movements.Length == 0 ? "không có" : string.Join(", ", movements.Select(m => Of(m.Kind).Vi));
        string en = movements.Length == 0 ? "none" : string.Join(", ", movements.Select(m => Of(m.Kind).En));
        return new(
            $"Hộ {id}: đầu kỳ {Of(before).Vi}, cuối kỳ {Of(after).Vi}, biến động: {vi}. Không khớp.",
            $"Household {id}: {Of(before).En} at the start, {Of(after).En} at the end, movements: {en}. They do not fit.");
    }

    public static BilingualText ComputedOtherwise(RegisterEntry entry)
    {
        string under = entry.Decision is null ? ""
            : $" ({entry.Decision}{(entry.DecidedOn is { } day ? $", {DateText.Format(day, Language.Vietnamese)}" : "")})";
        BilingualText computed = entry.Computed!.Value.Name();
        return new(
            $"Hộ {entry.Id}: được công nhận là {Of(entry).Vi}{under}, tính theo tiêu chí là {computed.Vi}.",
            $"Household {entry.Id}: recognised as a {Of(entry).En}{under}, by the criteria a {computed.En}.");
    }

    private static BilingualText On(PovertyClass? list) => list switch
    {
        PovertyClass.Poor => new("trong danh sách hộ nghèo", "on the list of the poor"),
        PovertyClass.NearPoor => new("trong danh sách hộ cận nghèo", "on the list of the near-poor"),
        _ => new("ngoài hai danh sách", "on neither list"),
    };

    private static BilingualText Of(RegisterEntry? entry) =>
        entry is null ? new("không có trong danh sách", "absent") : entry.Status.Name();
}
