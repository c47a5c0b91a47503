using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>Which of the expected units, or parts of a period, a number rests on: <i>mức độ bao phủ</i> (n trên m).</summary>
/// <typeparam name="TSlot">A unit of territory, or a period.</typeparam>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Coverage<TSlot>
    where TSlot : notnull
{
    internal Coverage(IReadOnlyList<TSlot> expected, IReadOnlyList<TSlot> missing, IReadOnlyList<TSlot> notApplicable)
    {
        (Expected, Missing, NotApplicable) = (expected, missing, notApplicable);
    }

    /// <summary>Gets what was expected, in the order given.</summary>
    public IReadOnlyList<TSlot> Expected { get; }

    /// <summary>Gets what has no figure, or no denominator.</summary>
    public IReadOnlyList<TSlot> Missing { get; }

    /// <summary>Gets what the indicator does not apply to; it is answered and counts as covered.</summary>
    public IReadOnlyList<TSlot> NotApplicable { get; }

    /// <summary>Gets how many are covered.</summary>
    public int Covered => Expected.Count - Missing.Count;

    /// <summary>Gets whether nothing is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Prints how many of how many are covered, and what is missing: "7/8 đơn vị; thiếu: phường Sông Cầu".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese, units = typeof(TSlot) == typeof(AdministrativeUnit);
        string word = units ? (vi ? "đơn vị" : "units") : (vi ? "kỳ" : "periods");
        string counts = FormattableString.Invariant($"{Covered}/{Expected.Count} {word}");
        return IsComplete ? counts : $"{counts}; {(vi ? "thiếu" : "missing")}: {string.Join(", ", Missing.Select(slot => Slots.Name(slot, language)))}";
    }
}
