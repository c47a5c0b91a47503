using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The facts that the rules of collectives, households, localities and forms ask for; individual titles have theirs beside their own rules.
/// </summary>
internal static partial class AwardFacts
{
    private static readonly MeasureUnit Point = new("điểm", "score", 1, new("điểm", "points")) { Singular = new("điểm", "point") };

    public static NumberFact Members { get; } = People("members", "số người của tập thể", "members of the collective", c => c.Members);

    /// <summary>Returns the members of a collective who hold its basic title, in percent of all members: an exact fraction.</summary>
    public static NumberFact ShareOf(EmulationTitle title) => new(
        $"share:{title.Code}",
        new($"tỷ lệ cá nhân đạt danh hiệu {title.Name.Vi}", $"share of members who are {title.Name.En}"),
        new(
            $"Tập thể có bao nhiêu người, bao nhiêu người đạt {title.Name.Vi}?",
            $"How many members has the collective, and how many of them are {title.Name.En}?"),
        MeasureUnits.Percent,
        new ValueRange(0m, lowIncluded: true, 100m, highIncluded: true))
    {
        Source = new FactSource
        {
            Number = d => d.Candidate.Collective is { Members: > 0 and { } all, WithBasicTitle: { } some }
                ? ValueRange.Point(new Fraction(some * 100, all))
                : null,
            Role = FactRole.Share, Beside = Members,
        },
    };

    public static NumberFact FighterHolders { get; } = People(
        $"members:{EmulationTitles.GrassrootsEmulationFighter.Code}",
        $"số cá nhân đạt danh hiệu {EmulationTitles.GrassrootsEmulationFighter.Name.Vi}",
        $"members who are {EmulationTitles.GrassrootsEmulationFighter.Name.En}",
        c => c.WithFighterTitle);

    public static NumberFact NotCompleted { get; } = People(
        "members-below-completed", "số cá nhân không hoàn thành nhiệm vụ", "members who did not complete their task", c => c.NotCompleted);

    public static NumberFact Disciplined { get; } = People(
        "members-disciplined", "số cá nhân bị kỷ luật từ cảnh cáo trở lên", "members disciplined by a warning or worse",
        c => c.Disciplined);

    public static NumberFact Reprimanded { get; } = People(
        "members-reprimanded", "số cá nhân bị khiển trách", "members who were reprimanded", c => c.Reprimanded);

    public static ChoiceFact Rating { get; } = new(
        "rating",
        new("xếp loại của tập thể trong năm", "the collective's rating of the year"),
        new("Tập thể được xếp loại gì trong năm?", "How was the collective rated in the year?"),
        [
            new("KHTNV", new("không hoàn thành nhiệm vụ", "task not completed")),
            new("HTNV", new("hoàn thành nhiệm vụ", "task completed")),
            new("HTTNV", new("hoàn thành tốt nhiệm vụ", "task completed well")),
            new("HTXSNV", new("hoàn thành xuất sắc nhiệm vụ", "task completed excellently")),
        ])
    {
        Source = new FactSource { Code = d => CodeOf(d.Year.Rating), Role = FactRole.Scale },
    };

    public static NumberFact MonthsExisting { get; } = Whole(
        "months-existing", "số tháng thành lập", "months of existence", MeasureUnits.Month,
        d => Dossier.Point(d.Candidate.Collective?.MonthsExisting));

    public static NumberFact YearsExisting { get; } = Whole(
        "years-existing", "số năm xây dựng, phát triển", "years of existence", MeasureUnits.Year,
        d => Dossier.Point(d.Candidate.Collective?.YearsExisting));

    public static NumberFact MovementYears { get; } = Whole(
        "movement-years", "số năm thực hiện phong trào thi đua chuyên đề", "years of the thematic movement", MeasureUnits.Year,
        d => Dossier.Point(d.Candidate.Collective?.MovementYears));

    public static YesNoFact LeadsMovement { get; } = OfCollective(
        "leads-movement", "dẫn đầu phong trào thi đua chuyên đề khi sơ kết, tổng kết", "leads the thematic movement at its review",
        c => c.LeadsMovement);

    public static YesNoFact ExceedsTargets { get; } = OfCollective(
        "exceeds-targets", "hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ được giao trong năm",
        "exceeds the targets and tasks of the year", c => c.ExceedsTargets);

    public static YesNoFact LeadsBloc { get; } = OfCollective(
        "leads-bloc", "dẫn đầu cụm, khối thi đua", "leads its bloc", c => c.LeadsBloc);

    public static YesNoFact LeadsNationalBloc { get; } = OfCollective(
        "leads-national-bloc", "dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức",
        "leads a bloc of the Central Council", c => c.LeadsNationalBloc);

    public static YesNoFact PartyClean { get; } = OfCollective(
        "party-clean", "tổ chức đảng, đoàn thể trong sạch, vững mạnh", "its Party and mass bodies are clean and strong",
        c => c.PartyIsClean);

    public static YesNoFact MeetsFlagStandard { get; } = OfCollective(
        "meets-flag-standard", "đạt tiêu chuẩn Cờ thi đua cấp bộ, ngành, tỉnh", "meets the standard of the flag of a ministry or province",
        c => c.MeetsFlagStandard);

    public static YesNoFact FlagBody { get; } = OfCollective(
        "flag-body", "thuộc đối tượng được tặng cờ thi đua", "is a body that can receive an emulation flag", c => c.CanReceiveFlag);

    /// <summary>Returns whether the collective or person is put forward for another title or form in the same year.</summary>
    public static YesNoFact AlsoProposed(EmulationTitle title) => YesNo(
        $"also-proposed:{title.Code}",
        $"cũng được đề nghị {title.Name.Vi} trong năm",
        $"also proposed for {title.Name.En} in the year",
        d => d.Proposal.AlsoProposed?.Any(t => t == title));

    public static DateFact RegisteredOn { get; } = new(
        "registered-on",
        new("ngày đăng ký danh hiệu", "day of registration"),
        new("Đăng ký danh hiệu ngày nào?", "On which day was the title registered for?"))
    {
        Source = new FactSource { Day = d => d.Candidate.Culture?.RegisteredOn },
    };

    public static NumberFact Points { get; } = Whole(
        "points", "tổng điểm", "total points", Point, d => Dossier.Point(d.Candidate.Culture?.Points), 100);

    /// <summary>Gets the most points of the standard in which the household or locality did worst.</summary>
    public static NumberFact WorstStandardMost { get; } = Whole(
        "worst-standard-most", "điểm tối đa của tiêu chuẩn thấp nhất", "most points of the worst standard", Point,
        d => Dossier.Point(d.WorstStandard?.Most));

    /// <summary>Gets its points, in percent of its most.</summary>
    public static NumberFact WorstStandard { get; } = new(
        "worst-standard",
        new("điểm của tiêu chuẩn thấp nhất so với điểm tối đa", "points of the worst standard, of its most"),
        new("Mỗi tiêu chuẩn được bao nhiêu điểm, tối đa bao nhiêu?", "How many points has each standard, of how many?"),
        MeasureUnits.Percent,
        new ValueRange(0m, lowIncluded: true, 100m, highIncluded: true))
    {
        Source = new FactSource
        {
            Number = d => d.Candidate.Culture?.Standards is { Count: 0 } ? ValueRange.Point(100m) : d.WorstStandard
                is { } worst ? ValueRange.Point(new Fraction(worst.Got * 100, worst.Most)) : null,
            Role = FactRole.WorstStandard, Beside = WorstStandardMost,
        },
    };

    public static ChoiceFact Area { get; } = new(
        "area",
        new("địa bàn, hoàn cảnh", "area or circumstances"),
        new("Thuộc địa bàn nào?", "Which area is it in?"),
        [
            new("CITY_DISTRICT", new("quận, huyện tại thành phố trực thuộc trung ương", "a district of a centrally-run city")),
            new("MOUNTAIN", new("miền núi, hải đảo, xã đặc biệt khó khăn", "mountains, islands, specially difficult communes")),
            new("POOR_OR_NEAR_POOR", new("hộ nghèo, hộ cận nghèo", "a poor or near-poor household")),
            new("OTHER", new("các trường hợp khác", "others")),
        ])
    {
        Source = new FactSource
        {
            Code = d => d.Candidate.Culture?.Area switch
            {
                CultureArea.CityDistrict => "CITY_DISTRICT",
                CultureArea.Mountain => "MOUNTAIN",
                CultureArea.PoorOrNearPoor => "POOR_OR_NEAR_POOR",
                CultureArea.Other => "OTHER",
                _ => null,
            },
        },
    };

    public static NumberFact ContributionValue { get; } = new(
        "contribution-value",
        new("giá trị đóng góp", "value of the contribution"),
        new("Giá trị đóng góp là bao nhiêu đồng?", "What is the contribution worth, in đồng?"),
        MeasureUnits.Dong)
    {
        Source = new FactSource { Number = d => d.Candidate.Culture?.Contribution is { } worth ? ValueRange.Point(worth) : null },
    };

    /// <summary>Returns whether a title or form was held for a year.</summary>
    public static YearlyFact Held(EmulationTitle title) => new(
        $"title:{title.Code}", new($"được tặng {title.Name.Vi}", $"holds {title.Name.En}"),
        new($"Có được tặng {title.Name.Vi} không?", $"Was {title.Name.En} granted?"))
    {
        Source = new FactSource { InYear = (d, year) => d.Holds(title, year), Title = title },
    };

    /// <summary>Gets whether the task of a year was rated as completed excellently.</summary>
    public static YearlyFact RatedExcellent { get; } = Yearly(
        "rated:HTXSNV",
        "hoàn thành xuất sắc nhiệm vụ",
        "task completed excellently",
        new("Có được công nhận hoàn thành xuất sắc nhiệm vụ không?", "Was the task rated as completed excellently?"),
        (d, year) => d.Rated(year, TaskRating.CompletedExcellently));

    /// <summary>Gets whether the task of a year was rated as completed well or better.</summary>
    public static YearlyFact RatedGood { get; } = Yearly(
        "rated:HTTNV",
        "hoàn thành tốt nhiệm vụ trở lên",
        "task completed well or better",
        new("Có được công nhận hoàn thành tốt nhiệm vụ trở lên không?", "Was the task rated as completed well or better?"),
        (d, year) => d.Rated(year, TaskRating.CompletedWell));

    /// <summary>Gets whether a collective was rated as excellent in a year, or held a title that stands for it.</summary>
    public static YearlyFact ExcellentYear { get; } = Yearly(
        "excellent-year",
        "hoàn thành xuất sắc nhiệm vụ hoặc đạt danh hiệu tập thể lao động xuất sắc, đơn vị quyết thắng",
        "task completed excellently, or excellent labour collective, or determined-to-win unit",
        new(
            "Có được công nhận hoàn thành xuất sắc nhiệm vụ hoặc đạt danh hiệu tập thể lao động xuất sắc không?",
            "Was the task rated as completed excellently, or the title held?"),
        (d, year) => Reach.Either(HoldsExcellentTitle(d, year), d.Rated(year, TaskRating.CompletedExcellently)));

    /// <summary>Gets whether a collective held the title of an excellent collective, or of its twin in the forces.</summary>
    public static YearlyFact ExcellentTitle { get; } = Yearly(
        "excellent-title",
        "đạt danh hiệu tập thể lao động xuất sắc hoặc đơn vị quyết thắng",
        "excellent labour collective or determined-to-win unit",
        new(
            "Có đạt danh hiệu tập thể lao động xuất sắc hoặc đơn vị quyết thắng không?",
            "Was the title of excellent labour collective or determined-to-win unit held?"),
        HoldsExcellentTitle);

    /// <summary>Returns how many whole years lie between the decision on an award and the day of the proposal.</summary>
    public static NumberFact YearsSinceDecision(EmulationTitle award) => new(
        $"years-since-decision:{award.Code}",
        new(
            $"số năm tròn từ quyết định tặng {award.Name.Vi} đến ngày đề nghị",
            $"whole years from the decision on the {award.Name.En} to the proposal"),
        new(
            $"Cho biết số năm tròn từ quyết định tặng {award.Name.Vi} đến ngày đề nghị?",
            $"What is this number: whole years from the decision on the {award.Name.En} to the proposal?"),
        MeasureUnits.Year, new ValueRange(0m, lowIncluded: true, null, highIncluded: false), isWhole: true)
    {
        Source = new FactSource
        {
            Number = d => d.YearsSince(award), Role = FactRole.Waiting,
            Beside = new DateFact(
                $"decided-on:{award.Code}", new("ngày quyết định tặng lần trước", "day of the earlier decision"),
                new("Quyết định khen thưởng lần trước ngày nào?", "On which day was the earlier decision?"))
            {
                Source = new FactSource { Day = d => d.DecidedOn(award) },
            },
        },
    };

    /// <summary>
    /// Returns whether a run of five good years, with what is asked for in it, ended one to ten years before the year judged.
    /// </summary>
    public static YesNoFact EndedChain(EmulationTitle award, int excellent, EmulationTitle title) => YesNo(
        $"ended-chain:{award.Code}",
        FormattableString.Invariant($"sau {award.Name.Vi}, có 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên đã kết thúc trước năm đề ")
            + FormattableString.Invariant($"nghị, trong đó {excellent} năm hoàn thành xuất sắc và 01 lần {title.Name.Vi}"),
        FormattableString.Invariant($"after the {award.Name.En}, five good years running that ended before the year proposed, {excellent} ")
            + FormattableString.Invariant($"of them excellent, with the title of {title.Name.En} once"),
        d => d.HasEndedChain(award, excellent, title));

    /// <summary>Gets whether none of the initiatives that are relied on served a title already.</summary>
    public static YesNoFact InitiativesUnused { get; } = YesNo(
        "initiatives-unused", "sáng kiến chưa dùng để xét danh hiệu thi đua khác", "the initiatives did not serve a title already",
        d => d.Unused);

    public static YesNoFact YesNo(string key, string vi, string en, Func<Dossier, bool?> read) =>
        new(key, new(vi, en), new($"Có phải: {vi}?", $"Is it so: {en}?")) { Source = new FactSource { YesNo = read } };

    public static string? CodeOf(TaskRating? rating) => rating switch
    {
        null => null,
        TaskRating.NotCompleted => "KHTNV",
        TaskRating.Completed => "HTNV",
        TaskRating.CompletedWell => "HTTNV",
        _ => "HTXSNV",
    };

    private static bool? HoldsExcellentTitle(Dossier dossier, int year) =>
        Reach.Either(dossier.Holds(EmulationTitles.ExcellentCollective, year), dossier.Holds(EmulationTitles.DeterminedToWinUnit, year));

    private static NumberFact People(string key, string vi, string en, Func<CollectiveYear, int?> read) =>
        Whole(key, vi, en, MeasureUnits.Individual, d => d.Candidate.Collective is { } collective ? Dossier.Point(read(collective)) : null);

    private static YesNoFact OfCollective(string key, string vi, string en, Func<CollectiveYear, bool?> read) =>
        YesNo(key, vi, en, d => d.Candidate.Collective is { } collective ? read(collective) : null);

    private static YearlyFact Yearly(string key, string vi, string en, BilingualText question, Func<Dossier, int, bool?> read) =>
        new(key, new(vi, en), question) { Source = new FactSource { InYear = read } };

    private static NumberFact Whole(
        string key, string vi, string en, MeasureUnit unit, Func<Dossier, ValueRange?> read, int? most = null) => new(
        key, new(vi, en), new($"Cho biết {vi}?", $"What is this number: {en}?"), unit,
        new ValueRange(0m, lowIncluded: true, most, highIncluded: most is not null), isWhole: true)
    {
        Source = new FactSource { Number = read },
    };
}
