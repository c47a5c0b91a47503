using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>The classification of a household under a standard, with its reasons: <i>kết quả phân loại hộ</i>.</summary>
/// <remarks>
/// A classification under the criteria, not a status: a household is legally poor only when the
/// commune recognises it. Immutable; compares by reference.
/// </remarks>
public sealed class PovertyClassification
{
    /// <summary>Recreates a stored classification; <see cref="IPovertyClassifier"/> creates a new one.</summary>
    /// <param name="standard">The id of the standard or, if the law is not held, of its entry.</param>
    /// <param name="basis">The basis of the classification.</param>
    /// <param name="determination">The determination under the standard.</param>
    /// <param name="subClass">The sub-class, or null.</param>
    /// <param name="incomeRule">The rule for calculating income, or null.</param>
    internal PovertyClassification(
        string standard, PovertyBasis basis, Determination<PovertyClass> determination, PovertySubClass? subClass = null,
        IncomeRule? incomeRule = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(standard);
        ArgumentNullException.ThrowIfNull(determination);
        (StandardId, Basis, Determination, SubClass, IncomeRule) = (standard, basis, determination, subClass, incomeRule);
    }

    /// <summary>Gets the id of the standard, "vn-2022-2026".</summary>
    public string StandardId { get; }

    /// <summary>Gets the basis of the classification.</summary>
    public PovertyBasis Basis { get; }

    /// <summary>Gets the determination, with the rule, findings, confidence and missing facts.</summary>
    public Determination<PovertyClass> Determination { get; }

    /// <summary>Gets the class, or null if none is decided.</summary>
    public PovertyClass? Class => Determination.IsDecided ? Determination.Result : null;

    /// <summary>Gets the sub-class if the standard has sub-classes and one is certain, otherwise null.</summary>
    public PovertySubClass? SubClass { get; }

    /// <summary>Gets the rule for calculating income on the day, or null if none was read or income is not required.</summary>
    public IncomeRule? IncomeRule { get; }

    /// <summary>Gets the deciding provision, or that of the rule if nothing is decided.</summary>
    public Citation Citation => Determination.Deciding?.Citation ?? Determination.Rule.Citation;

    /// <summary>Gets the findings in the order of the provision.</summary>
    public IReadOnlyList<Finding> Findings => Determination.Findings;

    /// <summary>Explains the result, in the order of office files.</summary>
    public Explanation Explain()
    {
        Explanation explained = Determination.Explain();
        List<BilingualText> basis = [.. explained.Citations];
        if (Basis == PovertyBasis.Points)
            basis.Add(new("Phân loại theo điểm của phiếu rà soát", "Classified by the points of the survey form"));
        if (IncomeRule is { } rule)
            basis.Add(new(
                $"Cách tính thu nhập: {rule.Words.Vi} ({rule.Citation.In(Language.Vietnamese)})",
                $"How income is reckoned: {rule.Words.En} ({rule.Citation.In(Language.English)})"));
        IReadOnlyList<BilingualText> conclusion = SubClass is { } sub
            ? [.. explained.Conclusion, sub.Name()]
            : explained.Conclusion;
        return new(basis, explained.Data, explained.Findings, conclusion);
    }

    /// <summary>Returns the Vietnamese conclusion.</summary>
    public override string ToString() => Determination.ToString();
}
