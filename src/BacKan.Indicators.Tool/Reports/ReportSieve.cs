using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tool.Reports;

/// <summary>Takes out of a report the statements that nothing can be reckoned with, so that one of them does not cost the others.</summary>
internal static class ReportSieve
{
    /// <summary>Finds the statements that can be answered together, in order: each is put in and tried.</summary>
    /// <param name="report">The report, which fails as a whole.</param>
    /// <param name="fails">Tells whether a report fails.</param>
    /// <param name="left">The statements that are left out.</param>
    /// <returns>The rest of the report; null where it fails even without them.</returns>
    public static Report? Answerable(Report report, Predicate<Report> fails, out IReadOnlyList<LeftOut> left)
    {
        List<LeftOut> named = [];
        left = named;
        Report rest = Of(report, [], [], [], structured: null);
        if (fails(rest))
            return null;
        foreach (Target target in report.Plan.Targets)
            Try(Of(rest, [.. rest.Plan.Targets, target], rest.Figures, rest.OtherFigures, null), new(target.Indicator, null, "$.targets"));
        foreach (ReportedFigure figure in report.Figures)
            Try(Of(rest, rest.Plan.Targets, [.. rest.Figures, figure], rest.OtherFigures, null), Named(figure));
        foreach (ReportedFigure figure in report.OtherFigures)
            Try(Of(rest, rest.Plan.Targets, rest.Figures, [.. rest.OtherFigures, figure], null), Named(figure));
        if (report.Structure is not null)
            Try(Of(rest, rest.Plan.Targets, rest.Figures, rest.OtherFigures, report), new(null, report.StructurePlace, "$.structure"));
        return rest;

        void Try(Report more, LeftOut piece)
        {
            if (fails(more))
                named.Add(piece);
            else
                rest = more;
        }
    }

    private static LeftOut Named(ReportedFigure figure) => new(figure.Figure.Indicator, figure.Place, "$.figures");

    private static Report Of(
        Report report, IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures, IReadOnlyList<ReportedFigure> others,
        Report? structured) =>
        new()
        {
            Place = report.Place,
            Period = report.Period,
            ReportedOn = report.ReportedOn,
            Plan = new()
            {
                Place = report.Plan.Place,
                Period = report.Plan.Period,
                Targets = targets,
                Citation = report.Plan.Citation,
            },
            Source = report.Source,
            Figures = figures,
            OtherFigures = others,
            Structure = structured?.Structure,
            StructurePlace = structured?.StructurePlace,
            Shift = structured?.Shift,
            Appraisals = report.Appraisals,
            Assignments = report.Assignments,
            Movement = report.Movement,
            Titles = report.Titles,
            TitlesPlace = report.TitlesPlace,
            Commendation = report.Commendation,
            Standings = report.Standings,
            Pledges = report.Pledges,
        };
}
