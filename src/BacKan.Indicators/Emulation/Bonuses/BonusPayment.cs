using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>Whether the bonus of one of several awards is paid: <i>chi tiền thưởng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class BonusPayment
{
    internal BonusPayment(AwardedTitle award, Bonus bonus, Finding finding)
    {
        (Award, Bonus, Finding) = (award, bonus, finding);
    }

    /// <summary>Gets the award.</summary>
    public AwardedTitle Award { get; }

    /// <summary>Gets its bonus.</summary>
    public Bonus Bonus { get; }

    /// <summary>Gets whether it is paid beside the others: met, not met, unknown, or for people to judge.</summary>
    public Outcome Outcome => Finding.Outcome;

    /// <summary>Gets the reason, with its provision.</summary>
    public Finding Finding { get; }
}
