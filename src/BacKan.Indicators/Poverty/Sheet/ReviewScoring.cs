using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The points of a sheet between their tightest bounds, and what is open.</summary>
internal sealed class ReviewScoring
{
    private const int Nonfarm = 5, Urban = 6;

    private static readonly Dictionary<string, ReviewRow[]> RowsOf =
        ReviewTable.Rows.GroupBy(r => r.Question, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly string[][] QuestionsOf =
        [.. ReviewTable.Items.Select(
            (_, item) => ReviewTable.Rows.Where(r => r.Item == item + 1).Select(r => r.Question).Distinct(StringComparer.Ordinal)
            .ToArray())];

    private readonly ReviewAnswers answers;
    private readonly int column;

    public ReviewScoring(ReviewSheet sheet)
    {
        answers = new(sheet);
        column = sheet.Area.Area == AreaType.Urban ? Urban : (int)sheet.Region!.Value - 1;
        int[] persons = [.. answers.Persons()];
        Open = [.. OpenItems(persons)];
        (FixedLow, FixedHigh) = Fixed(persons);
        (int Low, int High)[][] perPersons = [.. persons.Select(n => ReviewTable.Items.Select((_, item) => ItemOf(item + 1, n)).ToArray())];
        Items = [.. ReviewTable.Items.Select((words, item) => new ReviewItemScore(
            Invariant($"{item + 1}"), words, perPersons.Min(p => p[item].Low), perPersons.Max(p => p[item].High),
                ReasonOf(item + 1, persons[0])))];
        (ALow, AHigh) = (perPersons.Min(p => p.Sum(i => i.Low)), perPersons.Max(p => p.Sum(i => i.High)));

        Outcome[][] lacks = [.. persons.Select(n => ReviewQuestions.Indicators.Select(i => answers.Lacks(KeyOf(i), n)).ToArray())];
        Indicators = [.. ReviewQuestions.Indicators.Select((indicator, at) => ScoreOf(indicator, [.. lacks.Select(l => l[at])]))];
        (BLow, BHigh) = (lacks.Min(l => 10 * l.Count(o => o == Outcome.Met)), lacks.Max(l => 10 * l.Count(o => o != Outcome.NotMet)));
        OpenIndicators =
        [
            .. ReviewQuestions.Indicators.Where((_, i) => Indicators[i].Low < Indicators[i].High)
                .Select(q => new ReviewOpenQuestion([q], [0, 10])),
        ];
    }

    public IReadOnlyList<ReviewItemScore> Items { get; }

    public IReadOnlyList<ReviewItemScore> Indicators { get; }

    /// <summary>Gets the questions that move points A.</summary>
    public IReadOnlyList<ReviewOpenQuestion> Open { get; }

    /// <summary>Gets the questions that move points B.</summary>
    public IReadOnlyList<ReviewOpenQuestion> OpenIndicators { get; }

    /// <summary>Gets the least and the most points A of the questions that are not open; they differ where two rows of item 5
    /// hold.</summary>
    public int FixedLow { get; }

    /// <inheritdoc cref="FixedLow"/>
    public int FixedHigh { get; }

    public int ALow { get; }

    public int AHigh { get; }

    public int BLow { get; }

    public int BHigh { get; }

    public static string KeyOf(ReviewQuestion indicator) => indicator.Key[ReviewQuestions.Deprivation.Length..];

    private static string NameIn(string key) => key is "house-area" ? "area-per-person" : key;

    private static string KeyIn(string name) => name is "area-per-person" ? "house-area" : name;

    private static IEnumerable<int> Sums(int[] left, int[] right) => left.SelectMany(a => right.Select(b => a + b));

    private (int Low, int High) ItemOf(int item, int persons)
    {
        int low = 0, high = 0, most = 0;
        foreach (string question in QuestionsOf[item - 1])
        {
            int[] points = PointsOf(question, persons);
            low += points[0];
            high += points[^1];
            most = Math.Max(most, points[0]);
        }

        // Whether two rows of item 5 both count, the form does not say: at least the better one, at most their sum.
        return (item == Nonfarm ? most : low, high);
    }

    /// <summary>The points that a question can give, fewest first.</summary>
    private int[] PointsOf(string question, int persons)
    {
        ReviewRow[] rows = RowsOf[question];

        // An area per person is compared as an area, so that nothing is divided.
        decimal scale = question is "area-per-person" ? persons : 1m;
        (decimal low, decimal? high) = answers.Of(KeyIn(question), persons);
        if (low == high)
            return [PointsAt(rows, low, scale)];
        IEnumerable<decimal> turns = rows.SelectMany(r => new[] { r.From, r.Until ?? r.From }).Select(bound => bound * scale)
            .Where(bound => bound > low && !(bound > high));
        return [.. turns.Append(low).Select(value => PointsAt(rows, value, scale)).Distinct().Order()];
    }

    private int PointsAt(ReviewRow[] rows, decimal value, decimal scale) =>
        Array.Find(rows, r => value >= r.From * scale && !(value >= r.Until * scale))?.Points[column] ?? 0;

    private IEnumerable<ReviewOpenQuestion> OpenItems(int[] persons)
    {
        bool isAreaKnown = answers.Given("house-area") is not null;
        if (persons.Length > 1)
        {
            yield return new(
                [ReviewQuestions.Find("persons")!],
                [.. persons.SelectMany(n => Sums(PointsOf("persons", n), isAreaKnown ? PointsOf("area-per-person", n) : [0])).Distinct()
                    .Order()]);
        }

        if (OpenNonfarm() is { } nonfarm)
            yield return nonfarm;
        foreach (string question in QuestionsOf.Where((_, item) => item + 1 != Nonfarm).SelectMany(q => q))
        {
            if (question is "persons" || (question is "area-per-person" && isAreaKnown))
                continue;
            int[] points = [.. persons.SelectMany(n => PointsOf(question, n)).Distinct().Order()];
            if (points.Length > 1)
                yield return new([ReviewQuestions.Find(KeyIn(question))!], points);
        }
    }

    private (int Low, int High) Fixed(int[] persons)
    {
        HashSet<string> open = [.. Open.SelectMany(q => q.Questions).Select(q => NameIn(q.Key))];
        if (persons.Length > 1)
            open.Add("area-per-person");
        (int low, int high) = open.Overlaps(QuestionsOf[Nonfarm - 1]) ? (0, 0) : ItemOf(Nonfarm, persons[0]);
        int sum = QuestionsOf.Where((_, item) => item + 1 != Nonfarm).SelectMany(q => q).Where(q => !open.Contains(q))
            .Sum(q => PointsOf(q, persons[0])[0]);
        return (low + sum, high + sum);
    }

    /// <summary>The three questions of item 5 together, as long as no two rows hold.</summary>
    private ReviewOpenQuestion? OpenNonfarm()
    {
        string[] open = [.. QuestionsOf[Nonfarm - 1].Where(q => answers.Given(q) is null)];
        int[] known = [.. QuestionsOf[Nonfarm - 1].Where(q => answers.Given(q) == 1m).Select(q => PointsAt(RowsOf[q], 1m, 1m))];
        if (open.Length == 0)
            return null;
        int[] points = known.Length > 0 ? [known.Max()] : [.. open.Select(q => PointsAt(RowsOf[q], 1m, 1m)).Append(0).Distinct().Order()];
        int most = known.Sum() + open.Sum(q => PointsAt(RowsOf[q], 1m, 1m));
        return new([.. open.Select(q => ReviewQuestions.Find(q)!)], points, most);
    }

    private BilingualText? ReasonOf(int item, int persons)
    {
        if (item == 1 && persons > 7)
            return new("bảng không có dòng cho hộ từ 8 người trở lên: không có điểm",
                "the table has no row for 8 persons or more: no points");
        if (item == Nonfarm && QuestionsOf[Nonfarm - 1].Count(q => answers.Given(q) == 1m) > 1)
        {
            return new(
                "hộ thuộc nhiều dòng; mẫu không nói cộng các dòng hay chỉ lấy một dòng",
                "several rows hold; the form does not say whether they add up");
        }

        BilingualText[] open =
            [.. Open.SelectMany(q => q.Questions).Where(q => QuestionsOf[item - 1].Contains(NameIn(q.Key))).Select(q => q.Words)];
        return open.Length == 0 ? null : new(
            $"chưa trả lời: {string.Join("; ", open.Select(o => o.Vi))}", $"not answered: {string.Join("; ", open.Select(o => o.En))}");
    }

    private static ReviewItemScore ScoreOf(ReviewQuestion indicator, Outcome[] outcomes)
    {
        int low = outcomes.All(o => o == Outcome.Met) ? 10 : 0, high = outcomes.All(o => o == Outcome.NotMet) ? 0 : 10;
        BilingualText? reason = low == high ? null
            : outcomes.Contains(Outcome.NeedsJudgement)
                ? new("hai dòng liền kề của Mẫu 3.11 cho kết quả khác nhau: cần xem xét",
                    "the rows of form 3.11 on both sides of the age disagree: to be judged")
                : new("chưa đủ thông tin", "not enough is known");
        return new(indicator.Place[3..], indicator.Words, low, high, reason);
    }
}
