using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

// Facts that count initiatives, topics and certificates over years, or in a run of them.
internal static partial class AwardFacts
{
    /// <summary>
    /// Returns how many initiatives are recognised in the unit itself, in so many years up to the
    /// year judged; an initiative of wider scope counts too.
    /// </summary>
    public static NumberFact UnitInitiatives(int years) =>
        Initiatives("grassroots", "được công nhận, áp dụng ở cơ sở", "recognised in the unit", years, Reach.Unit);

    /// <summary>Returns how many initiatives are recognised in the ministry or province.</summary>
    public static NumberFact ProvincialInitiatives(int years) => Initiatives(
        "province", "được công nhận, áp dụng trong bộ, ngành, tỉnh", "recognised in the ministry or province", years, Reach.Province);

    /// <summary>Returns how many initiatives have effect in the whole country.</summary>
    public static NumberFact NationalInitiatives(int years) =>
        Initiatives("national", "có phạm vi ảnh hưởng toàn quốc", "with effect in the whole country", years, Reach.Nation);

    /// <summary>Returns how many scientific topics were accepted and applied in the unit.</summary>
    public static NumberFact UnitTopics(int years) => Cases(
        FormattableString.Invariant($"topics:grassroots:{years}"),
        In("số đề tài, đề án khoa học được nghiệm thu, áp dụng ở cơ sở", "topics accepted and applied in the unit", years),
        d => d.Count(d.Candidate.Topics, years, Reach.Applied));

    /// <summary>Returns how many certificates of merit were granted for combat, in so many years.</summary>
    public static NumberFact CombatCertificates(int years) => Cases(
        FormattableString.Invariant($"combat-certificates:{years}"), In(CertificateWords.Vi, CertificateWords.En, years),
        d => d.Count(d.Candidate.Combat, years, c => c.HasCertificate));

    /// <summary>
    /// Returns how many initiatives of the unit lie in a run of so many excellent years or more, after an award where one is named.
    /// </summary>
    public static NumberFact UnitInitiativesInRun(int years, EmulationTitle? after = null) =>
        InitiativesInRun("grassroots", "được công nhận, áp dụng ở cơ sở", "recognised in the unit", years, after, Reach.Unit);

    public static NumberFact ProvincialInitiativesInRun(int years, EmulationTitle after) => InitiativesInRun(
        "province", "được công nhận, áp dụng trong bộ, ngành, tỉnh", "recognised in the ministry or province", years, after,
        Reach.Province);

    public static NumberFact NationalInitiativesInRun(int years, EmulationTitle after) =>
        InitiativesInRun("national", "có phạm vi ảnh hưởng toàn quốc", "with effect in the whole country", years, after, Reach.Nation);

    public static NumberFact UnitTopicsInRun(int years) => Cases(
        FormattableString.Invariant($"topics:grassroots:{years}+:"),
        InRun("số đề tài, đề án khoa học được nghiệm thu, áp dụng ở cơ sở", "topics accepted and applied in the unit", years, after: null),
        d => d.CountInRun(d.Candidate.Topics, years, award: null, Reach.Applied));

    public static NumberFact CombatCertificatesInRun(int years, EmulationTitle after) => Cases(
        FormattableString.Invariant($"combat-certificates:{years}+:{after.Code}"),
        InRun(CertificateWords.Vi, CertificateWords.En, years, after),
        d => d.CountInRun(d.Candidate.Combat, years, after, c => c.HasCertificate));

    /// <summary>Returns how many initiatives of a kind were recognised in so many years up to the year judged.</summary>
    public static NumberFact Initiatives(string kind, string vi, string en, int years, Func<Initiative, bool?> counts) => Cases(
        FormattableString.Invariant($"initiatives:{kind}:{years}"), In($"số sáng kiến {vi}", $"initiatives {en}", years),
        d => d.Count(d.Candidate.Initiatives, years, counts));

    private static BilingualText CertificateWords =>
        new("số lần được giấy khen do mưu trí, dũng cảm trong chiến đấu, phục vụ chiến đấu", "certificates of merit for combat");

    private static NumberFact InitiativesInRun(
        string scope, string vi, string en, int years, EmulationTitle? after, Func<Initiative, bool?> counts) => Cases(
        FormattableString.Invariant($"initiatives:{scope}:{years}+:{after?.Code}"),
        InRun($"số sáng kiến {vi}", $"initiatives {en}", years, after),
        d => d.CountInRun(d.Candidate.Initiatives, years, after, counts));

    private static BilingualText In(string vi, string en, int years) => new(
        FormattableString.Invariant($"{vi} trong {years} năm"),
        FormattableString.Invariant($"{en} in {years} {(years == 1 ? "year" : "years")}"));

    private static BilingualText InRun(string vi, string en, int years, EmulationTitle? after) => new(
        FormattableString.Invariant($"{vi} trong thời gian liên tục từ {years} năm trở lên hoàn thành xuất sắc nhiệm ")
            + FormattableString.Invariant($"vụ{(after is null ? "" : $", sau khi được tặng {after.Name.Vi}")}"),
        FormattableString.Invariant(
            $"{en} in a run of {years} excellent years or more{(after is null ? "" : $", after {after.Name.En}")}"));

    private static NumberFact Cases(string key, BilingualText name, Func<Dossier, ValueRange?> read) =>
        Whole(key, name.Vi, name.En, MeasureUnits.Case, read);
}
