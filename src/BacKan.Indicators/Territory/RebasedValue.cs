using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Territory;

/// <summary>A number for the boundaries of another day, or the reason why there is none: <i>số liệu tính lại theo địa giới</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class RebasedValue
{
    internal RebasedValue(
        RebasedStatus status, Quantity? value, IReadOnlyList<RebasedShare> shares, IReadOnlyList<AdministrativeUnit> missing,
        TerritorialMeasure? estimatedBy, BilingualText? reason)
    {
        (Status, Value, Shares, Missing, EstimatedBy, Reason) = (status, value, shares, missing, estimatedBy, reason);
    }

    /// <summary>Gets whether the number can be given.</summary>
    public RebasedStatus Status { get; }

    /// <summary>Gets the number, never rounded; null if not comparable or incomplete.</summary>
    public Quantity? Value { get; }

    /// <summary>Gets the units of the period that make up the boundaries, with their shares; empty if not comparable.</summary>
    internal IReadOnlyList<RebasedShare> Shares { get; }

    /// <summary>Gets those whose number is missing; the others are covered.</summary>
    public IReadOnlyList<AdministrativeUnit> Missing { get; }

    /// <summary>Gets the measure of the estimated shares, or null if nothing is estimated.</summary>
    public TerritorialMeasure? EstimatedBy { get; }

    /// <summary>Gets the reason why there is no number, or null if there is one.</summary>
    public BilingualText? Reason { get; }

    /// <summary>Prints the number and how it was obtained, or the reason why there is none.</summary>
    public string In(Language language) => (Status, language) switch
    {
        (RebasedStatus.Exact, _) => Value!.In(language),
        (RebasedStatus.Estimated, Language.Vietnamese) => $"{Value!.In(language)} (ước tính theo {Word(EstimatedBy!.Value).Vi})",
        (RebasedStatus.Estimated, _) => $"{Value!.In(language)} (estimated by {Word(EstimatedBy!.Value).En})",
        _ => Reason!.In(language),
    };

    /// <summary>Returns status and value or reason, in English.</summary>
    public override string ToString() => $"{Status}: {Value?.ToString() ?? Reason?.En}";

    internal static BilingualText Word(TerritorialMeasure measure) => measure switch
    {
        TerritorialMeasure.Area => new("diện tích", "area"),
        TerritorialMeasure.Population => new("dân số", "population"),
        _ => new("số hộ", "households"),
    };
}
