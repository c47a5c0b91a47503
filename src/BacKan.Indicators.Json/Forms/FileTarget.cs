using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A target with its id in the file.</summary>
internal sealed record FileTarget(string Id, Target Target, At At = default);
