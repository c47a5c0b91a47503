using NodaTime;

namespace BacKan.Indicators.Tool;

/// <summary>What <c>backan classify</c> is asked beyond the common options.</summary>
internal sealed record ClassifyOptions(LocalDate On, string? Standard, string? By, bool Tally, string? Out);
