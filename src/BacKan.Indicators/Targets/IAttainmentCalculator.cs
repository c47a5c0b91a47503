using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>Measures figures against targets: <i>tính mức độ hoàn thành chỉ tiêu</i>.</summary>
public interface IAttainmentCalculator
{
    /// <summary>Measures a figure against a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The figure, or null where there is none.</param>
    /// <exception cref="ArgumentException">The figure is of another indicator.</exception>
    Attainment Measure(Target target, Figure? actual);
}
