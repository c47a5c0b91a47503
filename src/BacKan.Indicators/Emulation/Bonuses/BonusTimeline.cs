using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>The multipliers of bonuses through time: <i>mức tiền thưởng theo nghị định</i>.</summary>
/// <remarks>
/// <para>
/// Source: Decree 91/2017/NĐ-CP, Articles 66 to 73, in the state's codification; Decrees 98/2023 and 152/2025 as portals quote them; for
/// 2010 to 2017 the titles of Decree 42/2010/NĐ-CP as a province's table of 2016 applies them, and the diploma of a ministry as Circular
/// 02/2015/TT-UBDT does.
/// </para>
/// <para>What is known from memory, or as half or twice a number that was read, is not verified. Before 1/6/2010 nothing was read.</para>
/// </remarks>
internal static class BonusTimeline
{
    private const RecipientKind Person = RecipientKind.Individual, Group = RecipientKind.Collective, Family = RecipientKind.Household,
        Place = RecipientKind.Locality;

    private const string Id = "bonus";

    private static readonly LocalDate EthnicAffairs = VietnamInstruments.Circular02Of2015EthnicAffairs.InForceFrom!.Value,
        EndOf152 = VietnamInstruments.Decree152Of2025.CeasedOn!.Value;

    private static readonly LegalInstrument Of2010 = VietnamInstruments.Decree42Of2010, Of2015 =
        VietnamInstruments.Circular02Of2015EthnicAffairs, Of2017 = VietnamInstruments.Decree91Of2017, Of2023 =
        VietnamInstruments.Decree98Of2023, Of2025 = VietnamInstruments.Decree152Of2025;

    private static readonly EmulationTitle[] HigherCertificates =
        [DistrictCertificate, DepartmentCertificate, MinistryUnitCertificate, EnterpriseCertificate];

    /// <summary>Gets the timeline.</summary>
    public static Timeline<BonusTable> Timeline { get; } = new(
        Id, new("mức tiền thưởng thi đua, khen thưởng", "bonuses of titles and forms"),
        [
            Enact(
                Table2010([]), new(EmulationLaws.Decree42.From, EthnicAffairs), new(Of2010), Confidence.Secondary,
                RuleEnd.Continues(
                    new("từ ngày này có thêm mức bằng khen đọc được", "a diploma's multiplier is known from this day"), new(Of2015))),
            Enact(
                Table2010([
                    Rate(ProvincialDiploma, Person, 1m, Of2015.At("điểm b khoản 1 Điều 30"), Confidence.Secondary),
                    Rate(ProvincialDiploma, Group, 2m, Of2015.At("Điều 30"), Confidence.Secondary),
                ]),
                new(EthnicAffairs, EmulationLaws.Decree91.From), new(Of2010), Confidence.Secondary, EmulationEnds.ByDecree91Of2017),
            Enact(
                Table2017, new(EmulationLaws.Decree91.From, EmulationLaws.Law2022.From), Of2017.At("Điều 68"), Confidence.OfficialText,
                EmulationEnds.ByLaw06Of2022),
            Enact(
                Table2023, new(EmulationLaws.Law2022.From, EmulationLaws.TwoTier.From), new(Of2023), Confidence.Secondary,
                EmulationEnds.ByDecree152Of2025),
            Enact(
                Table2025, new(EmulationLaws.TwoTier.From, EmulationLaws.Law2026.From), Of2025.At("Điều 49"), Confidence.Quoted,
                EmulationEnds.LessCertainSince2026),
            Enact(
                Table2025, new(EmulationLaws.Law2026.From, EndOf152), new(VietnamInstruments.Law06Of2026), Confidence.Unverified,
                EmulationEnds.OfDecree152Of2025),
        ],
        [
            new(
                new(EmulationLaws.Law2003.From, EmulationLaws.Decree42.From), new(VietnamInstruments.Decree121Of2005), $"{Id}@2004-07-01",
                RuleEnd.ByText(new(Of2010))),
            new(new(EndOf152), new(VietnamInstruments.Law06Of2026), $"{Id}@2027-03-01"),
        ]);

    private static BonusTable Table2017 => new(
        Id,
        [
            .. Titles(Of2017, "khoản 1 Điều 69", "khoản 2 Điều 69", Confidence.OfficialText),
            .. Flags(12m, 8m, Of2017.At("điểm d khoản 2 Điều 69"), Of2017.At("điểm đ khoản 2 Điều 69"), Confidence.OfficialText),
            .. Orders(Of2017.At("khoản 1 Điều 70"), Confidence.OfficialText, Of2017.At("khoản 2 Điều 70"), Confidence.OfficialText),
            Rate(PrimeMinistersDiploma, Person, 3.5m, Of2017.At("điểm a khoản 1 Điều 73"), Confidence.OfficialText),
            Rate(PrimeMinistersDiploma, Group, 7m, Of2017.At("điểm a khoản 2 Điều 73"), Confidence.OfficialText),
            Rate(ProvincialDiploma, Person, 1m, Of2017.At("điểm b khoản 1 Điều 73"), Confidence.OfficialText),
            Rate(ProvincialDiploma, Group, 2m, Of2017.At("điểm a khoản 2 Điều 73"), Confidence.OfficialText),
            .. HigherCertificates.Select(c => Rate(c, Person, 0.3m, Of2017.At("điểm c khoản 1 Điều 73"), Confidence.OfficialText)),
            .. HigherCertificates.Select(c => Rate(c, Group, 0.6m, Of2017.At("điểm b khoản 2 Điều 73"), Confidence.OfficialText)),
            Rate(CommuneCertificate, Person, 0.15m, Of2017.At("điểm d khoản 1 Điều 73"), Confidence.OfficialText),
            Rate(CommuneCertificate, Group, 0.3m, Of2017.At("điểm b khoản 2 Điều 73"), Confidence.OfficialText),
        ],
        Of2017.At("khoản 2 Điều 68"), Of2017.At("điểm c khoản 2 Điều 66"), Of2017.At("điểm d khoản 2 Điều 66"),
        Of2017.At("điểm đ khoản 2 Điều 66"), Forms: null);

    private static BonusTable Table2023 => new(
        Id,
        [
            .. Titles(Of2023, "khoản 1 Điều 54", "khoản 2 Điều 54", Confidence.Secondary),
            Rate(ExemplaryCommune, Place, 2m, Of2023.At("khoản 2 Điều 54"), Confidence.Secondary),
            .. Flags(12m, 8m, Of2023.At("khoản 2 Điều 54"), Of2023.At("khoản 2 Điều 54"), Confidence.Secondary),
            .. Orders(Of2023.At("khoản 1 Điều 55"), Confidence.Secondary, Of2023.At("khoản 2 Điều 55"), Confidence.Unverified),
            .. Diplomas(Of2023.At("Điều 58"), 1.5m, Confidence.Unverified),
            .. Certificates(Of2023.At("Điều 58"), HigherCertificates),
            Rate(CommemorativeMedal, Person, 0.6m, Of2023.At("điểm d khoản 1 Điều 58"), Confidence.Secondary, isCeiling: true),
        ],
        new(Of2023), new(Of2023), new(Of2023), new(Of2023), Forms: null);

    private static BonusTable Table2025 => new(
        Id,
        [
            .. Titles(Of2025, "khoản 1 Điều 50", "khoản 2 Điều 50", Confidence.Quoted),
            Rate(ExemplaryCommune, Place, 2m, Of2025.At("điểm c khoản 2 Điều 50"), Confidence.Quoted),
            .. Flags(12m, 8m, Of2025.At("khoản 2 Điều 50"), Of2025.At("khoản 2 Điều 50"), Confidence.Quoted),
            .. Orders(Of2025.At("Điều 51"), Confidence.Unverified, Of2025.At("Điều 51"), Confidence.Quoted),
            .. Diplomas(Of2025.At("khoản 1 Điều 54"), 1.5m, Confidence.Secondary),
            Rate(PrimeMinistersDiploma, Family, 5.25m, Of2025.At("Điều 54"), Confidence.Secondary),
            Rate(ProvincialDiploma, Family, 2.25m, Of2025.At("Điều 54"), Confidence.Secondary),

            // "Giấy khen các cấp": 0.6 was read for collectives; of the district there are none since 1/7/2025.
            .. new[] { DepartmentCertificate, CommuneCertificate, MinistryUnitCertificate, EnterpriseCertificate }
                .Select(c => Rate(c, Group, 0.6m, Of2025.At("Điều 54"), Confidence.Quoted)),
            .. new[] { DepartmentCertificate, CommuneCertificate, MinistryUnitCertificate, EnterpriseCertificate }
                .Select(c => Rate(c, Person, 0.3m, Of2025.At("Điều 54"), Confidence.Unverified)),
            Rate(CommemorativeMedal, Person, 0.6m, Of2025.At("khoản 1 Điều 54"), Confidence.Secondary, isCeiling: true),
        ],
        Of2025.At("khoản 2 Điều 49"), Of2025.At("khoản 5 Điều 49"), Of2025.At("khoản 5 Điều 49"), Of2025.At("khoản 7 Điều 49"),
        Of2025.At("khoản 6 Điều 49"));

    private static BonusTable Table2010(IReadOnlyList<BonusRate> diplomas) => new(
        Id,
        [
            .. Titles(Of2010, "Điều 71", "Điều 71", Confidence.Secondary),
            Rate(CulturedFamily, Family, 0.1m, Of2010.At("Điều 71"), Confidence.Secondary),
            .. Flags(24.5m, 15.5m, Of2010.At("Điều 71"), Of2010.At("Điều 71"), Confidence.Secondary),
            .. Orders(new(Of2010), Confidence.Unverified, new(Of2010), Confidence.Unverified),
            .. Diplomas(new(Of2010), 1m, Confidence.Unverified).Where(d => diplomas.All(read => read.Title != d.Title)), .. diplomas,
            .. Certificates(new(Of2010), HigherCertificates),
            Rate(CommuneCertificate, Person, 0.15m, new(Of2010), Confidence.Unverified),
            Rate(CommuneCertificate, Group, 0.3m, new(Of2010), Confidence.Unverified),
        ],
        new(Of2010), Several(diplomas, "điểm a khoản 3 Điều 29"), Several(diplomas, "điểm b khoản 3 Điều 29"),
        Several(diplomas, "điểm c khoản 3 Điều 29"), Forms: null);

    // What was read of several awards in those years is the circular of a ministry.
    private static Citation Several(IReadOnlyList<BonusRate> diplomas, string provision) =>
        diplomas.Count == 0 ? new(Of2010) : Of2015.At(provision);

    private static IEnumerable<BonusRate> Titles(LegalInstrument decree, string persons, string groups, Confidence confidence) =>
    [
        Rate(NationalEmulationFighter, Person, 4.5m, decree.At(persons), confidence),
        Rate(ProvincialEmulationFighter, Person, 3m, decree.At(persons), confidence),
        Rate(GrassrootsEmulationFighter, Person, 1m, decree.At(persons), confidence),
        Rate(AdvancedWorker, Person, 0.3m, decree.At(persons), confidence),
        Rate(AdvancedSoldier, Person, 0.3m, decree.At(persons), confidence),
        Rate(ExcellentCollective, Group, 1.5m, decree.At(groups), confidence),
        Rate(DeterminedToWinUnit, Group, 1.5m, decree.At(groups), confidence),
        Rate(AdvancedCollective, Group, 0.8m, decree.At(groups), confidence),
        Rate(AdvancedUnit, Group, 0.8m, decree.At(groups), confidence),
        Rate(CulturedVillage, Place, 1.5m, decree.At(groups), confidence),
    ];

    private static IEnumerable<BonusRate> Flags(
        decimal government, decimal province, Citation governmentAt, Citation provinceAt, Confidence confidence) =>
    [
        Rate(GovernmentFlag, Group, government, governmentAt, confidence), Rate(ProvincialFlag, Group, province, provinceAt, confidence),
    ];

    private static IEnumerable<BonusRate> Orders(Citation persons, Confidence ofPersons, Citation groups, Confidence ofGroups) =>
        new[] { (LabourOrderFirstClass, 9m), (LabourOrderSecondClass, 7.5m), (LabourOrderThirdClass, 4.5m) }.SelectMany(order =>
            new[]
            {
                Rate(order.Item1, Person, order.Item2, persons, ofPersons), Rate(order.Item1, Group, 2m * order.Item2, groups, ofGroups),
            });

    private static IEnumerable<BonusRate> Diplomas(Citation at, decimal province, Confidence confidence) =>
    [
        Rate(PrimeMinistersDiploma, Person, 3.5m, at, confidence), Rate(PrimeMinistersDiploma, Group, 7m, at, confidence),
        Rate(ProvincialDiploma, Person, province, at, confidence), Rate(ProvincialDiploma, Group, 2m * province, at, confidence),
    ];

    private static IEnumerable<BonusRate> Certificates(Citation at, IEnumerable<EmulationTitle> certificates) =>
        certificates.SelectMany(c => new[]
        {
            Rate(c, Person, 0.3m, at, Confidence.Unverified), Rate(c, Group, 0.6m, at, Confidence.Unverified),
        });

    private static BonusRate Rate(
        EmulationTitle title, RecipientKind recipient, decimal times, Citation at, Confidence confidence, bool isCeiling = false) =>
        new(title, recipient, times, at, confidence, isCeiling);

    private static Enactment<BonusTable> Enact(
        BonusTable table, EffectivePeriod applies, Citation citation, Confidence confidence, RuleEnd end) =>
        new(table, applies, citation, confidence, new(2026, 12, 1), end: end);
}
