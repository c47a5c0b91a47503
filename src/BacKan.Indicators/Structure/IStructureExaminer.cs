using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Structure;

/// <summary>Checks economic structures: <i>kiểm tra cơ cấu kinh tế</i>.</summary>
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
