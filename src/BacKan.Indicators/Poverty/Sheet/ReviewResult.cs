using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The points of a review sheet and what they make of the household: <i>kết quả chấm điểm Phiếu B</i>.</summary>
/// <remarks>
/// <para>Points A (form B1) stand for income, points B (form B2) count deprivations by ten. Where answers are missing both lie between
/// bounds that
/// some way of answering reaches; the class is given only where every point between them has it.</para>
/// <para>A classification under the criteria, not a status: a household is poor in law only once the commune recognises it. Immutable;
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
        ask = new(() => Class is null ? ReviewAsk.Smallest(scoring, Agreed) : []);
    }

    /// <summary>Gets the sheet.</summary>
    public ReviewSheet Sheet { get; }

    /// <summary>Gets the form of the day, with its provision and days.</summary>
    public Enactment<ReviewForm> Form { get; }

    /// <summary>Gets the least points A.</summary>
    public int LowA => scoring.ALow;

    /// <summary>Gets the most points A; the least where all is known.</summary>
    public int HighA => scoring.AHigh;

    /// <summary>Gets the least points B, ten for each deprivation that is certain.</summary>
    public int LowB => scoring.BLow;

    /// <summary>Gets the most points B.</summary>
    public int HighB => scoring.BHigh;

    /// <summary>Gets the items of form B1, 1 to 15, with their points; item 15 gives points to urban households alone.</summary>
    public IReadOnlyList<ReviewItemScore> Items => scoring.Items;

    /// <summary>Gets the indicators of form B2, 1.1 to 6.2, with ten points for each deprivation.</summary>
    public IReadOnlyList<ReviewItemScore> Indicators => scoring.Indicators;

    /// <summary>Gets the class by points: poor, near-poor, or above (<i>hộ không nghèo</i>); null where the bounds disagree or the
    /// standard of the day has no points.</summary>
    public PovertyClass? Class { get; }

    /// <summary>Gets the id of the row of the standard that decides, or null.</summary>
    public string? DecidingRow { get; }

    /// <summary>Gets what income alone says (Annex VIII), or null where the sheet has none.</summary>
    public PovertyClassification? ByIncome { get; }

    /// <summary>Gets whether a household that is neither poor nor near-poor by points is of average living standard by income; null where
    /// income or class is not known.</summary>
    public bool? IsAverage { get; }

    /// <summary>Gets a set of questions whose answers decide the class whatever they are, the one that moves most points first; none of
    /// them can be left out.
    /// Empty where the class is decided.</summary>
    public IReadOnlyList<ReviewQuestion> Ask => ask.Value;

    /// <summary>Says basis, points, items and what they make of the household, a line each.</summary>
    public IReadOnlyList<BilingualText> Explain()
    {
        List<BilingualText> lines = [new(Form.Citation.In(Language.Vietnamese), Form.Citation.In(Language.English)), Points("A", LowA, HighA),
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

    /// <summary>Prints the sheet as the form does, in Vietnamese, with the points beside the rows that hold.</summary>
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
