using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>A line of the table of standards: from a day on, by a provision, a title asks this of a kind of recipient.</summary>
/// <param name="Title">The title or form.</param>
/// <param name="Recipient">The kind of recipient.</param>
/// <param name="Since">The day, with the document that sets it; the line lasts until the next one.</param>
/// <param name="Basis">The provision.</param>
/// <param name="Criterion">The conditions, or null where the text was not read.</param>
internal sealed record StandardRow(EmulationTitle Title, RecipientKind Recipient, RuleDay Since, Citation Basis, Criterion? Criterion)
{
    /// <summary>Gets the day on which the conditions were last checked against the text.</summary>
    public LocalDate CheckedOn { get; init; } = new(2026, 11, 24);

    /// <summary>Makes the lines of one title.</summary>
    public static IEnumerable<StandardRow> Of(
        EmulationTitle title, RecipientKind recipient, params (RuleDay Since, Citation Basis, Criterion? Criterion)[] laws) =>
        laws.Select(law => new StandardRow(title, recipient, law.Since, law.Basis, law.Criterion));
}
