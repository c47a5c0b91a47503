using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
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

/// <summary>A target with its id in the file.</summary>
internal sealed record FileTarget(string Id, Target Target, At At = default);

/// <summary>A figure of a file that is written, or that is read once its sources and targets are known.</summary>
internal sealed class FileFigure
{
    private readonly ReportedFigure? reported;
    private readonly Func<FileContext, ReportedFigure?>? read;

    public FileFigure(ReportedFigure reported, FileReport file) => (this.reported, File) = (reported, file);

    public FileFigure(Func<FileContext, ReportedFigure?> read) => this.read = read;

    public FileReport? File { get; }

    public ReportedFigure Reported => reported!;

    public Figure Figure => reported!.Figure;

    public ReportedFigure? In(FileContext context) => read!(context);
}

/// <summary>A percent that a figure states of a target, which it names by its id or its assigner.</summary>
internal sealed record FilePercent(StatedNumber Percent, string? Target, string? Assigner, At At = default);

/// <summary>The structure of a file: its shares await their scheme.</summary>
internal sealed record FileStructure(SectorScheme Scheme, StructureShift? Shift, IReadOnlyList<FileShare> Shares);

/// <summary>A share with the code of its sector.</summary>
internal sealed record FileShare(string Sector, StatedNumber Stated, At At = default);

/// <summary>An emulation movement as a file has it.</summary>
internal sealed record FileMovement(string Name, ReportingPeriod Period);

/// <summary>A commendation as a file has it.</summary>
internal sealed record FileCommendation(CommendationForm Form, string Grantor);
