namespace BacKan.Indicators.Tool.Output;

/// <summary>A bar against the line of 100 percent.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Percent">Its length.</param>
/// <param name="Shown">The percent as it is printed.</param>
/// <param name="Tone">What it says at a glance.</param>
/// <param name="IsOpen">Whether it may be longer: it ends in an arrow.</param>
internal sealed record TargetBar(string Name, decimal Percent, string Shown, Tone Tone, bool IsOpen);
