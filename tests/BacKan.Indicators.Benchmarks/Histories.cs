using System.Diagnostics;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Localization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Benchmarks;

/// <summary>Proposals of people with fourteen years behind them, under six standards and the laws of twelve years: "histories 100000".</summary>
internal static class Histories
{
    private static readonly EmulationTitle[] Titles =
    [
        EmulationTitles.AdvancedWorker, EmulationTitles.GrassrootsEmulationFighter, EmulationTitles.ProvincialEmulationFighter,
        EmulationTitles.NationalEmulationFighter, EmulationTitles.ProvincialDiploma, EmulationTitles.LabourOrderThirdClass,
    ];

    public static void Run(int count)
    {
        using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
        IEligibility eligibility = services.GetRequiredService<IEligibility>();
        for (int i = 0; i < 2000; i++)
            eligibility.Assess(Draw(i)).Brief(Language.Vietnamese);
        Measure("outcomes", advice => (int)advice.Outcome);
        Measure("outcomes, and what decides", advice => (int)advice.Outcome + advice.Citation.Instrument.Number.Text.Length);
        Measure("brief advice", advice => advice.Brief(Language.Vietnamese).Length);
        foreach (EmulationTitle order in (EmulationTitle[])[EmulationTitles.LabourOrderThirdClass, EmulationTitles.LabourOrderSecondClass, EmulationTitles.LabourOrderFirstClass])
        {
            foreach (RecipientKind recipient in order.Recipients)
                MeasureEmpty(new(order, new Candidate(recipient), 2024, new LocalDate(2025, 9, 1)), $"empty dossier: {order.Code}, {recipient}");
        }

        void Measure(string name, Func<EligibilityAdvice, int> read)
        {
            Process process = Process.GetCurrentProcess();
            TimeSpan taken = TimeSpan.Zero;
            long allocated = 0, sum = 0;
            for (int i = 0; i < count; i++)
            {
                Proposal proposal = Draw(i);
                long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
                sum += read(eligibility.Assess(proposal));
                taken += Stopwatch.GetElapsedTime(started);
                allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            }

            process.Refresh();
            Console.WriteLine(FormattableString.Invariant($"{name}: {taken.TotalMilliseconds * 1000 / count:0.0} µs and {allocated / count:N0} bytes each; {process.WorkingSet64 / 1_000_000} MB in use; checksum {sum}"));
        }

        void MeasureEmpty(Proposal proposal, string name)
        {
            for (int i = 0; i < 20; i++)
                Read();
            long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
            int missing = Read();
            TimeSpan taken = Stopwatch.GetElapsedTime(started);
            Console.WriteLine(FormattableString.Invariant($"{name}: {taken.TotalMilliseconds:0.0} ms and {(GC.GetAllocatedBytesForCurrentThread() - before) / 1e6:0.0} MB; {missing} facts missing"));

            int Read()
            {
                EligibilityAdvice advice = eligibility.Assess(proposal);
                return advice.Missing.Count + (advice.FirstQuestion is null ? 1 : 0) + (advice.Shortfalls.Count == 0 ? 1 : 0);
            }
        }
    }

    // The same person for the same number, so that two versions of the library judge the same people.
    private static Proposal Draw(int number)
    {
        var random = new Random(number);
        int last = 2013 + (number % 12), luck = random.Next(100) < 60 ? 99 : 85;
        EmulationTitle title = Titles[number % Titles.Length];
        List<CandidateYear> years = [];
        List<AwardedTitle> held = [];
        List<Initiative> initiatives = [];
        for (int year = last - 13; year <= last; year++)
        {
            TaskRating rating = random.Next(100) < luck - 15 ? TaskRating.CompletedExcellently : TaskRating.CompletedWell;
            years.Add(CandidateYear.Ordinary(year, random.Next(50) == 0 ? null : rating));
            if (random.Next(100) < luck)
                held.Add(new(EmulationTitles.AdvancedWorker, year));
            if (random.Next(100) < luck - 5 && year < last)
            {
                held.Add(new(EmulationTitles.GrassrootsEmulationFighter, year));
                initiatives.Add(new(year, InitiativeScope.Provincial, InitiativeRecogniser.ProvinceChair) { IsApplied = true, IsReplicable = true, IsUsed = false });
            }

            if (year % 3 == 0 && random.Next(100) < 80)
                held.Add(new(EmulationTitles.ProvincialEmulationFighter, year));
            if (year % 4 == 0 && random.Next(100) < 60)
                held.Add(new(EmulationTitles.ProvincialDiploma, year) { DecidedOn = new LocalDate(year + 1, 2, 1) });
        }

        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = PersonGroup.CivilServant, HasPendingCase = false, HeadsUnit = false, Years = new(years, last - 13, last), Titles = new(held, 1990, last),
            Initiatives = new(initiatives, last - 13, last), Topics = new([], last - 13, last), Combat = new([], 1945, last),
        };
        return new(title, candidate, last, new LocalDate(last + 1, 1, 25))
        {
            IsAttested = true, AlsoProposed = [],
            Routes = last + 1 < 2024 ? null // the points have other letters in the decrees before
                : title == EmulationTitles.LabourOrderThirdClass ? ["e"] : title == EmulationTitles.ProvincialDiploma ? ["d"] : null,
        };
    }
}
