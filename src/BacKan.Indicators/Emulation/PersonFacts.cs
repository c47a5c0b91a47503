using BacKan.Indicators.Judging;
using static BacKan.Indicators.Emulation.AwardFacts;

namespace BacKan.Indicators.Emulation;

/// <summary>The facts that the rules of individual titles ask for.</summary>
internal static class PersonFacts
{
    private static MeasureUnit Day { get; } = new("ngày", "day", 1, new("ngày", "days")) { Singular = new("ngày", "day") };

    public static ChoiceFact Rating { get; } = new(
        "person-rating",
        new("xếp loại mức độ hoàn thành nhiệm vụ trong năm", "annual rating"),
        new("Được xếp loại gì trong năm?", "How was the person rated in the year?"),
        [
            new("NOT_RATED", new("không được xếp loại", "not rated")),
            new("KHTNV", new("không hoàn thành nhiệm vụ", "task not completed")),
            new("HTNV", new("hoàn thành nhiệm vụ", "task completed")),
            new("HTTNV", new("hoàn thành tốt nhiệm vụ", "task completed well")),
            new("HTXSNV", new("hoàn thành xuất sắc nhiệm vụ", "task completed excellently")),
        ])
    {
        Source =
            new FactSource { Code = d => CodeOf(d.Year.Rating) ?? (d.Year.IsNotRated == true ? "NOT_RATED" : null), Role = FactRole.Scale },
    };

    public static ChoiceFact Group { get; } = new(
        "group", new("nhóm đối tượng", "kind of work"), new("Thuộc nhóm đối tượng nào?", "What does the person work as?"),
        [.. Enum.GetValues<PersonGroup>().Select(g => new Choice(g.ToString(), NameOf(g)))])
    {
        Source = new FactSource { Code = d => d.Candidate.Group?.ToString() },
    };

    public static ChoiceFact Discipline { get; } = new(
        "discipline",
        new("hình thức kỷ luật trong năm", "discipline of the year"),
        new("Trong năm có bị kỷ luật không, hình thức nào?", "Was the person disciplined in the year, and how?"),
        [
            new(nameof(DisciplineLevel.None), new("không bị kỷ luật", "none")),
            new(nameof(DisciplineLevel.Reprimand), new("khiển trách", "reprimand")),
            new(nameof(DisciplineLevel.Warning), new("cảnh cáo", "warning")),
            new(nameof(DisciplineLevel.SalaryCut), new("hạ bậc lương", "salary cut")),
            new(nameof(DisciplineLevel.Demotion), new("giáng chức", "demotion")),
            new(nameof(DisciplineLevel.Removal), new("cách chức", "removal")),
            new(nameof(DisciplineLevel.Dismissal), new("buộc thôi việc", "dismissal")),
        ])
    {
        Source = new FactSource { Code = d => d.Year.Discipline?.ToString() },
    };

    public static ChoiceFact StudyResult { get; } = new(
        "study-result", new("kết quả học tập", "result of the course"),
        new("Kết quả học tập loại gì?", "What was the result of the course?"),
        [
            new(nameof(Emulation.StudyResult.BelowAverage), new("dưới trung bình", "below average")),
            new(nameof(Emulation.StudyResult.Average), new("trung bình", "average")),
            new(nameof(Emulation.StudyResult.Fair), new("khá", "fair")),
            new(nameof(Emulation.StudyResult.Good), new("giỏi", "good")),
            new(nameof(Emulation.StudyResult.Excellent), new("xuất sắc", "excellent")),
        ])
    {
        Source = new FactSource { Code = d => d.Year.StudyResult?.ToString(), Role = FactRole.Scale },
    };

    public static NumberFact HireMonths { get; } = Months(
        "months-since-hire", "số tháng từ khi tuyển dụng đến hết năm", "months since the person was hired",
        d => Dossier.Point(d.Year.MonthsSinceHire));

    /// <summary>Gets the months since the person was hired and those under contract in the same body before it.</summary>
    public static NumberFact ServiceMonths { get; } = Months(
        "months-of-service", "số tháng công tác kể cả thời gian hợp đồng tại cơ quan",
        "months of service, contract time in the same body included", d => d.Service);

    /// <summary>Gets the months worked where a year could be left unrated; a year that is rated has enough of them.</summary>
    public static NumberFact MonthsToBeRated { get; } = Months(
        "months-to-be-rated", "số tháng làm việc để được xếp loại", "months worked, for a rating", d => d.MonthsToBeRated);

    /// <summary>Gets the working days off that the law looks at: not those of maternity, nor of a wound on duty.</summary>
    public static NumberFact LeaveDays { get; } = new(
        "leave-days",
        new("số ngày làm việc nghỉ trong năm", "working days off in the year"),
        new("Nghỉ bao nhiêu ngày làm việc trong năm?", "How many working days off in the year?"),
        Day, new ValueRange(0m, lowIncluded: true, null, highIncluded: false), isWhole: true)
    {
        Source = new FactSource { Number = d => d.Leave(d.Year.LeaveDays) },
    };

    /// <summary>Gets the months off that the law looks at.</summary>
    public static NumberFact LeaveMonths { get; } = Months(
        "leave-months", "số tháng nghỉ trong năm, trừ thai sản", "months off in the year, maternity left out",
        d => d.Leave(d.Year.LeaveMonths));

    public static YesNoFact Registered { get; } = YesNo(
        "registered", "đã đăng ký tham gia thi đua", "registered for emulation", d => d.Year.IsRegistered);

    public static YesNoFact ObjectiveReason { get; } = YesNo(
        "objective-reason", "không đăng ký vì lý do khách quan", "an objective reason for not registering", d => d.Year.HasObjectiveReason);

    public static YesNoFact Fined { get; } = YesNo(
        "fined", "bị xử phạt vi phạm hành chính trong năm", "fined for an administrative offence in the year", d => d.Year.IsFined);

    public static YesNoFact PendingCase { get; } = YesNo(
        "pending-case", "đang bị xem xét kỷ luật, thanh tra có dấu hiệu vi phạm hoặc đơn thư chưa kết luận",
        "a pending discipline, inspection or complaint", d => d.Candidate.HasPendingCase);

    public static NumberFact StudyMonths { get; } = Months(
        "study-months", "thời gian khóa học (tháng)", "months of the course", d => Dossier.Point(d.Year.StudyMonths));

    public static YesNoFact StudyObeyed { get; } = YesNo(
        "study-obeyed", "chấp hành tốt quy định của cơ sở đào tạo", "kept the rules of the school", d => d.Year.ObeyedSchoolRules);

    public static NumberFact OldUnitMonths { get; } = Months(
        "old-unit-months", "số tháng ở cơ quan cũ", "months in the old unit", d => Dossier.Point(d.Year.MonthsAtOldUnit));

    public static YesNoFact OldUnitSupports { get; } = YesNo(
        "old-unit-opinion", "có ý kiến nhận xét của cơ quan cũ", "the old unit gave its opinion", d => d.Year.OldUnitSupports);

    public static YesNoFact Seconded { get; } = YesNo(
        "seconded", "được điều động, biệt phái", "seconded", d => d.Year.SecondedFrom is { } from ? from.Length > 0 : null);

    public static YesNoFact ProposedBySender { get; } = YesNo(
        "proposed-by-sender", "do đơn vị điều động, biệt phái bình xét", "proposed by the sending unit",
        d => d.Year.SecondedFrom is { Length: > 0 } sender && d.Proposal.Unit is { } unit
            ? string.Equals(sender, unit, StringComparison.Ordinal)
            : null);

    public static YesNoFact ReceiverConfirms { get; } = YesNo(
        "receiver-confirms", "có xác nhận của đơn vị tiếp nhận", "the receiving unit confirms", d => d.Year.ReceiverConfirms);

    public static NumberFact Score { get; } = new(
        "score", new("điểm đánh giá năm", "points of the year"), new("Được bao nhiêu điểm trong năm?", "How many points in the year?"),
        Points.Unit, new ValueRange(0m, lowIncluded: true, null, highIncluded: false))
    {
        Source = new FactSource { Number = d => d.Year.Score is { } score ? ValueRange.Point(score) : null },
    };

    public static YesNoFact HeadsUnit { get; } = YesNo(
        "heads-unit", "là người đứng đầu đơn vị", "heads a unit", d => d.Candidate.HeadsUnit);

    public static YesNoFact HeadedUnitExcellent { get; } = YesNo(
        "headed-unit-excellent", "đơn vị do mình đứng đầu đạt tập thể lao động xuất sắc",
        "the unit headed is an excellent labour collective", d => d.Candidate.HeadedUnitIsExcellent);

    /// <summary>Gets whether the dossier reads Decree 91/2017, Article 9.3b so that an excellent rating is enough.</summary>
    public static YesNoFact ExcellentIsEnough { get; } = YesNo(
        "reading:excellent-is-enough",
        "hiểu “hoàn thành xuất sắc nhiệm vụ” tại điểm b khoản 3 Điều 9 là điều kiện độc lập",
        "reads 'completed excellently' in Article 9.3b as a limb of its own",
        d => d.Proposal.ExcellentRatingIsEnough);

    public static NumberFact CombatFeats { get; } = Count(
        "combat:1", "số lần mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu trong năm", "resourceful acts in combat in the year",
        d => d.Count(d.Candidate.Combat, 1, _ => true));

    /// <summary>Gets the acts that a minister recognised for the whole force, or wider.</summary>
    public static NumberFact ForceCombat { get; } = Combat(
        "force", "toàn quân hoặc toàn lực lượng Công an nhân dân", "the whole army or police", 3, Reach.Force);

    /// <summary>Gets the acts that a minister recognised for the whole country.</summary>
    public static NumberFact NationalCombat { get; } = Combat("country", "toàn quốc", "the whole country", 6, Reach.Nation);

    /// <summary>Gets the topics that were accepted in the unit; nobody asks whether they are applied.</summary>
    public static NumberFact AcceptedTopics { get; } = Count(
        "topics:accepted:1", "số đề tài, đề án khoa học được nghiệm thu trong năm", "topics accepted in the year",
        d => d.Count(d.Candidate.Topics, 1, t => t.IsAccepted));

    public static NumberFact ProvincialTopics { get; } = Count(
        "topics:province:3",
        "số đề tài, đề án khoa học được nghiệm thu, áp dụng trong bộ, ngành, tỉnh trong 3 năm",
        "topics accepted and applied in the ministry or province in 3 years",
        d => d.Count(d.Candidate.Topics, 3, Reach.Province));

    public static NumberFact NationalTopics { get; } = Count(
        "topics:national:6",
        "số đề tài, đề án khoa học được nghiệm thu, áp dụng trong toàn quốc trong 6 năm",
        "topics accepted and applied in the country in 6 years",
        d => d.Count(d.Candidate.Topics, 6, Reach.Nation));

    public static NumberFact ReplicableInitiatives { get; } = Initiatives(
        "province-replicable",
        "được áp dụng và có khả năng nhân rộng trong bộ, ngành, tỉnh",
        "applied and fit to be repeated in the ministry or province",
        3,
        Reach.ProvinceReplicable);

    /// <summary>Gets the initiatives that are applied and reach the whole country.</summary>
    public static NumberFact AppliedNationalInitiatives { get; } = Initiatives(
        "national-applied",
        "được áp dụng, có phạm vi ảnh hưởng trong toàn quốc",
        "applied, with effect in the whole country",
        6,
        Reach.NationApplied);

    /// <summary>Gets the initiatives that are applied and fit to be repeated in the whole country.</summary>
    public static NumberFact ReplicableNationalInitiatives { get; } = Initiatives(
        "national-replicable",
        "được áp dụng và có khả năng nhân rộng trong toàn quốc",
        "applied and fit to be repeated in the whole country",
        6,
        Reach.NationReplicable);

    /// <summary>Gets whether the person or collective belongs to the schools, for which some days of submission are later.</summary>
    public static YesNoFact InEducation { get; } = YesNo(
        "in-education", "thuộc hệ thống giáo dục quốc dân", "belongs to the national system of education", d => d.Candidate.IsInEducation);

    /// <summary>Gets the last day of the year whose rating is looked at: the rule of that day rated it.</summary>
    public static DateFact RatedYearEnd { get; } = new(
        "rated-year-end", new("ngày cuối của năm được xếp loại", "last day of the year that is rated"),
        new("Xếp loại của năm nào?", "The rating of which year?"))
    {
        Source = new FactSource { Day = d => new(d.Proposal.Year, 12, 31) },
    };

    /// <summary>Gets the day of the submission: that of the dossier where its law still judges a proposal of a later one.</summary>
    public static DateFact SubmittedOn { get; } = new(
        "submitted-on", new("ngày trình", "day of submission"), new("Trình ngày nào?", "Submitted on which day?"))
    {
        Source = new FactSource { Day = d => Rules.Law06Of2026Transition.DayOf(d.Proposal) ?? d.Proposal.On },
    };

    /// <summary>Gets the years between the decision on the latest title of a ministry or province and the proposal.</summary>
    public static NumberFact YearsFromDecision { get; } = new(
        "years-from-decision",
        new("số năm từ năm có quyết định tặng danh hiệu lần thứ hai", "years from the year of the decision on the second title"),
        new("Quyết định tặng danh hiệu lần thứ hai ngày nào?", "On which day was the second title decided?"),
        MeasureUnits.Year)
    {
        Source = new FactSource
        {
            Number = d =>
                d.DecidedOn(EmulationTitles.ProvincialEmulationFighter) is { } day ? ValueRange.Point(d.Proposal.On.Year - day.Year) : null,
        },
    };

    public static NumberFact YearsFromAchievement { get; } = new(
        "years-from-achievement",
        new("số năm từ năm đạt danh hiệu lần thứ hai", "years from the year of the second title"),
        new("Danh hiệu lần thứ hai đạt năm nào?", "Of which year is the second title?"),
        MeasureUnits.Year)
    {
        Source = new FactSource { Number = d => ValueRange.Point(d.Proposal.On.Year - d.Proposal.Year) },
    };

    /// <summary>Gets whether a disciplinary period ended in a year.</summary>
    public static YearlyFact DisciplineEnded { get; } = new(
        "discipline-ended",
        new("kết thúc thời hạn kỷ luật", "a disciplinary period ended"),
        new("Có thời hạn kỷ luật nào kết thúc không?", "Did a disciplinary period end?"))
    {
        Source = new FactSource { InYear = (d, year) => d.DisciplineEnded(year) },
    };

    private static NumberFact Months(string key, string vi, string en, Func<Dossier, ValueRange?> read) =>
        Whole(key, new(vi, en), new($"Cho biết {vi}?", $"What is this number: {en}?"), MeasureUnits.Month, read);

    private static NumberFact Combat(string scope, string words, string inEnglish, int years, Func<CombatFeat, bool?> counts) => Whole(
        FormattableString.Invariant($"combat:{scope}:{years}"),
        new(
            FormattableString.Invariant(
                $"số lần mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có phạm vi ảnh hưởng trong {words} trong {years} năm"),
            FormattableString.Invariant($"resourceful acts in combat with effect in {inEnglish} in {years} years")),
        new(
            "Sự mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có được Bộ trưởng Bộ Quốc phòng hoặc Bộ Công an công nhận phạm vi ảnh "
                + $"hưởng trong {words} không?",
            $"Did the Minister of Defence or of Public Security recognise the act in combat for {inEnglish}?"),
        MeasureUnits.Case, d => d.Count(d.Candidate.Combat, years, counts));

    private static NumberFact Count(string key, string vi, string en, Func<Dossier, ValueRange?> read) =>
        Whole(key, new(vi, en), new($"Cho biết {vi}?", $"What is this number: {en}?"), MeasureUnits.Case, read);

    private static NumberFact Whole(
        string key, Localization.BilingualText name, Localization.BilingualText question, MeasureUnit unit,
        Func<Dossier, ValueRange?> read) =>
        new(
            key, name, question, unit, new ValueRange(0m, lowIncluded: true, null, highIncluded: false),
            isWhole: true) { Source = new FactSource { Number = read } };

    private static Localization.BilingualText NameOf(PersonGroup group) => group switch
    {
        PersonGroup.Cadre => new("cán bộ", "cadre"),
        PersonGroup.CivilServant => new("công chức", "civil servant"),
        PersonGroup.PublicEmployee => new("viên chức", "public employee"),
        PersonGroup.Worker => new("người lao động", "worker"),
        PersonGroup.Farmer => new("nông dân, lao động tự do", "farmer or free worker"),
        PersonGroup.Army => new("quân đội", "army"),
        _ => new("công an", "police"),
    };
}
