using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The standards of collectives, households, localities and forms through time: <i>tiêu chuẩn qua các thời kỳ</i>.</summary>
internal static class AwardTimelines
{
    private static readonly RuleDay Law2003 = EmulationLaws.Law2003;
    private static readonly RuleDay Law2013 = EmulationLaws.Law2013;
    private static readonly RuleDay Decree65 = VietnamInstruments.Decree65Of2014;
    private static readonly RuleDay EndOfTransition = Law39Of2013Transition.End;
    private static readonly RuleDay Decree91 = EmulationLaws.Decree91;
    private static readonly RuleDay Decree122 = VietnamInstruments.Decree122Of2018;
    private static readonly RuleDay Circular12 = VietnamInstruments.Circular12Of2019;
    private static readonly RuleDay Law2022 = EmulationLaws.Law2022;
    private static readonly RuleDay TwoTier = EmulationLaws.TwoTier;

    /// <summary>Gets the library's timelines, one for each title and kind of recipient; what rule files declare is among them.</summary>
    public static StandardTimelines Library { get; } = new([.. Rows, .. TitleRules.Standards]);

    /// <summary>Gets the library's timelines.</summary>
    public static IReadOnlyList<Timeline<AwardStandard>> All => Library.All;

    /// <summary>Returns the titles and recipients that have one.</summary>
    public static IEnumerable<(EmulationTitle Title, RecipientKind Recipient)> Keys =>
        EmulationTitles.All.SelectMany(t => t.Recipients.Select(r => (t, r)));

    /// <summary>Gets the lines of the table, by title.</summary>
    public static IEnumerable<StandardRow> Rows =>
        new[] { Collectives(), Culture(), Diplomas(), Orders(), Certificates(), PersonTimelines.Rows(), NotHeld() }
            .SelectMany(part => part.SelectMany(title => title));

    /// <summary>Returns the timeline of a title for a kind of recipient, or null.</summary>
    public static Timeline<AwardStandard>? Of(EmulationTitle title, RecipientKind recipient) => Library.Of(title, recipient);

    // What was not read: the State's orders, medals and honorary titles; a commemorative medal's standard is each body's own.
    private static IEnumerable<IEnumerable<StandardRow>> NotHeld()
    {
        yield return StandardRow.Of(
            CommemorativeMedal, RecipientKind.Individual, (Law2003, Law15("Điều 69"), null), (Law2022, Law06("Điều 71"), null));
        foreach (EmulationTitle title in StateTitles.All)
        {
            foreach (RecipientKind recipient in title.Recipients)
                yield return StandardRow.Of(
                    title, recipient, (Law2003, StateTitles.Under(VietnamInstruments.Law15Of2003, title), null),
                    (Law2022, StateTitles.Under(VietnamInstruments.Law06Of2022, title), null));
        }
    }

    private static IEnumerable<IEnumerable<StandardRow>> Collectives()
    {
        const RecipientKind Who = RecipientKind.Collective;
        yield return StandardRow.Of(AdvancedCollective, Who,
            (Law2003, Law15("khoản 1 Điều 28"), Law15Of2003Collectives.AdvancedCollectiveRule),
            (Law2022, Law06("khoản 1 Điều 28"), Law06Of2022Collectives.AdvancedCollectiveRule));
        yield return StandardRow.Of(AdvancedUnit, Who,
            (Law2003, Law15("khoản 2 Điều 28"), Law15Of2003Collectives.AdvancedUnitRule),
            (Law2022, Law06("khoản 2 Điều 28"), Law06Of2022Collectives.AdvancedUnitRule));
        yield return StandardRow.Of(ExcellentCollective, Who,
            (Law2003, Law15("khoản 1 Điều 27"), Law15Of2003Collectives.ExcellentCollectiveRule),
            (Law2022, Law06("khoản 1 Điều 27"), Law06Of2022Collectives.ExcellentCollectiveRule));
        yield return StandardRow.Of(DeterminedToWinUnit, Who,
            (Law2003, Law15("khoản 2 Điều 27"), Law15Of2003Collectives.DeterminedToWinRule),
            (Law2022, Law06("khoản 2 Điều 27"), Law06Of2022Collectives.DeterminedToWinRule));
        yield return StandardRow.Of(ProvincialFlag, Who,
            (Law2003, Law15("Điều 26"), Law15Of2003Collectives.ProvincialFlagRule),
            (Decree91, VietnamInstruments.Decree91Of2017.At("Điều 12"), Decree91Of2017Collectives.ProvincialFlagRule),
            (Circular12, VietnamInstruments.Circular12Of2019.At("Điều 8"), Decree91Of2017Collectives.ProvincialFlagSince2020Rule),
            (Law2022, Law06("Điều 26"), Law06Of2022Collectives.ProvincialFlagRule));

        // The clause on the Government's flag that the Law of 2013 replaced has no standard of its own until the decree.
        yield return StandardRow.Of(GovernmentFlag, Who,
            (Law2003, Law15("Điều 25"), Law15Of2003Collectives.GovernmentFlagRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, VietnamInstruments.Decree65Of2014.At("Điều 6"), Decree65Of2014Collectives.GovernmentFlagRule),
            (Decree91, VietnamInstruments.Decree91Of2017.At("Điều 11"), Decree91Of2017Collectives.GovernmentFlagRule),
            (Law2022, Law06("Điều 25"), Law06Of2022Collectives.GovernmentFlagRule),
            (TwoTier, Law06("Điều 25"), Law06Of2022Collectives.GovernmentFlagSince2025Rule));
    }

    private static IEnumerable<IEnumerable<StandardRow>> Culture()
    {
        yield return StandardRow.Of(CulturedFamily, RecipientKind.Household,
            (Law2003, Law15("Điều 29"), Law15Of2003Collectives.CulturedFamilyRule),
            (Decree122, VietnamInstruments.Decree122Of2018.At("Điều 4–9"), Decree122Of2018Culture.CulturedFamilyRule),
            (Law2022, Law06("Điều 31"), Law06Of2022Collectives.CulturedFamilyRule));
        yield return StandardRow.Of(CulturedVillage, RecipientKind.Locality,
            (Law2003, Law15("Điều 30"), Law15Of2003Collectives.CulturedVillageRule),
            (Decree122, VietnamInstruments.Decree122Of2018.At("Điều 4–15"), Decree122Of2018Culture.CulturedVillageRule),
            (Law2022, Law06("Điều 30"), Law06Of2022Collectives.CulturedVillageRule));
        yield return StandardRow.Of(ExemplaryCommune, RecipientKind.Locality,
            (Law2022, Law06("Điều 29"), Law06Of2022Collectives.ExemplaryCommuneRule),
            (TwoTier, Law06("Điều 29"), Law06Of2022Collectives.ExemplaryCommuneWithoutDistrictsRule));
    }

    private static IEnumerable<IEnumerable<StandardRow>> Diplomas()
    {
        yield return StandardRow.Of(ProvincialDiploma, RecipientKind.Individual,
            (Law2003, Law15("khoản 1 Điều 72"), Law15Of2003Forms.ProvincialDiplomaOfPersonRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 1 Điều 24"), Decree65Of2014Forms.ProvincialDiplomaOfPersonRule),
            (Decree91, Decree91At("khoản 1 Điều 39"), Decree91Of2017Forms.ProvincialDiplomaOfPersonRule),
            (Law2022, Law06("khoản 1 Điều 74"), Law06Of2022Forms.ProvincialDiplomaOfPersonRule));
        yield return StandardRow.Of(ProvincialDiploma, RecipientKind.Collective,
            (Law2003, Law15("khoản 2 Điều 72"), Law15Of2003Forms.ProvincialDiplomaOfCollectiveRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 2 Điều 24"), Decree65Of2014Forms.ProvincialDiplomaOfCollectiveRule),
            (Decree91, Decree91At("khoản 2 Điều 39"), Decree91Of2017Forms.ProvincialDiplomaOfCollectiveRule),
            (Law2022, Law06("khoản 3 Điều 74"), Law06Of2022Forms.ProvincialDiplomaOfCollectiveRule));
        yield return StandardRow.Of(ProvincialDiploma, RecipientKind.Household,
            (Decree65, Decree65At("khoản 3 Điều 24"), Decree65Of2014Forms.ProvincialDiplomaOfHouseholdRule),
            (Decree91, Decree91At("khoản 3 Điều 39"), Decree91Of2017Forms.ProvincialDiplomaOfHouseholdRule),
            (Law2022, Law06("khoản 5 Điều 74"), Law06Of2022Forms.ProvincialDiplomaOfHouseholdRule));
        yield return StandardRow.Of(PrimeMinistersDiploma, RecipientKind.Individual,
            (Law2003, Law15("khoản 1 Điều 71"), Law15Of2003Forms.PrimeMinistersDiplomaOfPersonRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 1 Điều 23"), Law39Of2013Transition.Of(
                Decree65Of2014Forms.PrimeMinistersDiplomaOfPersonRule, Law15Of2003Forms.PrimeMinistersDiplomaOfPersonRule)),
            (EndOfTransition, Decree65At("khoản 1 Điều 23"), Decree65Of2014Forms.PrimeMinistersDiplomaOfPersonRule),
            (Decree91, Decree91At("khoản 1 Điều 38"), Decree91Of2017Forms.PrimeMinistersDiplomaOfPersonRule),
            (Law2022, Law06("khoản 1 Điều 73"), Law06Of2022Forms.PrimeMinistersDiplomaOfPersonRule));
        yield return StandardRow.Of(PrimeMinistersDiploma, RecipientKind.Collective,
            (Law2003, Law15("khoản 2 Điều 71"), Law15Of2003Forms.PrimeMinistersDiplomaOfCollectiveRule),
            (Law2013, new(VietnamInstruments.Decree42Of2010), null),
            (Decree65, Decree65At("khoản 3 Điều 23"), Decree65Of2014Forms.PrimeMinistersDiplomaOfCollectiveRule),
            (Decree91, Decree91At("khoản 2 Điều 38"), Decree91Of2017Forms.PrimeMinistersDiplomaOfCollectiveRule),
            (Law2022, Law06("khoản 4 Điều 73"), Law06Of2022Forms.PrimeMinistersDiplomaOfCollectiveRule));

        // For households the decree of 2017 names none.
        yield return StandardRow.Of(PrimeMinistersDiploma, RecipientKind.Household,
            (Decree65, Decree65At("khoản 4 Điều 23"), Decree65Of2014Forms.PrimeMinistersDiplomaOfHouseholdRule),
            (Decree91, Decree91At("Điều 38"), null),
            (Law2022, Law06("khoản 6 Điều 73"), Law06Of2022Forms.PrimeMinistersDiplomaOfHouseholdRule));
    }

    private static IEnumerable<IEnumerable<StandardRow>> Orders()
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

    private static IEnumerable<IEnumerable<StandardRow>> Certificates()
    {
        EmulationTitle[] certificates =
            [CommuneCertificate, DistrictCertificate, DepartmentCertificate, MinistryUnitCertificate, EnterpriseCertificate];
        foreach (EmulationTitle title in certificates)
        {
            yield return StandardRow.Of(title, RecipientKind.Individual,
                (Law2003, Law15("khoản 1 Điều 75"), Law15Of2003Forms.CertificateOfPersonRule),
                (Law2013, VietnamInstruments.Law39Of2013.At("khoản 42 Điều 1"), Law39Of2013Certificates.OfPersonRule),
                (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
            yield return StandardRow.Of(title, RecipientKind.Collective,
                (Law2003, Law15("khoản 2 Điều 75"), Law15Of2003Forms.CertificateOfCollectiveRule),
                (Law2013, VietnamInstruments.Law39Of2013.At("khoản 42 Điều 1"), Law39Of2013Certificates.OfCollectiveRule),
                (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
        }

        foreach (EmulationTitle title in new[] { DistrictCertificate, DepartmentCertificate })
        {
            yield return StandardRow.Of(title, RecipientKind.Household,
                (Decree65, Decree65At("khoản 1 Điều 25"), Decree65Of2014Forms.CertificateOfHouseholdRule),
                (Decree91, Decree91At("điểm a khoản 2 Điều 40"), Decree91Of2017Forms.CertificateOfHouseholdRule),
                (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
        }

        yield return StandardRow.Of(DistrictCertificate, RecipientKind.Locality,
            (Decree122, VietnamInstruments.Decree122Of2018.At("khoản 3 Điều 4"), Decree122Of2018Culture.AreaCertificateRule),
            (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
        yield return StandardRow.Of(CommuneCertificate, RecipientKind.Household,
            (Decree65, Decree65At("khoản 2 Điều 25"), Decree65Of2014Forms.CommuneCertificateOfHouseholdRule),
            (Decree91, Decree91At("điểm b khoản 2 Điều 40"), Decree91Of2017Forms.CertificateOfCommuneRule),
            (Decree122, Decree91At("khoản 2 Điều 40"), Decree91Of2017Forms.CommuneCertificateOfHouseholdRule),
            (Law2022, Law06("khoản 2 Điều 75"), Law06Of2022Forms.CertificateRule));
    }

    private static IEnumerable<StandardRow> OfPerson(
        EmulationTitle title, string law15, string decree65, string decree91, string law06, Criterion first, Criterion second,
        Criterion third, Criterion fourth) => StandardRow.Of(
        title, RecipientKind.Individual,
        (Law2003, Law15(law15), first),
        (Law2013, new(VietnamInstruments.Decree42Of2010), null),
        (Decree65, Decree65At(decree65), Law39Of2013Transition.Of(second, first)),
        (EndOfTransition, Decree65At(decree65), second),
        (Decree91, Decree91At(decree91), third),
        (Law2022, Law06(law06), fourth));

    private static IEnumerable<StandardRow> OfCollective(
        EmulationTitle title, string law15, string decree65, string decree91, string law06, Criterion first, Criterion second,
        Criterion third, Criterion fourth) => StandardRow.Of(
        title, RecipientKind.Collective,
        (Law2003, Law15(law15), first),
        (Law2013, new(VietnamInstruments.Decree42Of2010), null),
        (Decree65, Decree65At(decree65), second),
        (Decree91, Decree91At(decree91), third),
        (Law2022, Law06(law06), fourth));

    private static Citation Law15(string provision) => VietnamInstruments.Law15Of2003.At(provision);

    private static Citation Law06(string provision) => VietnamInstruments.Law06Of2022.At(provision);

    private static Citation Decree65At(string provision) => VietnamInstruments.Decree65Of2014.At(provision);

    private static Citation Decree91At(string provision) => VietnamInstruments.Decree91Of2017.At(provision);
}
