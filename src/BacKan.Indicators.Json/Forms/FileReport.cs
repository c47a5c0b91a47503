using BacKan.Indicators.Figures;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using static System.FormattableString;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A report beside what its file adds: ids of targets and sources, by which figures refer to them.</summary>
internal sealed class FileReport
{
    private readonly Dictionary<Target, string> ids = new(ReferenceEqualityComparer.Instance);

    public FileReport(Report report)
    {
        Report = report;
        DataSource own = report.Source ?? Unnamed();
        Sources = [own, .. All(report).Select(f => f.Figure.Source).Distinct().Where(s => s != own)];
        foreach (Target target in report.Plan.Targets)
            ids[target] = Invariant($"t{ids.Count + 1}");
    }

    public Report Report { get; }

    /// <summary>The publication itself, then the others.</summary>
    public DataSource[] Sources { get; }

    public IEnumerable<FileTarget> Targets => ids.Select(t => new FileTarget(t.Value, t.Key));

    public IEnumerable<FileFigure> Figures => All(Report).Select(f => new FileFigure(f, this));

    public string? IdOf(Indicator indicator, string? assigner) => ids.FirstOrDefault(
        t => t.Key.Indicator == indicator && string.Equals(t.Key.Assigner, assigner, StringComparison.Ordinal)).Value;

    private static IEnumerable<ReportedFigure> All(Report report) => report.Figures.Concat(report.OtherFigures);

    // A report that says nothing of itself has an id that no other publication has.
    private DataSource Unnamed()
    {
        HashSet<string> taken = [.. Report.OtherFigures.Select(f => f.Figure.Source.Id)];
        string id = "report";
        while (taken.Contains(id))
            id += "-own";
        return new(id, id);
    }
}
