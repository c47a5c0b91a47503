using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>The standard that is asked for: by its id, else the national one of the day.</summary>
internal static class StandardChoice
{
    private static IEnumerable<Timeline<PovertyStandard>> Timelines => PovertyStandards.Local.Prepend(PovertyStandards.National);

    /// <summary>Gets the standard; null where there is none, which is said.</summary>
    public static PovertyStandard? Of(CommandRun run, LocalDate on)
    {
        string day = FormattableString.Invariant($"{on:uuuu-MM-dd}");
        if (run.Given.Get("--standard") is { } id)
            return Named(run, id, on, day);
        if (PovertyStandards.National.TryOn(on, out Enactment<PovertyStandard>? enactment))
            return enactment.Rule;
        string vi = string.Join(", ", PovertyStandards.National.Enactments.Select(e => e.Applies.In(Language.Vietnamese))),
            en = string.Join(", ", PovertyStandards.National.Enactments.Select(e => e.Applies.In(Language.English)));
        run.Problems.Fail(ErrorCodes.LawNoRuleInForce, "--on", day,
            new($"Ngày này không có chuẩn nghèo quốc gia; các giai đoạn có chuẩn: {vi}.",
            $"No national poverty standard was in force on that day; the periods with one: {en}."));
        run.Problems.Ask(ExitCode.NoLaw);
        return null;
    }

    /// <summary>Gets the timeline by which a standard applies: its own where it has one.</summary>
    public static Timeline<PovertyStandard> TimelineOf(PovertyStandard standard) =>
        PovertyStandards.Local.FirstOrDefault(t => t.Enactments.Any(e => e.Rule == standard)) ?? PovertyStandards.National;

    /// <summary>Gets the first enactment of a standard, under which its rates stand.</summary>
    public static Enactment<PovertyStandard> EnactmentOf(PovertyStandard standard) =>
        TimelineOf(standard).Enactments.First(e => e.Rule == standard);

    private static PovertyStandard? Named(CommandRun run, string id, LocalDate on, string day)
    {
        if (PovertyStandards.Find(id) is { } named)
        {
            if (!TimelineOf(named).Enactments.Any(e => e.Rule == named && e.Applies.Contains(on)))
                run.Problems.Write(new(Severity.Doubt, ErrorCodes.PovertyStandardDay, 0, 0, "--standard", id,
                    new($"Chuẩn này không có hiệu lực ngày {day}; kết quả là phép thử theo chuẩn đó.",
                    $"This standard was not in force on {day}; the result is a trial of it.")));
            return named;
        }

        if (Timelines.SelectMany(t => t.Unheld).FirstOrDefault(u => string.Equals(u.Id, id, StringComparison.Ordinal)) is { } unheld)
        {
            run.Problems.Fail(ErrorCodes.LawNotHeld, "--standard", id,
                new($"Thư viện chưa có nội dung của {unheld.Citation.In(Language.Vietnamese)}.",
                $"The content of {unheld.Citation.In(Language.English)} is not held."));
            run.Problems.Ask(ExitCode.NoLaw);
            return null;
        }

        string ids = string.Join(", ", PovertyStandards.All.Select(s => s.Id));
        run.Problems.Fail(ErrorCodes.PovertyStandard, "--standard", id,
            new($"Không có chuẩn này; hãy chọn một trong: {ids}.", $"There is no such standard; choose one of: {ids}."));
        return null;
    }
}
