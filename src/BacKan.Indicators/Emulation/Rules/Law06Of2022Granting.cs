using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.Grantor;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Who grants under the Law of 2022, Articles 77 to 80: <i>thẩm quyền theo Luật 06/2022/QH15</i>.</summary>
internal static class Law06Of2022Granting
{
    private static readonly EmulationTitle[] Grassroots = [AdvancedCollective, GrassrootsEmulationFighter, AdvancedWorker];

    /// <summary>Gets the powers while there were districts.</summary>
    public static GrantingPowers WithDistricts { get; } = new(
        "granting-06-2022",
        new("thẩm quyền theo Luật 06/2022/QH15", "powers under Law 06/2022/QH15"),
        [
            .. Upper,
            Power("khoản 2 Điều 80", [DistrictChair], [CulturedVillage, .. Grassroots, DistrictCertificate]),
            .. Lower,
        ]);

    /// <summary>
    /// Gets the powers since the district level ended: what the district's chair granted under
    /// Article 80.2 is the commune's, by Decree 129/2025/NĐ-CP.
    /// </summary>
    public static GrantingPowers WithoutDistricts { get; } = new(
        "granting-06-2022-two-tier",
        new("thẩm quyền theo Luật 06/2022/QH15, chính quyền hai cấp", "powers under Law 06/2022/QH15, two-tier local government"),
        [
            .. Upper,
            Delegated([DistrictChair], []),
            Delegated([CommuneChair], [CulturedVillage, AdvancedCollective, GrassrootsEmulationFighter]),
            .. Lower,
        ]);

    private static GrantingPower[] Upper =>
    [
        Power("Điều 77", [President], [LabourOrderFirstClass, LabourOrderSecondClass, LabourOrderThirdClass, .. StateTitles.All]),
        Power("khoản 1 Điều 78", [Government], [GovernmentFlag]),
        Power("khoản 2 Điều 78", [PrimeMinister], [NationalEmulationFighter, PrimeMinistersDiploma]),
        Power("khoản 1 Điều 79", [NationalAssemblyStandingCommittee], [CommemorativeMedal]),
        Power(
            "khoản 2 Điều 79", [Minister],
            [ProvincialDiploma, ProvincialFlag, ExcellentCollective, ProvincialEmulationFighter, CommemorativeMedal]),
        Power("khoản 3 Điều 79", [Minister], Grassroots),
        Power(
            "khoản 4 Điều 79", [ProvinceChair],
            [ProvincialFlag, ExcellentCollective, ProvincialEmulationFighter, ExemplaryCommune, ProvincialDiploma, CommemorativeMedal]),
        new(
            VietnamInstruments.Law06Of2022.At("khoản 5 Điều 79"), Confidence.OfficialText, [], [DeterminedToWinUnit],
            new("theo quy định của Chính phủ đối với quân đội, công an", "as the Government lays down for the army and the police")),
        Power("khoản 1 Điều 80", [MinistryUnitHead], [.. Grassroots, MinistryUnitCertificate]),
        Power("khoản 1 Điều 80", [DepartmentHead], [.. Grassroots, DepartmentCertificate]),
    ];

    private static GrantingPower[] Lower =>
    [
        Power("khoản 3 Điều 80", [CommuneChair], [AdvancedWorker, CommuneCertificate, CulturedFamily]),
        Power("khoản 4 Điều 80", [EnterpriseDirector, EnterpriseHead, StateEnterpriseHead], [.. Grassroots, EnterpriseCertificate]),
        Power("khoản 4 Điều 80", [EnterpriseChair], [EnterpriseCertificate]),
        new(
            VietnamInstruments.Law06Of2022.At("khoản 5 Điều 80"), Confidence.OfficialText, [], [AdvancedUnit, AdvancedSoldier],
            new("theo quy định của Bộ Quốc phòng, Bộ Công an", "as the Ministries of Defence and of Public Security lay down")),
    ];

    private static GrantingPower Power(string provision, Grantor[] grantors, EmulationTitle[] titles) =>
        new(VietnamInstruments.Law06Of2022.At(provision), Confidence.OfficialText, grantors, titles);

    private static GrantingPower Delegated(Grantor[] grantors, EmulationTitle[] titles) =>
        new(VietnamInstruments.Decree129Of2025.At("Điều 59"), Confidence.Quoted, grantors, titles);
}
