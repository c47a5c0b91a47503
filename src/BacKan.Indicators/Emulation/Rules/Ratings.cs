using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>What Decree 90/2020/NĐ-CP says of the rating of officials who were away.</summary>
internal static class Ratings
{
    /// <summary>Gets Article 2.3: three months off or more, and the year is not rated as done well; a rating that says so contradicts it.</summary>
    public static Criterion LongLeave { get; } = At.Any("rating-and-leave", "nghỉ từ 03 tháng trở lên không xếp loại từ hoàn thành tốt trở lên", "three months off, not rated as done well",
        At.All("rating-against-leave", "được xếp loại từ hoàn thành tốt trở lên", "rated as done well all the same",
            At.RatedWell(),
            At.Open("rating-conflict", "xếp loại trái với quy định về thời gian nghỉ", "the rating contradicts the time off")),
        At.Below(LeaveMonths, 3m),
        At.Chosen(Group, [nameof(PersonGroup.Worker), nameof(PersonGroup.Farmer), nameof(PersonGroup.Army), nameof(PersonGroup.Police)], "outside-decree"));

    private static Clause At => new(VietnamInstruments.Decree90Of2020.At("khoản 3 Điều 2"), VietnamInstruments.Decree90Of2020.Confidence ?? Confidence.Secondary);
}
