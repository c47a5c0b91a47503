using System.Diagnostics;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tests.Emulation;

namespace BacKan.Indicators.Benchmarks;

/// <summary>Every title and recipient on nine days, over dossiers that say nothing and records of 2 to 30 years: "dossiers".</summary>
internal static class EveryDossier
{
    public static void Run()
    {
        IEligibility eligibility = BacKanServices.Create().Get<IEligibility>();
        List<(string Kind, string What, double Milliseconds, long Bytes)> all = [];
        foreach ((EmulationTitle title, RecipientKind recipient, NodaTime.LocalDate on) in Dossiers.Standards)
        {
            foreach ((string kind, Proposal proposal) in Dossiers.Of(title, recipient, on, 2, 5, 10, 20, 30))
            {
                (double best, long bytes) = (double.MaxValue, 0);
                for (int run = 0; run < 3; run++)
                {
                    long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
                    EligibilityAdvice advice = eligibility.Assess(proposal);
                    _ = advice.Missing.Count + advice.Shortfalls.Count + advice.Data.Count + advice.Brief(Language.Vietnamese).Length + (advice.FirstQuestion is null ? 0 : 1);
                    best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                    bytes = GC.GetAllocatedBytesForCurrentThread() - before;
                }

                all.Add((kind, FormattableString.Invariant($"{title.Code}, {recipient}, {on:uuuu-MM-dd}"), best, bytes));
            }
        }

        foreach (var kind in all.GroupBy(d => d.Kind).Append(all.GroupBy(_ => "all").Single()))
        {
            (string _, string slowest, double most, long _) = kind.MaxBy(d => d.Milliseconds);
            Console.WriteLine(FormattableString.Invariant(
                $"{kind.Key}: {kind.Count()} dossiers; half take under {kind.Select(d => d.Milliseconds).Order().ElementAt(kind.Count() / 2):0.00} ms, the most {most:0.0} ms ({slowest}) and {kind.Max(d => d.Bytes) / 1e6:0.0} MB"));
        }
    }
}
