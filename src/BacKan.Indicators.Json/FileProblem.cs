using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json;

/// <summary>Something in a file that could not be used: <i>dữ liệu không dùng được</i>. Everything else still comes out.</summary>
/// <param name="Code">The stable code, "BK1001".</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Value">What stands there, or null where something is missing.</param>
/// <param name="Expected">What was expected.</param>
public sealed record FileProblem(string Code, FilePlace Place, string? Value, BilingualText Expected);
