using BacKan.Indicators.Json.Engine;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A share with the code of its sector.</summary>
internal sealed record FileShare(string Sector, StatedNumber Stated, At At = default);
