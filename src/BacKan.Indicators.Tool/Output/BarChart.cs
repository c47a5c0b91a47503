namespace BacKan.Indicators.Tool.Output;

/// <summary>Bars: one for each row of each group, against a whole.</summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Groups">The groups, each with its bars.</param>
/// <param name="Whole">The length of a whole bar.</param>
internal sealed record BarChart(string Title, IReadOnlyList<(string Name,
    IReadOnlyList<(string Name, decimal Value, string Shown)> Bars)> Groups, decimal Whole);
