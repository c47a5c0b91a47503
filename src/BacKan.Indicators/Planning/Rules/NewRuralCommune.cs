using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>The national criteria of new rural communes through time: <i>bộ tiêu chí xã nông thôn mới</i>.</summary>
/// <remarks>
/// <para>
/// All criteria must be met. Their names were read, but not their thresholds by region or group, so that each requires the result of an
/// appraisal. Not even the names of Decision 1980/QĐ-TTg (2016–2020) were read: its period is a law that is not held.
/// </para>
/// <para>
/// Days are those of issue unless a day of effect was read. Source: Decisions 491/QĐ-TTg, 342/QĐ-TTg, 318/QĐ-TTg, 51/2025/QĐ-TTg.
/// </para>
/// </remarks>
internal static partial class NewRuralCommune
{
    /// <summary>The code of the group of communes near towns, planned as towns, or with little agriculture.</summary>
    public const string Group1 = "1";

    /// <summary>The code of the group of all other communes.</summary>
    public const string Group2 = "2";

    /// <summary>The code of the group of communes of zones II and III of ethnic-minority and mountain areas.</summary>
    public const string Group3 = "3";

    private const string Id = "new-rural-commune";

    private static readonly LocalDate Checked = new(2026, 11, 23);

    private static readonly BilingualText Name = new("xã nông thôn mới", "new rural commune");

    private static readonly (int Number, BilingualText Name)[] Of2009 = Numbered(
        new("Quy hoạch và thực hiện theo quy hoạch", "Planning"),
        new("Giao thông", "Roads"),
        new("Thủy lợi", "Irrigation"),
        new("Điện nông thôn", "Electricity"),
        new("Trường học", "Schools"),
        new("Cơ sở vật chất văn hóa", "Cultural facilities"), new("Chợ nông thôn", "Markets"), new("Bưu điện", "Post"),
        new("Nhà ở dân cư", "Housing"),
        new("Thu nhập bình quân đầu người/năm so với mức bình quân chung của tỉnh", "Income per person against the province's"),
        new("Hộ nghèo", "Poor households"),
        new("Cơ cấu lao động", "Labour structure"), new("Hình thức tổ chức sản xuất", "Forms of production"), new("Giáo dục", "Education"),
        new("Y tế", "Health"),
        new("Văn hóa", "Culture"),
        new("Môi trường", "Environment"),
        new("Hệ thống tổ chức chính trị xã hội vững mạnh", "Political and social organisations"),
        new("An ninh, trật tự xã hội được giữ vững", "Security and order"));

    private static readonly (int Number, BilingualText Name)[] Of2022 = Numbered(
        new("Quy hoạch", "Planning"), new("Giao thông", "Roads"),
        new("Thủy lợi và phòng, chống thiên tai", "Irrigation and disaster prevention"), new("Điện", "Electricity"),
        new("Trường học", "Schools"),
        new("Cơ sở vật chất văn hóa", "Cultural facilities"), new("Cơ sở hạ tầng thương mại nông thôn", "Rural trade facilities"),
        new("Thông tin và Truyền thông", "Information and communication"),
        new("Nhà ở dân cư", "Housing"), new("Thu nhập", "Income"), new("Nghèo đa chiều", "Multidimensional poverty"),
        new("Lao động", "Labour"),
        new("Tổ chức sản xuất và phát triển kinh tế nông thôn", "Production and rural economy"),
        new("Giáo dục và Đào tạo", "Education and training"),
        new("Y tế", "Health"),
        new("Văn hóa", "Culture"),
        new("Môi trường và an toàn thực phẩm", "Environment and food safety"),
        new("Hệ thống chính trị và tiếp cận pháp luật", "Political system and access to law"),
        new("Quốc phòng và An ninh", "Defence and security"));

    private static readonly (int Number, BilingualText Name)[] Of2026 = Numbered(
        new("Quy hoạch", "Planning"), new("Hạ tầng kinh tế – xã hội", "Economic and social infrastructure"),
        new("Phát triển kinh tế nông thôn", "Rural economy"),
        new("Đào tạo nguồn nhân lực", "Training"),
        new("Văn hóa, giáo dục, y tế", "Culture, education, health"),
        new("Giảm nghèo và an sinh xã hội", "Poverty reduction and social security"),
        new("Khoa học công nghệ và chuyển đổi số", "Science, technology and digital change"),
        new("Môi trường và cảnh quan nông thôn", "Environment and landscape"),
        new("Xây dựng hệ thống chính trị và hành chính công", "Political system and public administration"),
        new("Tiếp cận pháp luật và bảo đảm quốc phòng – an ninh", "Access to law, defence and security"));

    /// <summary>Gets the three groups of communes since 2026.</summary>
    public static IReadOnlyList<Choice> Groups { get; } =
    [
        new(Group1, new(
            "nhóm 1: gần đô thị, quy hoạch thành đô thị, hoặc nông nghiệp dưới 10% cơ cấu kinh tế",
            "group 1: beside a town and planned as one, planned as a new town, or agriculture under 10% of the economy")),
        new(Group2, new("nhóm 2: các xã còn lại", "group 2: all others")),
        new(Group3, new(
            "nhóm 3: xã khu vực II, III vùng đồng bào dân tộc thiểu số và miền núi",
            "group 3: zones II and III of ethnic-minority and mountain areas")),
    ];

    /// <summary>Gets the sets with their periods: 2009, amended 2013, [2016 not held], 2022, 2026 by three groups.</summary>
    public static Timeline<CriteriaSet> Timeline { get; } = new(
        Id, new("bộ tiêu chí xã nông thôn mới", "criteria of new rural communes"),
        [
            Enacted(
                Set("2009", Of2009, VietnamInstruments.Decision491Of2009, Confidence.Quoted), new(2009, 4, 16), new(2013, 2, 20),
                RuleEnd.ByText(new(VietnamInstruments.Decision342Of2013))),
            Enacted(
                Set(
                    "2013", Of2009, VietnamInstruments.Decision491Of2009, Confidence.Quoted,
                    n => n is 7 or 10 or 12 or 14 or 15 ? VietnamInstruments.Decision342Of2013 : null),
                new(2013, 2, 20), new(2016, 10, 17), RuleEnd.ByText(new(VietnamInstruments.Decision1980Of2016))),
            Enacted(
                Set("2022", Of2022, VietnamInstruments.Decision318Of2022, Confidence.Secondary), new(2022, 3, 8), new(2026, 1, 1),
                Period(VietnamInstruments.Decision318Of2022, "2021–2025")),
            Enacted(
                Set("2026", Of2026, VietnamInstruments.Decision51Of2025, Confidence.Secondary, groups: Groups), new(2026, 2, 15),
                new(2031, 1, 1), Period(VietnamInstruments.Decision51Of2025, "2026–2030")),
        ],
        [new(new(new(2016, 10, 17), new(2021, 1, 1)), new(VietnamInstruments.Decision1980Of2016), $"{Id}@2016-10-17", Period(
            VietnamInstruments.Decision1980Of2016, "2016–2020"))]);

    private static CriteriaSet Set(
        string version, (int Number, BilingualText Name)[] criteria, LegalInstrument document, Confidence confidence,
        Func<int, LegalInstrument?>? amendedBy = null, IEnumerable<Choice>? groups = null) =>
        new(
            $"{Id}-{version}", Name, new(document), confidence,
            criteria.Select(c => CriteriaItem.NotHeld(
                FormattableString.Invariant($"criterion-{c.Number}"), c.Name, new(amendedBy?.Invoke(c.Number) ?? document), confidence)),
            groups);

    private static Enactment<CriteriaSet> Enacted(CriteriaSet set, LocalDate from, LocalDate until, RuleEnd end) =>
        new(
            set, new(from, until),
            set.Items.Select(i => i.For(null).Citation).Append(set.Citation).OrderByDescending(b => b.Instrument.IssuedOn).First(),
            set.Confidence, Checked, end: end);

    private static RuleEnd Period(LegalInstrument decision, string years) =>
        RuleEnd.OfItsPeriod(new(decision), new($"giai đoạn {years}", $"the period {years}"));

    private static (int Number, BilingualText Name)[] Numbered(params BilingualText[] names) =>
        [.. names.Select((name, i) => (i + 1, name))];
}
