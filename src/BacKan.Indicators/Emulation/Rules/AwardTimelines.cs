using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The standards of collectives, households, localities and forms through time: <i>tiêu chuẩn qua các thời kỳ</i>.</summary>
internal static class AwardTimelines
{
    private static readonly LocalDate Checked = new(2026, 11, 24);
    private static readonly LocalDate Law2003 = RegimeDays.Law2003;
    private static readonly LocalDate Law2013 = RegimeDays.Law2013;
    private static readonly LocalDate Decree65 = new(2014, 8, 20);
    private static readonly LocalDate EndOfTransition = new(2014, 12, 31);
    private static readonly LocalDate Decree91 = RegimeDays.Decree91;
    private static readonly LocalDate Decree122 = new(2018, 11, 5);
    private static readonly LocalDate Circular12 = new(2020, 1, 1);
    private static readonly LocalDate Law2022 = RegimeDays.Law2022;
    private static readonly LocalDate TwoTier = RegimeDays.TwoTier;
    private static readonly LocalDate Law2026 = RegimeDays.Law2026;

    /// <summary>Gets the timelines of the national standards, one for each title and kind of recipient.</summary>
    public static IReadOnlyList<Timeline<AwardStandard>> All { get; } =
        [.. Collectives(), .. Culture(), .. Diplomas(), .. Orders(), .. Certificates(), .. PersonTimelines.All(), .. NotHeld()];

    private static readonly Lazy<Dictionary<string, Timeline<AwardStandard>>> ById = new(
        () => All.ToDictionary(t => t.Id, StringComparer.Ordinal));

    /// <summary>Returns the titles and recipients that have one.</summary>
    public static IEnumerable<(EmulationTitle Title, RecipientKind Recipient)> Keys =>
        EmulationTitles.All.SelectMany(t => t.Recipients.Select(r => (t, r)));

    /// <summary>Returns the timeline of a title for a kind of recipient, or null.</summary>
    public static Timeline<AwardStandard>? Of(EmulationTitle title, RecipientKind recipient)
    {
        return ById.Value.GetValueOrDefault(IdOf(title, recipient));
    }

    // What was not read: the State's orders, medals and honorary titles; a commemorative medal's standard is each body's own.
    private static IEnumerable<Timeline<AwardStandard>> NotHeld()
    {
        yield return Timeline(
            CommemorativeMedal, RecipientKind.Individual, (Law2003, Law15("Điều 69"), null), (Law2022, Law06("Điều 71"), null));
        foreach (EmulationTitle title in StateTitles.All)
        {
            foreach (RecipientKind recipient in title.Recipients)
                yield return Timeline(
                    title, recipient, (Law2003, StateTitles.Under(VietnamInstruments.Law15Of2003, title), null),
                    (Law2022, StateTitles.Under(VietnamInstruments.Law06Of2022, title), null));
        }
    }

    private static IEnumerable<Timeline<AwardStandard>> Collectives()
    {
        const RecipientKind Who = RecipientKind.Collective;
        yield return Timeline(AdvancedCollective, Who,
            (Law2003, Law15("khoản 1 Điều 28"), Law15Of2003Collectives.AdvancedCollectiveRule),
            (Law2022, Law06("khoản 1 Điều 28"), Law06Of2022Collectives.AdvancedCollectiveRule));
        yield return Timeline(AdvancedUnit, Who,
            (Law2003, Law15("khoản 2 Điều 28"), Law15Of2003Collectives.AdvancedUnitRule),
            (Law2022, Law06("khoản 2 Điều 28"), Law06Of2022Collectives.AdvancedUnitRule));
        yield return Timeline(ExcellentCollective, Who,
            (Law2003, Law15("khoản 1 Điều 27"), Law15Of2003Collectives.ExcellentCollectiveRule),
            (Law2022, Law06("khoản 1 Điều 27"), Law06Of2022Collectives.ExcellentCollectiveRule));
        yield return Timeline(DeterminedToWinUnit, Who,
            (Law2003, Law15("khoản 2 Điều 27"), Law15Of2003Collectives.DeterminedToWinRule),
            (Law2022, Law06("khoản 2 Điều 27"), Law06Of2022Collectives.DeterminedToWinRule));
        yield return Timeline(ProvincialFlag, Who,
            (Law2003, Law15("Điều 26"), Law15Of2003Collectives.ProvincialFlagRule),
            (Decree91, VietnamInstruments.Decree91Of2017.At("Điều 12"), Decree91Of2017Collectives.ProvincialFlagRule),
            (Circular12, VietnamInstruments.Circular12Of2019.At("Điều 8"), Decree91Of2017Collectives.ProvincialFlagSince2020Rule),
            (Law2022, Law06("Điều 26"), Law06Of2022Collectives.ProvincialFlagRule));

        // The clause on the Government's flag that the Law of 2013 replaced has no standard of its own until the decree.
        yield return Timeline(GovernmentFlag, Who,
            (Law2003, Law15("Điều 25"), Law15Of2003Collectives.GovernmentFlagRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, VietnamInstruments.Decree65Of2014.At("Điều 6"), Decree65Of2014Collectives.GovernmentFlagRule),
            (Decree91, VietnamInstruments.Decree91Of2017.At("Điều 11"), Decree91Of2017Collectives.GovernmentFlagRule),
            (Law2022, Law06("Điều 25"), Law06Of2022Collectives.GovernmentFlagRule),
            (TwoTier, Law06("Điều 25"), Law06Of2022Collectives.GovernmentFlagSince2025Rule));
    }

    private static IEnumerable<Timeline<AwardStandard>> Culture()
    {
        yield return Timeline(CulturedFamily, RecipientKind.Household,
            (Law2003, Law15("Điều 29"), Law15Of2003Collectives.CulturedFamilyRule),
            (Decree122, VietnamInstruments.Decree122Of2018.At("Điều 4–9"), Decree122Of2018Culture.CulturedFamilyRule),
            (Law2022, Law06("Điều 31"), Law06Of2022Collectives.CulturedFamilyRule));
        yield return Timeline(CulturedVillage, RecipientKind.Locality,
            (Law2003, Law15("Điều 30"), Law15Of2003Collectives.CulturedVillageRule),
            (Decree122, VietnamInstruments.Decree122Of2018.At("Điều 4–15"), Decree122Of2018Culture.CulturedVillageRule),
            (Law2022, Law06("Điều 30"), Law06Of2022Collectives.CulturedVillageRule));
        yield return Timeline(ExemplaryCommune, RecipientKind.Locality,
            (Law2022, Law06("Điều 29"), Law06Of2022Collectives.ExemplaryCommuneRule),
            (TwoTier, Law06("Điều 29"), Law06Of2022Collectives.ExemplaryCommuneWithoutDistrictsRule));
    }

    private static IEnumerable<Timeline<AwardStandard>> Diplomas()
    {
        yield return Timeline(ProvincialDiploma, RecipientKind.Individual,
            (Law2003, Law15("khoản 1 Điều 72"), Law15Of2003Forms.ProvincialDiplomaOfPersonRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 1 Điều 24"), Decree65Of2014Forms.ProvincialDiplomaOfPersonRule),
            (Decree91, Decree91At("khoản 1 Điều 39"), Decree91Of2017Forms.ProvincialDiplomaOfPersonRule),
            (Law2022, Law06("khoản 1 Điều 74"), Law06Of2022Forms.ProvincialDiplomaOfPersonRule));
        yield return Timeline(ProvincialDiploma, RecipientKind.Collective,
            (Law2003, Law15("khoản 2 Điều 72"), Law15Of2003Forms.ProvincialDiplomaOfCollectiveRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 2 Điều 24"), Decree65Of2014Forms.ProvincialDiplomaOfCollectiveRule),
            (Decree91, Decree91At("khoản 2 Điều 39"), Decree91Of2017Forms.ProvincialDiplomaOfCollectiveRule),
            (Law2022, Law06("khoản 3 Điều 74"), Law06Of2022Forms.ProvincialDiplomaOfCollectiveRule));
        yield return Timeline(ProvincialDiploma, RecipientKind.Household,
            (Decree65, Decree65At("khoản 3 Điều 24"), Decree65Of2014Forms.ProvincialDiplomaOfHouseholdRule),
            (Decree91, Decree91At("khoản 3 Điều 39"), Decree91Of2017Forms.ProvincialDiplomaOfHouseholdRule),
            (Law2022, Law06("khoản 5 Điều 74"), Law06Of2022Forms.ProvincialDiplomaOfHouseholdRule));
        yield return Timeline(PrimeMinistersDiploma, RecipientKind.Individual,
            (Law2003, Law15("khoản 1 Điều 71"), Law15Of2003Forms.PrimeMinistersDiplomaOfPersonRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 1 Điều 23"), Law39Of2013Transition.Of(
                Decree65Of2014Forms.PrimeMinistersDiplomaOfPersonRule, Law15Of2003Forms.PrimeMinistersDiplomaOfPersonRule)),
            (EndOfTransition, Decree65At("khoản 1 Điều 23"), Decree65Of2014Forms.PrimeMinistersDiplomaOfPersonRule),
            (Decree91, Decree91At("khoản 1 Điều 38"), Decree91Of2017Forms.PrimeMinistersDiplomaOfPersonRule),
            (Law2022, Law06("khoản 1 Điều 73"), Law06Of2022Forms.PrimeMinistersDiplomaOfPersonRule));
        yield return Timeline(PrimeMinistersDiploma, RecipientKind.Collective,
            (Law2003, Law15("khoản 2 Điều 71"), Law15Of2003Forms.PrimeMinistersDiplomaOfCollectiveRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 3 Điều 23"), Decree65Of2014Forms.PrimeMinistersDiplomaOfCollectiveRule),
            (Decree91, Decree91At("khoản 2 Điều 38"), Decree91Of2017Forms.PrimeMinistersDiplomaOfCollectiveRule),
            (Law2022, Law06("khoản 4 Điều 73"), Law06Of2022Forms.PrimeMinistersDiplomaOfCollectiveRule));

        // For households the decree of 2017 names none.
        yield return Timeline(PrimeMinistersDiploma, RecipientKind.Household,
            (Decree65, Decree65At("khoản 4 Điều 23"), Decree65Of2014Forms.PrimeMinistersDiplomaOfHouseholdRule),
            (Decree91, Decree91At("Điều 38"), null),
            (Law2022, Law06("khoản 6 Điều 73"), Law06Of2022Forms.PrimeMinistersDiplomaOfHouseholdRule));
    }

    private static IEnumerable<Timeline<AwardStandard>> Orders()
    {
        yield return OfPerson(LabourOrderThirdClass, "khoản 1 Điều 44", "khoản 1 Điều 17", "khoản 1 Điều 24", "khoản 1 Điều 44",
            Law15Of2003Forms.ThirdClassOfPersonRule, Decree65Of2014Forms.ThirdClassOfPersonRule, Decree91Of2017Forms.ThirdClassOfPersonRule,
            Law06Of2022Forms.ThirdClassOfPersonRule);
        yield return OfPerson(LabourOrderSecondClass, "khoản 1 Điều 43", "khoản 1 Điều 16", "khoản 1 Điều 23", "khoản 1 Điều 43",
            Law15Of2003Forms.SecondClassOfPersonRule, Decree65Of2014Forms.SecondClassOfPersonRule,
            Decree91Of2017Forms.SecondClassOfPersonRule, Law06Of2022Forms.SecondClassOfPersonRule);
        yield return OfPerson(LabourOrderFirstClass, "khoản 2 Điều 42", "khoản 1 Điều 15", "khoản 1 Điều 22", "khoản 1 Điều 42",
            Law15Of2003Forms.FirstClassOfPersonRule, Decree65Of2014Forms.FirstClassOfPersonRule, Decree91Of2017Forms.FirstClassOfPersonRule,
            Law06Of2022Forms.FirstClassOfPersonRule);
        yield return OfCollective(LabourOrderThirdClass, "khoản 2 Điều 44", "khoản 4 Điều 17", "khoản 4 Điều 24", "khoản 4 Điều 44",
            Law15Of2003Forms.ThirdClassOfCollectiveRule, Decree65Of2014Forms.ThirdClassOfCollectiveRule,
            Decree91Of2017Forms.ThirdClassOfCollectiveRule, Law06Of2022Forms.ThirdClassOfCollectiveRule);
        yield return OfCollective(LabourOrderSecondClass, "khoản 2 Điều 43", "khoản 4 Điều 16", "khoản 4 Điều 23", "khoản 4 Điều 43",
            Law15Of2003Forms.SecondClassOfCollectiveRule, Decree65Of2014Forms.SecondClassOfCollectiveRule,
            Decree91Of2017Forms.SecondClassOfCollectiveRule, Law06Of2022Forms.SecondClassOfCollectiveRule);
        yield return OfCollective(LabourOrderFirstClass, "khoản 3 Điều 42", "khoản 4 Điều 15", "khoản 4 Điều 22", "khoản 4 Điều 42",
            Law15Of2003Forms.FirstClassOfCollectiveRule, Decree65Of2014Forms.FirstClassOfCollectiveRule,
            Decree91Of2017Forms.FirstClassOfCollectiveRule, Law06Of2022Forms.FirstClassOfCollectiveRule);
    }

    private static IEnumerable<Timeline<AwardStandard>> Certificates()
    {
        EmulationTitle[] certificates =
            [CommuneCertificate, DistrictCertificate, DepartmentCertificate, MinistryUnitCertificate, EnterpriseCertificate];
        foreach (EmulationTitle title in certificates)
        {
            yield return Timeline(title, RecipientKind.Individual,
                (Law2003, Law15("khoản 1 Điều 75"), Law15Of2003Forms.CertificateOfPersonRule),
                (Law2013, VietnamInstruments.Law39Of2013.At("khoản 42 Điều 1"), Law39Of2013Certificates.OfPersonRule),
                (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
            yield return Timeline(title, RecipientKind.Collective,
                (Law2003, Law15("khoản 2 Điều 75"), Law15Of2003Forms.CertificateOfCollectiveRule),
                (Law2013, VietnamInstruments.Law39Of2013.At("khoản 42 Điều 1"), Law39Of2013Certificates.OfCollectiveRule),
                (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
        }

        foreach (EmulationTitle title in new[] { DistrictCertificate, DepartmentCertificate })
        {
            yield return Timeline(title, RecipientKind.Household,
                (Decree65, Decree65At("khoản 1 Điều 25"), Decree65Of2014Forms.CertificateOfHouseholdRule),
                (Decree91, Decree91At("điểm a khoản 2 Điều 40"), Decree91Of2017Forms.CertificateOfHouseholdRule),
                (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
        }

        yield return Timeline(DistrictCertificate, RecipientKind.Locality,
            (Decree122, VietnamInstruments.Decree122Of2018.At("khoản 3 Điều 4"), Decree122Of2018Culture.AreaCertificateRule),
            (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
        yield return Timeline(CommuneCertificate, RecipientKind.Household,
            (Decree65, Decree65At("khoản 2 Điều 25"), Decree65Of2014Forms.CommuneCertificateOfHouseholdRule),
            (Decree91, Decree91At("điểm b khoản 2 Điều 40"), Decree91Of2017Forms.CertificateOfCommuneRule),
            (Decree122, Decree91At("khoản 2 Điều 40"), Decree91Of2017Forms.CommuneCertificateOfHouseholdRule),
            (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
    }

    private static Timeline<AwardStandard> OfPerson(
        EmulationTitle title, string law15, string decree65, string decree91, string law06, Criterion first, Criterion second,
        Criterion third, Criterion fourth) => Timeline(
        title, RecipientKind.Individual,
        (Law2003, Law15(law15), first),
        (Law2013, new(VietnamInstruments.Decree42Of2010), null),
        (Decree65, Decree65At(decree65), Law39Of2013Transition.Of(second, first)),
        (EndOfTransition, Decree65At(decree65), second),
        (Decree91, Decree91At(decree91), third),
        (Law2022, Law06(law06), fourth));

    private static Timeline<AwardStandard> OfCollective(
        EmulationTitle title, string law15, string decree65, string decree91, string law06, Criterion first, Criterion second,
        Criterion third, Criterion fourth) => Timeline(
        title, RecipientKind.Collective,
        (Law2003, Law15(law15), first),
        (Law2013, new(VietnamInstruments.Decree42Of2010), null),
        (Decree65, Decree65At(decree65), second),
        (Decree91, Decree91At(decree91), third),
        (Law2022, Law06(law06), fourth));

    // Each standard lasts until the next one; no standard means that the text of those days was not read. From 1/10/2026 nothing is held.
    internal static Timeline<AwardStandard> Timeline(
        EmulationTitle title, RecipientKind recipient, params (LocalDate From, Citation Basis, Criterion? Criterion)[] laws)
    {
        List<Enactment<AwardStandard>> enactments = [];
        string id = IdOf(title, recipient);
        List<UnheldLaw> unheld = [new(new(Law2026), new(VietnamInstruments.Law06Of2026), $"{id}@2026-10-01")];
        for (int i = 0; i < laws.Length; i++)
        {
            (LocalDate from, Citation basis, Criterion? criterion) = laws[i];
            LocalDate until = i + 1 < laws.Length ? laws[i + 1].From : title.InForce?.Until is { } last && last < Law2026 ? last : Law2026;
            string key = FormattableString.Invariant($"{id}@{from:uuuu-MM-dd}");
            RuleEnd end = StandardEnds.Of(
                until, i + 1 < laws.Length ? laws[i + 1].Basis : null,
                title == DistrictCertificate ? VietnamInstruments.Decree129Of2025.At("Điều 59") : null);
            if (criterion is null)
                unheld.Add(new(new(from, until), basis, key, end));
            else
                enactments.Add(new(
                    new(title, recipient, FormattableString.Invariant($"{from:uuuu-MM-dd}"), criterion), new(from, until), basis,
                    WeakestOf(criterion), Checked, key, end: end));
        }

        return new(
            id, new($"tiêu chuẩn {title.Name.Vi} ({NameOf(recipient).Vi})", $"standard: {title.Name.En} ({NameOf(recipient).En})"),
            enactments, unheld);
    }

    // A standard is as well checked as the worst of its conditions.
    private static Confidence WeakestOf(Criterion criterion) => criterion.List().Max(line => line.Confidence);

    private static Localization.BilingualText NameOf(RecipientKind recipient) => recipient switch
    {
        RecipientKind.Individual => new("cá nhân", "person"),
        RecipientKind.Collective => new("tập thể", "collective"),
        RecipientKind.Household => new("hộ gia đình", "household"),
        _ => new("địa bàn", "locality"),
    };

    private static string IdOf(EmulationTitle title, RecipientKind recipient) => $"standard-{title.Code}-{recipient}";

    private static Citation Law15(string provision) => VietnamInstruments.Law15Of2003.At(provision);

    private static Citation Law06(string provision) => VietnamInstruments.Law06Of2022.At(provision);

    private static Citation Decree65At(string provision) => VietnamInstruments.Decree65Of2014.At(provision);

    private static Citation Decree91At(string provision) => VietnamInstruments.Decree91Of2017.At(provision);
}
