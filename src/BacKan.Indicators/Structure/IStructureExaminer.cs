using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Structure;

/// <summary>Checks economic structures: <i>kiểm tra cơ cấu kinh tế</i>.</summary>
/// <example>
/// <code>
/// var printed = new EconomicStructure(SectorSchemes.LocalThreeGroups, ReportingPeriod.Year(2013),
/// [
///     new(SectorSchemes.TradeAndServices, 53.1m),
///     new(SectorSchemes.IndustryAndHandicrafts, 38.69m),
///     new(SectorSchemes.AgricultureAndForestry, 8.21m),
/// ]);
/// Console.WriteLine(BacKanServices.Create().Get&lt;IStructureExaminer&gt;().Examine(printed).Closes); // True
/// </code>
/// </example>
public interface IStructureExaminer
{
    /// <summary>Examines the shares of a structure: their sum, a printed total, the parts of sectors.</summary>
    StructureExamination Examine(EconomicStructure structure);

    /// <summary>Checks printed shares against those computed from values, rounded or truncated.</summary>
    /// <param name="published">The printed shares.</param>
    /// <param name="computed">The structure computed from values.</param>
    /// <exception cref="ArgumentException">The schemes differ.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="published"/> was computed.</exception>
    /// <exception cref="KeyNotFoundException">A printed sector has no computed share.</exception>
    /// <returns>A check of each printed share, in their order.</returns>
    IReadOnlyList<ClaimCheck> Compare(EconomicStructure published, EconomicStructure computed);
}
