namespace BacKan.Indicators.Figures;

/// <summary>The order in which figures of one thing count, the first one first.</summary>
internal sealed class FigurePrecedence : IComparer<Figure>
{
    private FigurePrecedence()
    {
    }

    public static FigurePrecedence Standard { get; } = new();

    public int Compare(Figure? x, Figure? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = IsGiven(y).CompareTo(IsGiven(x));
        order = order != 0 ? order : y.Nature.Weight().CompareTo(x.Nature.Weight());
        return order != 0 ? order : y.AsOf.CompareTo(x.AsOf);
    }

    /// <summary>
    /// Sorts figures by an order, then a preferred source, then what tells them apart: their place in a list never decides.
    /// </summary>
    public static Figure[] Sort(IEnumerable<Figure> figures, IComparer<Figure> order, DataSource? preferred = null) =>
    [
        .. figures.Order(order).ThenByDescending(f => f.Source == preferred).ThenBy(f => f, Standard).ThenByDescending(
            f => f.Stated?.Decimals ?? -1)
            .ThenBy(f => f.Source.Id, StringComparer.Ordinal).ThenBy(Machine, StringComparer.Ordinal),
    ];

    private static bool IsGiven(Figure figure) => figure.Absence != AbsenceReason.NotReported;

    private static string Machine(Figure f) =>
        FormattableString.Invariant(
            $"{f.Stated}|{f.Range}|{f.Words?.Vi}|{f.Unit}|{f.DoneOn:uuuu-MM-dd}|{f.Absence}|{f.Prices}|{f.Definition}|")
        + FormattableString.Invariant($"{f.Source.Title}|{f.Change?.Direction}|{f.Change?.Versus}|{f.Change?.Strongly}");
}
