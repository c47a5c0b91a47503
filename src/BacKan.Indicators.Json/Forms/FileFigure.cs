using BacKan.Indicators.Figures;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json.Forms;

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
