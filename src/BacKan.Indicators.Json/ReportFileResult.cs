using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json;

/// <summary>What a report file gave: <i>kết quả đọc tệp báo cáo</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReportFileResult
{
    internal ReportFileResult(Report? report, IReadOnlyList<FileProblem> problems, int more)
    {
        (Report, Problems, MoreProblems) = (report, problems, more);
    }

    /// <summary>
    /// Gets the report, without what could not be used; null where the file was refused whole. Its parts know where they stand.
    /// </summary>
    public Report? Report { get; }

    /// <summary>Gets what could not be used, in order of the file.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Gets how many problems there are beside those that are named.</summary>
    public int MoreProblems { get; }

    /// <summary>Gets the report.</summary>
    /// <param name="language">The language of the problem.</param>
    /// <exception cref="ValueProblemException">The file was refused whole.</exception>
    public Report Require(Language language) => Report
        ?? throw new ValueProblemException(ValueProblem.Unreadable(Problems, MoreProblems, language));
}
