using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>The codes of a dated record.</summary>
internal static class RecordCodes
{
    public static CodeCodec<RecipientKind> Recipient { get; } = InWords<RecipientKind>();

    public static CodeCodec<PersonGroup> Group { get; } = InWords<PersonGroup>();

    public static CodeCodec<LeaveReason> Leave { get; } = InWords<LeaveReason>();

    public static CodeCodec<TaskRating> Rating { get; } = new(
        ("HTXSNV", TaskRating.CompletedExcellently), ("HTTNV", TaskRating.CompletedWell), ("HTNV", TaskRating.Completed), ("KHTNV", TaskRating.NotCompleted));

    public static CodeCodec<DisciplineLevel> Discipline { get; } = new(
        ("NONE", DisciplineLevel.None), ("KHIEN_TRACH", DisciplineLevel.Reprimand), ("CANH_CAO", DisciplineLevel.Warning), ("HA_BAC_LUONG", DisciplineLevel.SalaryCut),
        ("GIANG_CHUC", DisciplineLevel.Demotion), ("CACH_CHUC", DisciplineLevel.Removal), ("BUOC_THOI_VIEC", DisciplineLevel.Dismissal));

    public static CodeCodec<StudyResult> Study { get; } = new(
        ("YEU", StudyResult.BelowAverage), ("TRUNG_BINH", StudyResult.Average), ("KHA", StudyResult.Fair), ("GIOI", StudyResult.Good), ("XUAT_SAC", StudyResult.Excellent));

    public static CodeCodec<InitiativeRecogniser> Recogniser { get; } = new(
        ("CO_SO", InitiativeRecogniser.UnitHead), ("CT_UBND_HUYEN", InitiativeRecogniser.DistrictChair), ("CT_UBND_TINH", InitiativeRecogniser.ProvinceChair),
        ("BO_TRUONG", InitiativeRecogniser.Minister), ("THU_TRUONG_DV_BO", InitiativeRecogniser.MinistryUnitHead));

    // The first code of a value is the one that is written.
    public static CodeCodec<InitiativeScope> Scope { get; } = new(
        ("grassroots", InitiativeScope.Grassroots), ("province", InitiativeScope.Provincial), ("ministry", InitiativeScope.Provincial), ("national", InitiativeScope.National));

    public static CodeCodec<CombatScope> CombatScope { get; } = new(
        ("unit", Indicators.Emulation.CombatScope.Unit), ("force", Indicators.Emulation.CombatScope.WholeForce), ("national", Indicators.Emulation.CombatScope.WholeCountry));

    public static CodeCodec<CultureArea> Area { get; } = new(
        ("CITY_DISTRICT", CultureArea.CityDistrict), ("MOUNTAIN", CultureArea.Mountain), ("POOR_OR_NEAR_POOR", CultureArea.PoorOrNearPoor), ("OTHER", CultureArea.Other));

    // The English names in lower case: "civil_servant".
    private static CodeCodec<T> InWords<T>()
        where T : struct, Enum => new([.. Enum.GetValues<T>().Select(v => (Words.Of(v).Replace('-', '_'), v))]);
}
