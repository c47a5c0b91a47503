using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool;

/// <summary>What the user asked of <c>backan report</c>.</summary>
internal sealed record ReportOptions(Language Language, bool Json, string? Table, string? HtmlFile, int Decimals)
{
    public Presentation Presentation { get; } = new(Language, Decimals);

    public string Say(string vi, string en) => Language == Language.Vietnamese ? vi : en;
}
