using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The points of a review sheet with the class of the household: <i>kết quả chấm điểm Phiếu B</i>.</summary>
/// <remarks>
/// <para>
/// Points A (form B1) replace income, points B (form B2) count ten for each deprivation. If answers are missing, both have bounds that some
/// answers reach; the class is given only if all points between them have it.
/// </para>
/// <para>A classification under the criteria, not a status: a household is legally poor only when the commune recognises it. Immutable;
/// compares by reference.</para>
/// </remarks>
public sealed class ReviewResult
{
    private readonly ReviewScoring scoring;
    private readonly Func<int, int, BriefClassification> judge;
    private readonly Lazy<IReadOnlyList<ReviewQuestion>> ask;

    internal ReviewResult(
        ReviewSheet sheet, Enactment<ReviewForm> form, ReviewScoring scoring, Func<int, int, BriefClassification> judge,
            PovertyClassification? byIncome)
    {
        (Sheet, Form, this.scoring, this.judge, ByIncome) = (sheet, form, scoring, judge, byIncome);
        BriefClassification least = judge(scoring.ALow, scoring.BLow);
        Class = Agreed(scoring.ALow, scoring.AHigh, scoring.BLow, scoring.BHigh);
        DecidingRow = Class is null ? null : least.Row;
        IsAverage = Class == PovertyClass.Above
            ? byIncome?.Class is { } income ? income == PovertyClass.AverageLivingStandard : null
            : Class is null ? null : false;
        ask = new(() => Class is null ? ReviewAsk.Smallest(scoring, (a, b) => judge(a, b).Class) : []);
    }

    /// <summary>Gets the sheet.</summary>
    public ReviewSheet Sheet { get; }

    /// <summary>Gets the form of the day, with its provision and days.</summary>
    public Enactment<ReviewForm> Form { get; }

    /// <summary>Gets the least points A.</summary>
    public int LowA => scoring.ALow;

    /// <summary>Gets the most points A; equal to the least if everything is known.</summary>
    public int HighA => scoring.AHigh;

    /// <summary>Gets the least points B, ten for each certain deprivation.</summary>
    public int LowB => scoring.BLow;

    /// <summary>Gets the most points B.</summary>
    public int HighB => scoring.BHigh;

    /// <summary>Gets the items of form B1, 1 to 15, with their points; item 15 gives points only to urban households.</summary>
    public IReadOnlyList<ReviewItemScore> Items => scoring.Items;

    /// <summary>Gets the indicators of form B2, 1.1 to 6.2, with ten points for each deprivation.</summary>
    public IReadOnlyList<ReviewItemScore> Indicators => scoring.Indicators;

    /// <summary>
    /// Gets the class by points: poor, near-poor, or above (<i>hộ không nghèo</i>); null if the
    /// bounds disagree or the standard of the day has no points.
    /// </summary>
    public PovertyClass? Class { get; }

    /// <summary>Gets the id of the deciding row of the standard, or null.</summary>
    internal string? DecidingRow { get; }

    /// <summary>Gets the classification by income alone (Annex VIII), or null if the sheet has no income.</summary>
    public PovertyClassification? ByIncome { get; }

    /// <summary>
    /// Gets whether a household that is neither poor nor near-poor by points has an average living
    /// standard by income; null if income or class is not known.
    /// </summary>
    public bool? IsAverage { get; }

    /// <summary>
    /// Gets a minimal set of questions whose answers always decide the class, those with the most
    /// points first; empty if the class is decided.
    /// </summary>
    public IReadOnlyList<ReviewQuestion> Ask => ask.Value;

    /// <summary>Prints the basis, points, items and class of the household, a line each.</summary>
    public IReadOnlyList<BilingualText> Explain()
    {
        List<BilingualText> lines =
            [new(Form.Citation.In(Language.Vietnamese), Form.Citation.In(Language.English)), Points("A", LowA, HighA),
            Points("B", LowB, HighB)];
        lines.AddRange(Items.Where(i => i.High > 0 || i.Reason is not null).Select(i => Line("B1." + i.Number, i)));
        lines.AddRange(Indicators.Where(i => i.High > 0).Select(i => Line("B2." + i.Number, i)));
        lines.Add(Class switch
        {
            null => new("kết luận: chưa xác định được", "conclusion: not decided"),
            PovertyClass.Above => new("kết luận: hộ không nghèo theo điểm", "conclusion: not poor by points"),
            { } of => new($"kết luận: {of.Name().Vi}", $"conclusion: {of.Name().En}"),
        });
        if (Ask.Count > 0)
        {
            lines.Add(new(
                $"cần hỏi: {string.Join("; ", Ask.Select(q => q.Words.Vi))}", $"to ask: {string.Join("; ", Ask.Select(q => q.Words.En))}"));
        }

        if (IsAverage == true)
            lines.Add(new("có mức sống trung bình theo thu nhập (Phụ lục VIII)", "of average living standard by income (Annex VIII)"));
        return lines;
    }

    /// <summary>Prints the sheet in the layout of the form, in Vietnamese, with the points beside the rows that apply.</summary>
    public string Print() => ReviewPrint.Of(Sheet, this);

    private static BilingualText Points(string letter, int low, int high) => low == high
        ? new(Invariant($"điểm {letter}: {low}"), Invariant($"points {letter}: {low}"))
        : new(Invariant($"điểm {letter}: từ {low} đến {high}"), Invariant($"points {letter}: {low} to {high}"));

    private static BilingualText Line(string number, ReviewItemScore item)
    {
        string points = item.Low == item.High ? Invariant($"{item.Low}") : Invariant($"{item.Low}–{item.High}");
        return new(
            $"{number} {item.Words.Vi}: {points}{(item.Reason is { } vi ? $" ({vi.Vi})" : "")}",
            $"{number} {item.Words.En}: {points}{(item.Reason is { } en ? $" ({en.En})" : "")}");
    }

    // Both points only ever move a class one way, so that the corners speak for all between them.
    private PovertyClass? Agreed(int lowA, int highA, int lowB, int highB)
    {
        PovertyClass? first = judge(lowA, lowB).Class;
        return judge(lowA, highB).Class == first && judge(highA, lowB).Class == first && judge(highA, highB).Class == first ? first : null;
    }
}
