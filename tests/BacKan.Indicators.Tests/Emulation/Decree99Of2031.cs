using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.AwardFacts;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>
/// A made-up decree of 2031, as a rule file of the library has it: its document, its day, its new title, its facts and its standards stand here
/// and nowhere else.
/// </summary>
internal static class Decree99Of2031
{
    public static readonly LegalInstrument Decree = new()
    {
        Kind = InstrumentKind.Decree, Number = new("99/2031/NĐ-CP"), Issuer = new InstrumentNumber("99/2031/NĐ-CP").ImpliedIssuer,
        Subject = new("Nghị định giả định", "A decree that is made up"),
        IssuedOn = new LocalDate(2031, 2, 10), InForceFrom = new LocalDate(2031, 4, 1),
        Confidence = Confidence.Unverified, CheckedOn = new LocalDate(2026, 12, 1),
    };

    /// <summary>Gets the title that it makes.</summary>
    public static EmulationTitle RegionalFighter { get; } =
        new("CSTDV", new("chiến sĩ thi đua vùng", "regional emulation fighter"), "CSTĐV") { InForce = new(Decree.InForceFrom!.Value) };

    private static readonly YesNoFact WorksDigitally = AwardFacts.YesNo(
        "works-digitally", "xử lý hồ sơ công việc trên môi trường số", "handles files digitally",
        d => d.Year.Score is { } score ? score >= 90m : null);

    private static readonly RuleDay Since = new(Decree) { OpensRegime = true };

    /// <summary>Gets the lines of the table of standards.</summary>
    public static IEnumerable<StandardRow> Standards =>
    [
        new(EmulationTitles.GrassrootsEmulationFighter, RecipientKind.Individual, Since, Decree.At("Điều 7"), At("Điều 7").All(
            "grassroots-fighter", "tiêu chuẩn chiến sĩ thi đua cơ sở", "standard of the grassroots emulation fighter",
            At("khoản 1 Điều 7").RatedExcellently(),
            At("khoản 2 Điều 7").AtLeast(UnitInitiatives(2), 1m))) { CheckedOn = new(2026, 12, 1) },
        new(RegionalFighter, RecipientKind.Individual, Since, Decree.At("Điều 8"), At("Điều 8").All(
            "regional-fighter", "tiêu chuẩn chiến sĩ thi đua vùng", "standard of the regional emulation fighter",
            At("khoản 1 Điều 8").Running(Held(EmulationTitles.GrassrootsEmulationFighter), 2),
            At("khoản 2 Điều 8").Is(WorksDigitally))) { CheckedOn = new(2026, 12, 1) },
    ];

    // In the library a module initializer calls it: [ModuleInitializer] internal static void Declare().
    public static void Declare() => TitleRules.Declare(() => Standards, () => [RegionalFighter], () => [Decree]);

    private static Clause At(string provision) => new(Decree.At(provision), Confidence.Unverified);
}
