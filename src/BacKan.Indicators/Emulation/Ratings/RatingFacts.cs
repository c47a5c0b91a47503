using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Emulation.Ratings;

/// <summary>The facts that the yearly rating asks for.</summary>
internal static class RatingFacts
{
    private static readonly MeasureUnit Point = new("điểm", "point", 1, new("điểm", "points")) { Singular = new("điểm", "point") };

    public static NumberFact Points { get; } = new(
        "points", new("điểm đánh giá của năm", "points of the year"), new("Được bao nhiêu điểm?", "How many points?"), Point,
        new ValueRange(0m, lowIncluded: true, 100m, highIncluded: true));

    public static NumberFact MonthsWorked { get; } = new(
        "months-worked", new("số tháng làm việc trong năm", "months worked in the year"),
        new("Làm việc bao nhiêu tháng trong năm?", "How many months of the year were worked?"), MeasureUnits.Month,
        new ValueRange(0m, lowIncluded: true, 12m, highIncluded: true), isWhole: true);

    public static YesNoFact OffByInsurance { get; } = YesNo(
        "off-by-insurance", "nghỉ ốm, thai sản theo bảo hiểm xã hội", "sick or maternity leave under social insurance");

    public static YesNoFact Disciplined { get; } = YesNo(
        "disciplined", "bị kỷ luật từ khiển trách trở lên trong năm", "disciplined by reprimand or more in the year");

    public static YesNoFact CountedElsewhere { get; } = YesNo(
        "counted-elsewhere", "hành vi đã tính ở năm khác hoặc ở nơi cũ", "the act counts for another year or the body left");

    public static YesNoFact Finding { get; } = YesNo(
        "finding", "bị kết luận suy thoái, vi phạm nêu gương", "found to have declined or failed to set an example");

    public static YesNoFact CorruptUnit { get; } = YesNo(
        "corrupt-unit", "nơi trực tiếp phụ trách có tham nhũng, lãng phí bị xử lý", "corruption or waste in what is managed was punished");

    public static YesNoFact Head { get; } = YesNo("head", "là người đứng đầu", "heads a unit");

    public static ChoiceFact UnitRating { get; } = new(
        "unit-rating", new("xếp loại của đơn vị", "rating of the unit"), new("Đơn vị được xếp loại gì?", "How was the unit rated?"),
        [.. Enum.GetValues<TaskRating>().Select(r => new Choice(r.ToString(), RatingTable.Words((AnnualRating)(int)r)))]);

    public static YesNoFact UnitHasRegulation { get; } = YesNo(
        "unit-regulation", "đơn vị đã ban hành quy chế đánh giá", "the unit has issued its regulation on rating");

    public static NumberFact Done { get; } = Share("done", "tỷ lệ nhiệm vụ hoàn thành", "share of tasks done");

    public static NumberFact Late { get; } = Share("late", "tỷ lệ nhiệm vụ chậm tiến độ", "share of tasks late");

    public static NumberFact Beyond { get; } = Share("beyond", "tỷ lệ nhiệm vụ vượt mức", "share of tasks beyond what was asked");

    public static YesNoFact GoodQuality { get; } = YesNo("good-quality", "bảo đảm chất lượng, hiệu quả", "quality and effect assured");

    public static YesNoFact FailedPart { get; } = YesNo(
        "failed-part", "có đơn vị cấu thành không hoàn thành nhiệm vụ", "a part of the unit is rated as not completed");

    public static YesNoFact Mended { get; } = YesNo(
        "mended", "đã khắc phục toàn bộ hạn chế được chỉ ra", "all faults pointed out are mended");

    public static YesNoFact Fault { get; } = YesNo(
        "fault", "bị kết luận sai phạm công tác cán bộ, mất đoàn kết", "faults in personnel work or disunity were found");

    public static FactSheet Of(RatingRecord record)
    {
        FactSheetBuilder sheet = new FactSheetBuilder()
            .Set(Points, record.Points).Set(MonthsWorked, record.MonthsWorked)
            .Set(OffByInsurance, record.IsOffByInsurance).Set(Disciplined, record.IsDisciplined)
            .Set(CountedElsewhere, record.IsCountedElsewhere).Set(Finding, record.HasFinding).Set(CorruptUnit, record.HasCorruptUnit)
            .Set(Head, record.IsHead).Set(UnitHasRegulation, record.UnitHasRegulation);
        return (record.UnitRating is { } unit ? sheet.Set(UnitRating, unit.ToString()) : sheet).Build();
    }

    public static FactSheet Of(UnitRatingRecord record) => new FactSheetBuilder()
        .Set(Points, record.Points).Set(Done, record.Done?.Value).Set(Late, record.Late?.Value).Set(Beyond, record.Beyond?.Value)
        .Set(GoodQuality, record.IsGoodQuality).Set(FailedPart, record.HasFailedPart).Set(Mended, record.IsMended)
        .Set(Fault, record.HasFault).Build();

    private static YesNoFact YesNo(string key, string vi, string en) => new(key, new(vi, en), new($"Có phải: {vi}?", $"Is it so: {en}?"));


    private static NumberFact Share(string key, string vi, string en) => new(
        key, new(vi, en), new($"Cho biết {vi}?", $"What is the {en}?"), MeasureUnits.Percent,
        new ValueRange(0m, lowIncluded: true, 100m, highIncluded: true));
}
