using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Emulation;

/// <summary>The facts that the rules of collectives, households, localities and forms ask for; individual titles have theirs beside their own rules.</summary>
internal static class AwardFacts
{
    private static readonly MeasureUnit Point = new("điểm", "score", 1, new("điểm", "points")) { Singular = new("điểm", "point") };

    public const string Share = "share:";

    public const string SinceDecision = "years-since-decision:";

    public static NumberFact Members { get; } = People("members", "số người của tập thể", "members of the collective");

    /// <summary>Gets the members of a collective who hold its basic title, in percent of all members: an exact fraction.</summary>
    public static NumberFact ShareOf(EmulationTitle title) => new(
        Share + title.Code,
        new($"tỷ lệ cá nhân đạt danh hiệu {title.Name.Vi}", $"share of members who are {title.Name.En}"),
        new($"Tập thể có bao nhiêu người, bao nhiêu người đạt {title.Name.Vi}?", $"How many members has the collective, and how many of them are {title.Name.En}?"),
        MeasureUnits.Percent,
        new ValueRange(0m, lowIncluded: true, 100m, highIncluded: true));

    public static NumberFact Holders(EmulationTitle title) => People(
        $"members:{title.Code}", $"số cá nhân đạt danh hiệu {title.Name.Vi}", $"members who are {title.Name.En}");

    public static NumberFact NotCompleted { get; } = People("members-below-completed", "số cá nhân không hoàn thành nhiệm vụ", "members who did not complete their task");

    public static NumberFact Disciplined { get; } = People("members-disciplined", "số cá nhân bị kỷ luật từ cảnh cáo trở lên", "members disciplined by a warning or worse");

    public static ChoiceFact Rating { get; } = new(
        "rating",
        new("xếp loại của tập thể trong năm", "the collective's rating of the year"),
        new("Tập thể được xếp loại gì trong năm?", "How was the collective rated in the year?"),
        [
            new("KHTNV", new("không hoàn thành nhiệm vụ", "task not completed")),
            new("HTNV", new("hoàn thành nhiệm vụ", "task completed")),
            new("HTTNV", new("hoàn thành tốt nhiệm vụ", "task completed well")),
            new("HTXSNV", new("hoàn thành xuất sắc nhiệm vụ", "task completed excellently")),
        ]);

    public static NumberFact MonthsExisting { get; } = Whole("months-existing", "số tháng thành lập", "months of existence", MeasureUnits.Month);

    public static NumberFact YearsExisting { get; } = Whole("years-existing", "số năm xây dựng, phát triển", "years of existence", MeasureUnits.Year);

    public static NumberFact MovementYears { get; } = Whole("movement-years", "số năm thực hiện phong trào thi đua chuyên đề", "years of the thematic movement", MeasureUnits.Year);

    public static YesNoFact LeadsMovement { get; } = YesNo("leads-movement", "dẫn đầu phong trào thi đua chuyên đề khi sơ kết, tổng kết", "leads the thematic movement at its review");

    public static YesNoFact ExceedsTargets { get; } = YesNo("exceeds-targets", "hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ được giao trong năm", "exceeds the targets and tasks of the year");

    public static YesNoFact LeadsBloc { get; } = YesNo("leads-bloc", "dẫn đầu cụm, khối thi đua", "leads its bloc");

    public static YesNoFact LeadsNationalBloc { get; } = YesNo("leads-national-bloc", "dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức", "leads a bloc of the Central Council");

    public static YesNoFact PartyClean { get; } = YesNo("party-clean", "tổ chức đảng, đoàn thể trong sạch, vững mạnh", "its Party and mass bodies are clean and strong");

    public static YesNoFact MeetsFlagStandard { get; } = YesNo("meets-flag-standard", "đạt tiêu chuẩn Cờ thi đua cấp bộ, ngành, tỉnh", "meets the standard of the flag of a ministry or province");

    public static YesNoFact FlagBody { get; } = YesNo("flag-body", "thuộc đối tượng được tặng cờ thi đua", "is a body that can receive an emulation flag");

    /// <summary>Gets whether the collective or person is put forward for another title or form in the same year.</summary>
    public static YesNoFact AlsoProposed(EmulationTitle title) => YesNo($"also-proposed:{title.Code}", $"cũng được đề nghị {title.Name.Vi} trong năm", $"also proposed for {title.Name.En} in the year");

    public static DateFact RegisteredOn { get; } = new(
        "registered-on", new("ngày đăng ký danh hiệu", "day of registration"), new("Đăng ký danh hiệu ngày nào?", "On which day was the title registered for?"));

    public static NumberFact Points { get; } = Whole("points", "tổng điểm", "total points", Point, 100);

    /// <summary>Gets the points of the standard in which the household or locality did worst, in percent of its most.</summary>
    public static NumberFact WorstStandard { get; } = new(
        "worst-standard",
        new("điểm của tiêu chuẩn thấp nhất so với điểm tối đa", "points of the worst standard, of its most"),
        new("Mỗi tiêu chuẩn được bao nhiêu điểm, tối đa bao nhiêu?", "How many points has each standard, of how many?"),
        MeasureUnits.Percent,
        new ValueRange(0m, lowIncluded: true, 100m, highIncluded: true));

    /// <summary>Gets the most points of that standard.</summary>
    public static NumberFact WorstStandardMost { get; } = Whole("worst-standard-most", "điểm tối đa của tiêu chuẩn thấp nhất", "most points of the worst standard", Point);

    public static ChoiceFact Area { get; } = new(
        "area",
        new("địa bàn, hoàn cảnh", "area or circumstances"),
        new("Thuộc địa bàn nào?", "Which area is it in?"),
        [
            new("CITY_DISTRICT", new("quận, huyện tại thành phố trực thuộc trung ương", "a district of a centrally-run city")),
            new("MOUNTAIN", new("miền núi, hải đảo, xã đặc biệt khó khăn", "mountains, islands, specially difficult communes")),
            new("POOR_OR_NEAR_POOR", new("hộ nghèo, hộ cận nghèo", "a poor or near-poor household")),
            new("OTHER", new("các trường hợp khác", "others")),
        ]);

    public static NumberFact ContributionValue { get; } = new(
        "contribution-value", new("giá trị đóng góp", "value of the contribution"), new("Giá trị đóng góp là bao nhiêu đồng?", "What is the contribution worth, in đồng?"), MeasureUnits.Dong);

    /// <summary>Gets whether a title or form was held for a year.</summary>
    public static YearlyFact Held(EmulationTitle title) => new(
        $"title:{title.Code}", new($"được tặng {title.Name.Vi}", $"holds {title.Name.En}"), new($"Có được tặng {title.Name.Vi} không?", $"Was {title.Name.En} granted?"));

    /// <summary>Gets whether the task of a year was rated as completed excellently.</summary>
    public static YearlyFact RatedExcellent { get; } = new(
        "rated:HTXSNV", new("hoàn thành xuất sắc nhiệm vụ", "task completed excellently"), new("Có được công nhận hoàn thành xuất sắc nhiệm vụ không?", "Was the task rated as completed excellently?"));

    /// <summary>Gets whether the task of a year was rated as completed well or better.</summary>
    public static YearlyFact RatedGood { get; } = new(
        "rated:HTTNV", new("hoàn thành tốt nhiệm vụ trở lên", "task completed well or better"), new("Có được công nhận hoàn thành tốt nhiệm vụ trở lên không?", "Was the task rated as completed well or better?"));

    /// <summary>Gets whether a collective was rated as excellent in a year, or held a title that stands for it.</summary>
    public static YearlyFact ExcellentYear { get; } = new(
        "excellent-year",
        new("hoàn thành xuất sắc nhiệm vụ hoặc đạt danh hiệu tập thể lao động xuất sắc, đơn vị quyết thắng", "task completed excellently, or excellent labour collective, or determined-to-win unit"),
        new("Có được công nhận hoàn thành xuất sắc nhiệm vụ hoặc đạt danh hiệu tập thể lao động xuất sắc không?", "Was the task rated as completed excellently, or the title held?"));

    /// <summary>Gets whether a collective held the title of an excellent collective, or of its twin in the forces.</summary>
    public static YearlyFact ExcellentTitle { get; } = new(
        "excellent-title",
        new("đạt danh hiệu tập thể lao động xuất sắc hoặc đơn vị quyết thắng", "excellent labour collective or determined-to-win unit"),
        new("Có đạt danh hiệu tập thể lao động xuất sắc hoặc đơn vị quyết thắng không?", "Was the title of excellent labour collective or determined-to-win unit held?"));

    /// <summary>Gets how many initiatives of a scope were recognised in so many years up to the year judged.</summary>
    public static NumberFact Initiatives(string scope, string vi, string en, int years) => Whole(
        FormattableString.Invariant($"initiatives:{scope}:{years}"),
        FormattableString.Invariant($"số sáng kiến {vi} trong {years} năm"),
        FormattableString.Invariant($"initiatives {en} in {years} years"),
        MeasureUnits.Case);

    /// <summary>Gets how many initiatives are recognised in the unit itself, in so many years up to the year judged; an initiative of wider scope counts too.</summary>
    public static NumberFact UnitInitiatives(int years) => Initiatives("grassroots", "được công nhận, áp dụng ở cơ sở", "recognised in the unit", years);

    /// <summary>Gets how many initiatives are recognised in the ministry or province.</summary>
    public static NumberFact ProvincialInitiatives(int years) => Initiatives("province", "được công nhận, áp dụng trong bộ, ngành, tỉnh", "recognised in the ministry or province", years);

    /// <summary>Gets how many initiatives have effect in the whole country.</summary>
    public static NumberFact NationalInitiatives(int years) => Initiatives("national", "có phạm vi ảnh hưởng toàn quốc", "with effect in the whole country", years);

    /// <summary>Gets how many scientific topics were accepted and applied in the unit.</summary>
    public static NumberFact UnitTopics(int years) => Whole(
        FormattableString.Invariant($"topics:grassroots:{years}"), FormattableString.Invariant($"số đề tài, đề án khoa học được nghiệm thu, áp dụng ở cơ sở trong {years} năm"), FormattableString.Invariant($"topics accepted and applied in the unit in {years} years"), MeasureUnits.Case);

    /// <summary>Gets how many certificates of merit were granted for combat, in so many years.</summary>
    public static NumberFact CombatCertificates(int years) => Whole(
        FormattableString.Invariant($"combat-certificates:{years}"), FormattableString.Invariant($"số lần được giấy khen do mưu trí, dũng cảm trong chiến đấu, phục vụ chiến đấu trong {years} năm"), FormattableString.Invariant($"certificates of merit for combat in {years} years"), MeasureUnits.Case);

    /// <summary>Gets how many whole years lie between the decision on an award and the day of the proposal.</summary>
    public static NumberFact YearsSinceDecision(EmulationTitle award) => Whole(
        SinceDecision + award.Code, $"số năm tròn từ quyết định tặng {award.Name.Vi} đến ngày đề nghị", $"whole years from the decision on the {award.Name.En} to the proposal", MeasureUnits.Year);

    /// <summary>Gets the day from which those years run.</summary>
    public static DateFact DecisionDay(NumberFact yearsSince) => new(
        yearsSince.Key.Replace(SinceDecision, "decided-on:", StringComparison.Ordinal), new("ngày quyết định tặng lần trước", "day of the earlier decision"), new("Quyết định khen thưởng lần trước ngày nào?", "On which day was the earlier decision?"));

    /// <summary>Gets whether none of the initiatives that are relied on served a title already.</summary>
    public static YesNoFact InitiativesUnused { get; } = YesNo("initiatives-unused", "sáng kiến chưa dùng để xét danh hiệu thi đua khác", "the initiatives did not serve a title already");

    public static YesNoFact YesNo(string key, string vi, string en) => new(key, new(vi, en), new($"Có phải: {vi}?", $"Is it so: {en}?"));

    private static NumberFact People(string key, string vi, string en) => Whole(key, vi, en, MeasureUnits.Individual);

    private static NumberFact Whole(string key, string vi, string en, MeasureUnit unit, int? most = null) => new(
        key, new(vi, en), new($"Cho biết {vi}?", $"What is this number: {en}?"), unit, new ValueRange(0m, lowIncluded: true, most, highIncluded: most is not null), isWhole: true);
}
