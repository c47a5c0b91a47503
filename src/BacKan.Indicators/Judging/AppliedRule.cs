using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Judging;

/// <summary>The rule under which a case is judged, and why it is that one: <i>quy định được áp dụng</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Id">The stable id of the rule.</param>
/// <param name="Name">The name of the rule.</param>
/// <param name="On">The day for which it was chosen.</param>
/// <param name="Basis">The provision that makes it apply on that day.</param>
/// <param name="Confidence">How well that provision was checked.</param>
/// <param name="IsSetByHost">Whether the host, not the library, set the rule for that day.</param>
public sealed record AppliedRule(string Id, Text Name, LocalDate On, Citation Basis, Confidence Confidence, bool IsSetByHost = false);
