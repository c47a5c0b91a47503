using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Bonuses;

/// <summary>The bonus of an award: the multiplier times the base salary of the day of the decision: <i>tiền thưởng</i>.</summary>
/// <remarks>
/// Rounded up to ten thousand đồng, as the decrees say; a multiplier that is only the most that may be paid is not rounded, because that
/// would exceed it. Immutable; compares by reference.
/// </remarks>
public sealed class Bonus
{
    internal Bonus(
        EmulationTitle title, RecipientKind recipient, LocalDate decidedOn, DeterminationKind kind, IReadOnlyList<Finding> findings)
    {
        (Title, Recipient, DecidedOn, Kind, Findings) = (title, recipient, decidedOn, kind, findings);
    }

    /// <summary>Gets the title or form.</summary>
    public EmulationTitle Title { get; }

    /// <summary>Gets the kind of recipient.</summary>
    public RecipientKind Recipient { get; }

    /// <summary>Gets the day of the decision, whose base salary counts.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Gets whether the bonus is decided, not addressed by what was read, or unknown: a law not held or not verified.</summary>
    public DeterminationKind Kind { get; }

    /// <summary>Gets the multiplier; null if it is not decided.</summary>
    public decimal? Times { get; internal init; }

    /// <summary>Gets the base salary in đồng; null if the bonus is not decided.</summary>
    public decimal? BaseSalary { get; internal init; }

    /// <summary>Gets the product in đồng before it is rounded; null if it is not decided.</summary>
    public decimal? Product => Times * BaseSalary;

    /// <summary>Gets the bonus in đồng; null if it is not decided.</summary>
    public decimal? Amount => IsCeiling ? Product : Product is { } product
        ? decimal.Ceiling(product / BonusTable.Step) * BonusTable.Step
        : null;

    /// <summary>Gets whether the amount is only the most that may be paid ("không quá").</summary>
    public bool IsCeiling { get; internal init; }

    /// <summary>Gets the multiplier and the base salary, each with its provision, or why nothing is decided.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets what a rule would give that was not verified; null if nothing is simulated.</summary>
    public Bonus? Simulation { get; internal init; }

    /// <summary>Prints how the amount is found: "0,3 × 2.340.000 = 702.000 đồng, làm tròn lên 710.000 đồng (…)".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string basis = string.Join("; ", Findings.Select(f => f.Citation.In(language)).Distinct(StringComparer.Ordinal));
        if (Simulation is { } simulation)
            return (vi ? "chưa xác định: quy định chưa được kiểm chứng; mô phỏng: " : "not decided: the rule is not verified; simulation: ")
                + simulation.In(language);
        if (Times is not { } times || BaseSalary is not { } salary || Amount is not { } amount)
            return $"{Findings[0].Words.In(language)} ({basis})";
        string product = $"{LocalNumber.Format(times, language)} × {Dong(salary)} = {Dong(Product!.Value)} {(vi ? "đồng" : "VND")}";
        string paid = IsCeiling ? (vi ? $"không quá {product}" : $"at most {product}")
            : amount == Product ? product
            : vi ? $"{product}, làm tròn lên {Dong(amount)} đồng" : $"{product}, rounded up to {Dong(amount)} VND";
        return $"{paid} ({basis})";

        string Dong(decimal value) => LocalNumber.Format(value == decimal.Truncate(value) ? decimal.Truncate(value) : value, language);
    }

    /// <summary>Returns the Vietnamese line.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
