using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

public class RunCriterionTests
{
    private const int Last = 2024;

    private static readonly YearlyFact Good = Fact("good"), Flag = Fact("flag"), Award = Fact("award");

    [Theory]
    [InlineData("ggggg", "..f.f", "a.....", Outcome.Met)] // the award lies just before the run
    [InlineData("ggggg", "..f.f", ".a....", Outcome.NotMet)] // it lies in its first year
    [InlineData("ggggg", "....f", "a.....", Outcome.NotMet)] // once
    [InlineData("gggggggg", "ff......", "a........", Outcome.Met)] // a longer run counts whole
    [InlineData("gggggggg", "ff......", "...a.....", Outcome.NotMet)] // but not what lies before the award
    [InlineData("gggg.", "ffff.", "a.....", Outcome.NotMet)] // the run must end at the year judged
    [InlineData("?gggg", "...ff", "a.....", Outcome.Unknown)]
    [InlineData("ggggg", "...?f", "a.....", Outcome.Unknown)]
    [InlineData("ggggg", "..?ff", "a.....", Outcome.Met)]
    [InlineData("?g.gg", "...ff", "a.....", Outcome.NotMet)]
    public void Two_flags_in_five_years_running_after_an_award(string good, string flag, string award, Outcome outcome) =>
        Rule(Good, 5, 2, Award).Evaluate(Sheet((Good, good), (Flag, flag), (Award, award))).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(".f.f.", ".a....", Outcome.Met)]
    [InlineData("f..f.", "..a...", Outcome.NotMet)]
    [InlineData("f..f.", "......", Outcome.NotMet)]
    [InlineData(".f.?.", ".a....", Outcome.Unknown)]
    public void Two_flags_after_an_award_without_a_run(string flag, string award, Outcome outcome) =>
        Rule(run: null, 1, 2, Award).Evaluate(Sheet((Flag, flag), (Award, award))).Outcome.Should().Be(outcome);

    [Fact]
    public void It_agrees_with_trying_every_run_and_every_completion()
    {
        var random = new Random(616);
        for (int i = 0; i < 400; i++)
        {
            int years = random.Next(1, 4), least = random.Next(1, 3);
            YearlyFact? after = random.Next(2) == 0 ? Award : null;
            YearlyFact? run = random.Next(4) == 0 ? null : Good;
            string[] rows = [.. Enumerable.Range(0, 3).Select(_ => new string([.. Enumerable.Range(0, 5).Select(_ => "xxx..?"[random.Next(6)])]))];
            (YearlyFact, string)[] said = [(Good, rows[0]), (Flag, rows[1]), (Award, rows[2])];
            bool[] completions = [.. Completions(rows).Select(c => Holds(c, run is not null, years, least, after is not null)).Distinct()];
            Outcome expected = completions is [var all] ? all ? Outcome.Met : Outcome.NotMet : Outcome.Unknown;
            Evaluation evaluation = new RunCriterion("run", BilingualText.Same("run"), Citation, Confidence.Unverified, run, years, Flag, least, after, longest: 5).Evaluate(Sheet(said));
            evaluation.Outcome.Should().Be(expected, string.Join(' ', rows));
        }
    }

    [Fact]
    public void A_record_of_which_nothing_is_known_is_judged_at_once()
    {
        var together = new AllCriterion("all", BilingualText.Same("all"), Citation, Confidence.Unverified,
        [
            new YearsCriterion("running", BilingualText.Same("running"), Citation, Confidence.Unverified, Good, 5),
            Rule(Good, 5, 2, Award),
            Rule(Good, 5, 4, Award),
        ]);
        together.Evaluate(new FactSheetBuilder { Year = Last }.Build()).Missing.Should().HaveCount(20 + 20 + 25);
    }

    [Fact]
    public void Impossible_numbers_are_refused()
    {
        foreach (Action impossible in new Action[] { () => Rule(Good, 0, 1, null), () => Rule(Good, 21, 1, null), () => Rule(Good, 1, 0, null), () => Rule(Good, 1, 21, null) })
            impossible.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Citation Citation => new(VietnamInstruments.Law06Of2022);

    private static RunCriterion Rule(YearlyFact? run, int years, int least, YearlyFact? after) => new("run", BilingualText.Same("run"), Citation, Confidence.Unverified, run, years, Flag, least, after);

    private static YearlyFact Fact(string key) => new(key, BilingualText.Same(key), BilingualText.Same(key));

    // One letter a year, the last of them the year judged; "?" is not known, every year before is a no.
    private static FactSheet Sheet(params (YearlyFact Fact, string Years)[] facts)
    {
        var sheet = new FactSheetBuilder { Year = Last };
        foreach ((YearlyFact fact, string years) in facts)
        {
            for (int back = 0; back < 60; back++)
            {
                char said = back < years.Length ? years[years.Length - 1 - back] : '.';
                sheet.Set(fact, Last - back, said == '?' ? null : said != '.');
            }
        }

        return sheet.Build();
    }

    private static IEnumerable<bool[][]> Completions(string[] rows)
    {
        string all = string.Concat(rows);
        int open = all.Count(c => c == '?');
        for (int choice = 0; choice < 1 << open; choice++)
        {
            int next = 0;
            bool[] said = [.. all.Select(c => c == '?' ? (choice >> next++ & 1) == 1 : c != '.')];
            yield return [.. said.Chunk(5)];
        }
    }

    private static bool Holds(bool[][] rows, bool needsRun, int years, int least, bool needsAward) => Enumerable.Range(years, 6 - years).Any(n =>
        (!needsRun || rows[0][^n..].All(x => x)) && rows[1][^n..].Count(x => x) >= least && (!needsAward || rows[2][..^n].Any(x => x)));
}
