using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>What a household is under a standard, with its reasons: <i>kết quả phân loại hộ</i>.</summary>
/// <remarks>A classification under the criteria, not a status: a household is poor in law only once the commune recognises it. Immutable; compares by reference.</remarks>
public sealed class PovertyClassification
{
    /// <summary>Puts a classification together again that was stored; <see cref="IPovertyClassifier"/> makes a new one.</summary>
    /// <param name="standard">The id of the standard or, where the law is not held, of its entry.</param>
    /// <param name="basis">From which facts it was classified.</param>
    /// <param name="determination">What the standard says.</param>
    /// <param name="subClass">The sub-class, or null.</param>
    /// <param name="incomeRule">How income was reckoned, or null.</param>
    internal PovertyClassification(string standard, PovertyBasis basis, Determination<PovertyClass> determination, PovertySubClass? subClass = null, IncomeRule? incomeRule = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(standard);
        ArgumentNullException.ThrowIfNull(determination);
        (StandardId, Basis, Determination, SubClass, IncomeRule) = (standard, basis, determination, subClass, incomeRule);
    }

    /// <summary>Gets the id of the standard, "vn-2022-2026".</summary>
    public string StandardId { get; }

    /// <summary>Gets from which facts the household was classified.</summary>
    public PovertyBasis Basis { get; }

    /// <summary>Gets what the standard says, with rule, findings, confidence and what is missing.</summary>
    public Determination<PovertyClass> Determination { get; }

    /// <summary>Gets the class, or null where none is decided.</summary>
    public PovertyClass? Class => Determination.IsDecided ? Determination.Result : null;

    /// <summary>Gets the sub-class where the standard tells ways apart and one way is certain, else null.</summary>
    public PovertySubClass? SubClass { get; }

    /// <summary>Gets how income was reckoned on the day, or null where nothing was read or income was not asked for.</summary>
    public IncomeRule? IncomeRule { get; }

    /// <summary>Gets the provision that decides, or that of the rule where none does.</summary>
    public Citation Citation => Determination.Deciding?.Citation ?? Determination.Rule.Citation;

    /// <summary>Gets the findings in the order of the provision.</summary>
    public IReadOnlyList<Finding> Findings => Determination.Findings;

    /// <summary>Says why, in the order in which an office files it.</summary>
    public Explanation Explain()
    {
        Explanation explained = Determination.Explain();
        List<BilingualText> basis = [.. explained.Citations];
        if (Basis == PovertyBasis.Points)
            basis.Add(new("Phân loại theo điểm của phiếu rà soát", "Classified by the points of the survey form"));
        if (IncomeRule is { } rule)
            basis.Add(new($"Cách tính thu nhập: {rule.Words.Vi} ({rule.Citation.In(Language.Vietnamese)})", $"How income is reckoned: {rule.Words.En} ({rule.Citation.In(Language.English)})"));
        IReadOnlyList<BilingualText> conclusion = SubClass is { } sub
            ? [.. explained.Conclusion, sub.Name()]
            : explained.Conclusion;
        return new(basis, explained.Data, explained.Findings, conclusion);
    }

    /// <summary>Returns the Vietnamese conclusion.</summary>
    public override string ToString() => Determination.ToString();
}
