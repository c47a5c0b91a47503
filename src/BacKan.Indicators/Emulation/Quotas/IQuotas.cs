using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>Checks lists against the quotas of a day, and divides quotas: <i>đối chiếu và phân bổ tỷ lệ</i>.</summary>
/// <example>
/// <code>
/// var quotas = BacKanServices.Create().Get&lt;IQuotas&gt;();
/// QuotaCheck check = quotas.Check("grassroots-fighter-ceiling", new QuotaQuestion(100) { Listed = 16 }, new(2020, 1, 10));
/// Console.WriteLine($"{check.Ceiling}, {check.Over} over"); // 15, 1 over
/// </code>
/// </example>
public interface IQuotas
{
    /// <summary>Gets the rules, each through time: the national ones, those of sectors, and those that the host added.</summary>
    IReadOnlyList<Timeline<QuotaRule>> Rules { get; }

    /// <summary>Compares a list with a quota, or asks for the ceiling alone.</summary>
    /// <param name="rule">The id of the rule: "grassroots-fighter-ceiling".</param>
    /// <param name="asked">The numbers.</param>
    /// <param name="on">The day of the decision.</param>
    /// <exception cref="ArgumentException">There is no such rule, or it is not rounded as the question says.</exception>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    QuotaCheck Check(string rule, QuotaQuestion asked, LocalDate on);

    /// <summary>Divides the quota of a body over its units: whole numbers that never exceed the ceiling of the whole.</summary>
    /// <remarks>
    /// A unit never gets more than its own ceiling, unless the ceiling is taken on the whole body alone. The order of the units changes
    /// nothing: what is equal is decided by <see cref="QuotaUnit.Order"/>, then the larger base, then the key.
    /// </remarks>
    /// <param name="rule">The id of a rule that is a share.</param>
    /// <param name="units">The units, each with a key of its own.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="method">How the rest is divided.</param>
    /// <param name="onWholeAlone">Whether the ceiling is taken on the whole body and not on its units.</param>
    /// <param name="reading">How to round where the text does not say how, or null.</param>
    /// <exception cref="ArgumentException">
    /// There is no such rule, it is no share of a number, it is not rounded so, or two units have one key.
    /// </exception>
    /// <exception cref="NoRuleInForceException">No rule covers the day.</exception>
    QuotaAllocation Allocate(
        string rule, IEnumerable<QuotaUnit> units, LocalDate on, QuotaMethod method, bool onWholeAlone = false, Rounding? reading = null);
}
