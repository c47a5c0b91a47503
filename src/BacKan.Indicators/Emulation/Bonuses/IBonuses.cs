using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>Calculates the bonuses of awards under the decree of a day: <i>tính tiền thưởng</i>.</summary>
/// <example>
/// <code>
/// Bonus bonus = BacKanServices.Create().Get&lt;IBonuses&gt;().Of(
///     EmulationTitle.Read("CSTĐCS").Value, RecipientKind.Individual, new(2026, 9, 30));
/// Console.WriteLine($"{bonus.Amount:0}"); // 2530000
/// </code>
/// </example>
public interface IBonuses
{
    /// <summary>Calculates the bonus of an award.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="recipient">The kind of recipient.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <exception cref="ArgumentException">The title is not for such a recipient.</exception>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    Bonus Of(EmulationTitle title, RecipientKind recipient, LocalDate decidedOn);

    /// <summary>Says which of several awards that one recipient gets at the same time are paid.</summary>
    /// <remarks>The order of the awards changes nothing; the answers keep it.</remarks>
    /// <param name="awards">
    /// The awards, each with the years of its achievement; a title of one year needs no first year.
    /// </param>
    /// <param name="recipient">The kind of recipient.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <exception cref="ArgumentException">A title is not for such a recipient.</exception>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    IReadOnlyList<BonusPayment> Paid(IEnumerable<AwardedTitle> awards, RecipientKind recipient, LocalDate decidedOn);
}
