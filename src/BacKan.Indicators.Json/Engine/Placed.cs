namespace BacKan.Indicators.Json.Engine;

/// <summary>A value and where it stands.</summary>
internal sealed record Placed<T>(T Value, At At = default)
    where T : notnull;
