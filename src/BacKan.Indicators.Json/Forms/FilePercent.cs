using BacKan.Indicators.Json.Engine;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A percent that a figure states of a target, which it names by its id or its assigner.</summary>
internal sealed record FilePercent(StatedNumber Percent, string? Target, string? Assigner, At At = default);
