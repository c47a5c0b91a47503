using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json;

/// <summary>What a report file gave: <i>kết quả đọc tệp báo cáo</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReportFileResult
{
    private readonly IReadOnlyDictionary<object, JsonAt> places;

    internal ReportFileResult(AnnualSummary? summary, IReadOnlyList<FileProblem> problems, IReadOnlyDictionary<object, JsonAt> places)
    {
        (Summary, Problems, this.places) = (summary, problems, places);
    }

    /// <summary>Gets the report, without what could not be used; null where the file was refused whole.</summary>
    public AnnualSummary? Summary { get; }

    /// <summary>Gets what could not be used, in order of the file's parts.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Gets the report.</summary>
    /// <param name="language">The language of the problem.</param>
    /// <exception cref="ValueProblemException">The file was refused whole.</exception>
    public AnnualSummary Require(Language language) => Summary ?? throw new ValueProblemException(ValueProblem.Unreadable(Problems, 0, language));

    /// <summary>Gets where a part of the report stands: a figure, the structure or a count of titles; null for what is not of this file.</summary>
    public FilePlace? PlaceOf(object part) => places.TryGetValue(part, out JsonAt? at) ? at.Place : null;
}
