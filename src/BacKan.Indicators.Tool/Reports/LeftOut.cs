using BacKan.Indicators.Figures;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool.Reports;

/// <summary>A statement of a report that nothing can be reckoned with.</summary>
/// <param name="Indicator">The indicator that it speaks of; null for the structure.</param>
/// <param name="Place">Where it stands, where that is known.</param>
/// <param name="Path">The member that it stands in.</param>
internal sealed record LeftOut(Indicator? Indicator, SourcePlace? Place, string Path);
