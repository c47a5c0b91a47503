using System.Globalization;
using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>
/// A number of times in a run of years that ends at the year judged and begins after an earlier award:
/// <i>và sau đó … liên tục từ n năm trở lên, trong thời gian đó có k lần</i>.
/// </summary>
/// <remarks>
/// <para>
/// Any run that is long enough qualifies, such as eight years where five are required, and
/// everything in it counts. If no run is required, the years since the award count.
/// </para>
/// <para>Years are counted, not records; a year without a record is unknown.</para>
/// </remarks>
internal sealed class RunCriterion : Criterion
{
    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the numbers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="run">The fact that must hold in every year of the run, or null if no run is required.</param>
    /// <param name="years">The minimum length of the run in years, 1 or more.</param>
    /// <param name="counted">The fact that is counted in the run.</param>
    /// <param name="least">The number of years in which it must hold, 1 or more.</param>
    /// <param name="after">The fact that must hold in a year before the run, or null.</param>
    /// <param name="longest">The number of years for which a run is followed back, from <paramref name="years"/> to 50.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The numbers do not satisfy 1 ≤ least ≤ longest and 1 ≤ years ≤ longest ≤ 50.
    /// </exception>
    public RunCriterion(
        string id, BilingualText words, Citation citation, Confidence confidence, YearlyFact? run, int years, YearlyFact counted, int least,
        YearlyFact? after = null, int longest = 20)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(counted);
        if (longest is < 1 or > 50)
            throw new ArgumentOutOfRangeException(nameof(longest), longest, $"{id} must follow 1 to 50 years.");
        if (years < 1 || years > longest)
            throw new ArgumentOutOfRangeException(
                nameof(years), years, FormattableString.Invariant($"{id} must ask for a run of 1 to {longest} years."));
        if (least < 1 || least > longest)
            throw new ArgumentOutOfRangeException(
                nameof(least), least, FormattableString.Invariant($"{id} must ask for 1 to {longest} times."));
        (Run, Years, Counted, Least, After, Longest) = (run, years, counted, least, after, longest);
    }

    /// <summary>Gets the fact that must hold in every year of the run, or null if no run is required.</summary>
    public new YearlyFact? Run { get; }

    /// <summary>Gets the minimum length of the run in years.</summary>
    public new int Years { get; }

    /// <summary>Gets the fact that is counted in the run.</summary>
    public YearlyFact Counted { get; }

    /// <summary>Gets the number of years in which it must hold.</summary>
    public int Least { get; }

    /// <summary>Gets the fact that must hold in a year before the run, or null.</summary>
    public YearlyFact? After { get; }

    /// <summary>Gets the number of years for which a run is followed back; an earlier award is sought for ten years more.</summary>
    public int Longest { get; }

    internal override ValueRange Numbers => new(Least, lowIncluded: true, null, highIncluded: false);

    /// <inheritdoc/>
    public override BilingualText Threshold
    {
        get
        {
            (string after, string since) = After is null ? ("", "") : ($", sau khi {After.Name.Vi}", $", after: {After.Name.En}");
            return Run is null
                ? new(Say($"ít nhất {Least} lần{after}"), Say($"at least {Times(Least)}{since}"))
                : new(
                    Say($"ít nhất {Least} lần trong thời gian liên tục từ {Years} năm trở lên {Run.Name.Vi}{after}"),
                    Say($"at least {Times(Least)} in {Years} or more years running of: {Run.Name.En}{since}"));
        }
    }

    /// <summary>Returns the yearly facts on which the condition depends, with the number of years it looks back for each.</summary>
    internal IEnumerable<(YearlyFact Fact, int YearsBack)> Facts =>
        new[] { (Run, Longest), (Counted, Longest), (After, Longest + 10) }.Where(f => f.Item1 is not null)
            .Select(f => (f.Item1!, f.Item2));

    // More facts that are so never make it worse: what holds without the open ones holds, what does not hold with them does not.
    internal override bool? Known(FactSheet sheet) => Holds(sheet, open: false) ? true : Holds(sheet, open: true) ? null : false;

    private bool Holds(FactSheet sheet, bool open)
    {
        int last = sheet.RequireYear(Id), earliest = int.MinValue;
        if (After is not null)
        {
            earliest = int.MaxValue;
            for (int back = 1; back < Longest + 10; back++)
            {
                if (sheet[After.ForYear(last - back)] ?? open)
                    earliest = last - back;
            }
        }

        int times = 0;
        for (int run = 0; run <= Longest; run++)
        {
            // A run of so many years, after an award before it.
            if (run >= Years && times >= Least && earliest <= last - run)
                return true;
            if (run == Longest || (Run is not null && !(sheet[Run.ForYear(last - run)] ?? open)))
                return false;
            times += sheet[Counted.ForYear(last - run)] ?? open ? 1 : 0;
        }

        return false;
    }

    // Year by year, so that the years of a run stand beside what is counted in them: the work then
    // grows with their product, not with their power.
    internal override void Announce(CaseCompiler compiler)
    {
        int last = compiler.Sheet.RequireYear(Id);
        for (int back = 0; back < Longest + 10; back++)
        {
            foreach ((YearlyFact fact, int yearsBack) in Facts)
            {
                if (back < yearsBack)
                    compiler.Announce(fact.ForYear(last - back));
            }
        }
    }

    internal override Node Compile(CaseCompiler compiler)
    {
        int last = compiler.Sheet.RequireYear(Id);
        var known = new Dictionary<(int Back, int Missing), Node>();
        Node[] since = [.. Enumerable.Range(0, Longest + 10).Select(back => After is null ? compiler.Nodes.True : Says(After, back))];
        return From(0, Least);

        // Whether a run that has come so many years back, with so many times missing still, can end here or further back.
        Node From(int back, int missing)
        {
            if (known.TryGetValue((back, missing), out Node? node))
                return node;
            Node ends = back >= Years && missing == 0 ? Or([.. since[back..]]) : compiler.Nodes.False;
            if (back == Longest)
                return known[(back, missing)] = ends;

            // What can end with more times missing can end with fewer: a year that counts needs no other branch where it does not.
            Node further = missing == 0
                ? From(back + 1, 0)
                : Or(And(Says(Counted, back), From(back + 1, missing - 1)), From(back + 1, missing));
            Node goesOn = Run is null ? further : And(Says(Run, back), further);
            return known[(back, missing)] = Or(ends, goesOn);
        }

        Node Says(YearlyFact fact, int back) => compiler.Yes(fact.ForYear(last - back), compiler.Sheet[fact.ForYear(last - back)]);
        Node And(params Node[] parts) => compiler.Nodes.Count(parts, parts.Length, parts.Length);
        Node Or(params Node[] parts) => compiler.Nodes.Count(parts, 1, parts.Length);
    }

    internal override BilingualText Value(FactSheet sheet)
    {
        int last = sheet.RequireYear(Id), run = 0;
        while (run < Longest && (Run is null || sheet[Run.ForYear(last - run)] == true))
            run++;
        int count = Count(run);
        string times = count.ToString(CultureInfo.InvariantCulture), years = Say($"{run} {(run == 1 ? "year" : "years")}");
        return Run is null
            ? new($"{times} lần trong {Say($"{run}")} năm", $"{Times(count)} in {years}")
            : new($"{times} lần trong {Say($"{run}")} năm liên tục", $"{Times(count)} in {years} running");

        int Count(int years) => Enumerable.Range(0, years).Count(back => sheet[Counted.ForYear(last - back)] == true);
    }

    private static string Times(int count) => Say($"{count} {(count == 1 ? "time" : "times")}");

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
