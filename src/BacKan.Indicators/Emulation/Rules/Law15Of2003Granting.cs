using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.Grantor;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Who grants under the Law of 2003, Articles 77 to 80: <i>thẩm quyền theo Luật 15/2003/QH11</i>.</summary>
internal static class Law15Of2003Granting
{
    private static readonly EmulationTitle[] Medal = [CommemorativeMedal];

    // What the heads of Article 80.1 grant, each with his own certificate.
    private static readonly EmulationTitle[] Grassroots = [GrassrootsEmulationFighter, AdvancedWorker, AdvancedCollective];

    private static readonly EmulationTitle[] GrassrootsOfForces = [.. Grassroots, AdvancedSoldier, AdvancedUnit];

    /// <summary>Gets the powers as enacted in 2003.</summary>
    public static GrantingPowers Original { get; } = new(
        "granting-15-2003",
        new("thẩm quyền theo Luật 15/2003/QH11", "powers under Law 15/2003/QH11"),
        [
            Power("Điều 69", [Minister, ProvinceChair], Medal),
            .. State,
            Power(
                "Điều 79", [Minister, ProvinceChair],
                [ProvincialDiploma, ProvincialFlag, ExcellentCollective, DeterminedToWinUnit, ProvincialEmulationFighter]),
            Power("khoản 1 Điều 80", [MinistryUnitHead], [.. GrassrootsOfForces, MinistryUnitCertificate]),
            Power("khoản 1 Điều 80", [StateEnterpriseHead], [.. Grassroots, EnterpriseCertificate]),
            Power("khoản 1 Điều 80", [DepartmentHead], [.. Grassroots, DepartmentCertificate]),
            Power("khoản 1 Điều 80", [DistrictChair], [.. Grassroots, DistrictCertificate]),
            Power("khoản 2 Điều 80", [DistrictChair], [CulturedVillage]),
            Power("khoản 3 Điều 80", [CommuneChair], [CommuneCertificate, CulturedFamily]),
        ]);

    /// <summary>Gets the powers as amended by Law 39/2013/QH13: the head of a commune grants titles, every enterprise does.</summary>
    public static GrantingPowers Amended { get; } = new(
        "granting-39-2013",
        new("thẩm quyền theo Luật 15/2003/QH11, sửa đổi năm 2013", "powers under Law 15/2003/QH11 as amended in 2013"),
        [
            Amendment("khoản 37 Điều 1", [Minister, ProvinceChair], Medal),
            .. State,
            Amendment(
                "khoản 45 Điều 1", [Minister, ProvinceChair],
                [ProvincialDiploma, ProvincialFlag, ExcellentCollective, DeterminedToWinUnit, ProvincialEmulationFighter]),
            new(
                VietnamInstruments.Decree65Of2014.At("khoản 1 Điều 26"), Confidence.OfficialText, [MilitaryRegionCommander],
                [DeterminedToWinUnit]),
            Amendment("khoản 46 Điều 1", [MinistryUnitHead], [.. GrassrootsOfForces, MinistryUnitCertificate]),
            Amendment("khoản 46 Điều 1", [DepartmentHead], [.. Grassroots, DepartmentCertificate]),
            Amendment("khoản 46 Điều 1", [DistrictChair], [.. Grassroots, DistrictCertificate]),
            Power("khoản 2 Điều 80", [DistrictChair], [CulturedVillage]),
            Amendment("khoản 46 Điều 1", [CommuneChair], [CommuneCertificate, AdvancedWorker, CulturedFamily]),
            Amendment(
                "khoản 46 Điều 1", [EnterpriseChair, EnterpriseDirector, EnterpriseHead, StateEnterpriseHead],
                [.. Grassroots, EnterpriseCertificate]),
        ]);

    private static GrantingPower[] State =>
    [
        Power("Điều 77", [President], [LabourOrderFirstClass, LabourOrderSecondClass, LabourOrderThirdClass, .. StateTitles.All]),
        Power("Điều 78", [Government], [GovernmentFlag]),
        Power("Điều 78", [PrimeMinister], [NationalEmulationFighter, PrimeMinistersDiploma]),
    ];

    private static GrantingPower Power(string provision, Grantor[] grantors, EmulationTitle[] titles) =>
        new(VietnamInstruments.Law15Of2003.At(provision), Confidence.OfficialText, grantors, titles);

    private static GrantingPower Amendment(string provision, Grantor[] grantors, EmulationTitle[] titles) =>
        new(VietnamInstruments.Law39Of2013.At(provision), Confidence.OfficialText, grantors, titles);
}
