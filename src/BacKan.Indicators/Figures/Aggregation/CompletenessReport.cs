using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>The completeness of a report: <i>báo cáo mức độ đầy đủ</i>, for each indicator, unit and period of a template.</summary>
/// <remarks>
/// A figure that does not apply or did not occur counts as answered; one that was not reported is
/// missing, stated or not. Immutable; compares by reference.
/// </remarks>
public sealed class CompletenessReport
{
    /// <summary>Compares figures with what is expected.</summary>
    /// <param name="indicators">The indicators of the template and their sub-items; one or more, each once.</param>
    /// <param name="units">The units that report; one or more, each once.</param>
    /// <param name="periods">The periods; one or more, each once.</param>
    /// <param name="figures">The reported figures.</param>
    /// <exception cref="ArgumentException">A list is empty, or an item appears twice.</exception>
    public CompletenessReport(
        IEnumerable<Indicator> indicators, IEnumerable<AdministrativeUnit> units, IEnumerable<ReportingPeriod> periods,
        IEnumerable<Figure> figures)
    {
        (Indicators, Units, Periods) = (Each(indicators, nameof(indicators)), Each(units, nameof(units)), Each(periods, nameof(periods)));
        ArgumentNullException.ThrowIfNull(figures);
        Figures = [.. figures];
        ILookup<(Indicator, AdministrativeUnit, ReportingPeriod), Figure> cells = Figures.ToLookup(f => (f.Indicator, f.Place, f.Period));
        HashSet<(Indicator, AdministrativeUnit, ReportingPeriod)> expected =
            [.. Periods.SelectMany(p => Units.SelectMany(u => Indicators.Select(i => (i, u, p))))];
        Missing =
        [
            .. Periods.SelectMany(p => Units.SelectMany(u => Indicators.Select(i => (Indicator: i, Unit: u, Period: p))))
                .Where(cell => cells[cell].All(f => f.Absence == AbsenceReason.NotReported))
                .Select(cell => new MissingFigure(cell.Indicator, cell.Unit, cell.Period, cells[cell].Any())),
        ];
        Unexpected = [.. Figures.Where(f => !expected.Contains((f.Indicator, f.Place, f.Period)))];
    }

    /// <summary>Gets the indicators of the template.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Gets the units that report.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Gets the periods.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Gets the reported figures.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Gets the missing figures, by period, unit and indicator, each in the order given.</summary>
    public IReadOnlyList<MissingFigure> Missing { get; }

    /// <summary>Gets the figures that have no place in the template.</summary>
    public IReadOnlyList<Figure> Unexpected { get; }

    /// <summary>Gets the number of expected figures.</summary>
    public int Expected => Indicators.Count * Units.Count * Periods.Count;

    /// <summary>Gets the number of answered figures.</summary>
    public int Answered => Expected - Missing.Count;

    /// <summary>Gets whether nothing is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Returns the units that lack a figure of an indicator in at least one period.</summary>
    /// <exception cref="ArgumentException">The indicator is not in the template.</exception>
    internal IReadOnlyList<AdministrativeUnit> UnitsWithout(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Indicators.Contains(indicator)
            ? [.. Units.Where(u => Missing.Any(m => m.Indicator == indicator && m.Place == u))]
            : throw new ArgumentException(
                $"{indicator} is not of the template; it has {string.Join(", ", Indicators)}.", nameof(indicator));
    }

    /// <summary>Prints the number of reported and expected figures, and the missing ones by unit.</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string head = vi
            ? FormattableString.Invariant($"{Answered}/{Expected} số liệu")
            : FormattableString.Invariant($"{Answered} of {Expected} figures");
        IEnumerable<string> places = Missing.GroupBy(m => m.Place)
            .Select(g => $"{g.Key.In(language)} ({string.Join(", ", g.Select(Name))})");
        return Missing.Count == 0 ? head : $"{head}; {(vi ? "thiếu" : "missing")}: {string.Join("; ", places)}";

        string Name(MissingFigure m) =>
            Periods.Count == 1 ? m.Indicator.FullName(language) : $"{m.Indicator.FullName(language)} {m.Period.In(language)}";
    }

    private static T[] Each<T>(IEnumerable<T> items, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        T[] all = [.. items];
        return all.Length > 0 && all.Distinct()
            .Count() == all.Length ? all : throw new ArgumentException("Expected one or more, each once.", name);
    }
}
