using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A unit of measure: <i>đơn vị tính</i>.</summary>
/// <remarks>
/// Units convert only within their family, by an exact ratio. In the family "ratio" (%, ‰, lần)
/// differences are in percentage points. Immutable; equality compares the code.
/// </remarks>
public sealed class MeasureUnit
{
    internal const string RatioFamily = "ratio";

    private readonly BilingualText? singular;
    private readonly IReadOnlyList<string> spellings = [];
    private readonly Confidence? confidence;

    /// <summary>Creates a unit.</summary>
    /// <param name="code">The stable code, also the Vietnamese symbol in files: "tấn", "triệu đồng/ha".</param>
    /// <param name="family">The family within which it converts: "mass", "area".</param>
    /// <param name="inBase">The size of the unit in base units of the family; greater than zero.</param>
    /// <param name="name">The symbol in both languages, as written after a number: "tấn", "tonnes".</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inBase"/> is not greater than zero.</exception>
    public MeasureUnit(string code, string family, Fraction inBase, BilingualText name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(family);
        ArgumentNullException.ThrowIfNull(name);
        if (inBase.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(inBase), inBase, "A unit must be more than zero base units.");
        (Code, Family, InBase, Name) = (code, family, inBase, name);
    }

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets the family within which the unit converts.</summary>
    public string Family { get; }

    /// <summary>Gets the size of the unit in base units of the family.</summary>
    public Fraction InBase { get; }

    /// <summary>Gets the symbol in both languages, as written after a number.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the singular symbol in both languages, as written after "per": "tonne"; the name unless set.</summary>
    public BilingualText Singular
    {
        get => singular ?? Name;
        init => singular = value;
    }

    /// <summary>
    /// Gets other spellings of the unit in texts: "km2", "điểm phần trăm". Empty by default. Case,
    /// spaces beside a slash and tone placement need no separate spelling.
    /// </summary>
    public IReadOnlyList<string> Spellings
    {
        get => spellings;
        init => spellings = value is null ? throw new ArgumentNullException(nameof(value)) : [.. value];
    }

    /// <summary>
    /// Gets whether quantities in this unit may be added: true (the default) for amounts, false for
    /// rates, coefficients and units per another unit.
    /// </summary>
    public bool IsAdditive { get; init; } = true;

    /// <summary>Gets how reliably the ratio to the base unit was checked; null, the default, if it holds by definition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not defined.</exception>
    public Confidence? Confidence
    {
        get => confidence;
        init => confidence = value is { } given && !Enum.IsDefined(given)
            ? throw new ArgumentOutOfRangeException(
                nameof(value), value, "Expected a defined confidence, or null for a unit by definition.")
            : value;
    }

    /// <summary>
    /// Creates a unit of one thing per others: triệu đồng per người per năm is "triệu đồng/người/năm" of the family "money/person/year".
    /// </summary>
    /// <remarks>The ratio is exact, the unit is not additive, and its confidence is that of its least reliable part.</remarks>
    /// <param name="numerator">The unit that is counted.</param>
    /// <param name="denominators">The units to divide by, one or more.</param>
    /// <exception cref="ArgumentException"><paramref name="denominators"/> is empty or contains null.</exception>
    public static MeasureUnit Per(MeasureUnit numerator, params MeasureUnit[] denominators)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominators);
        if (denominators.Length == 0 || denominators.Contains(null))
            throw new ArgumentException("A unit per something needs one or more units to stand after 'per'.", nameof(denominators));
        Fraction ratio = denominators.Aggregate(numerator.InBase, (left, unit) => left / unit.InBase);
        string Join(Func<MeasureUnit, string> first, Func<MeasureUnit, string> next, string between) =>
            denominators.Aggregate(first(numerator), (left, unit) => left + between + next(unit));
        BilingualText Words(Func<MeasureUnit, BilingualText> first) =>
            new(Join(u => first(u).Vi, u => u.Singular.Vi, "/"), Join(u => first(u).En, u => u.Singular.En, " per "));
        return new(Join(u => u.Code, u => u.Code, "/"), Join(u => u.Family, u => u.Family, "/"), ratio, Words(u => u.Name))
        {
            Singular = Words(u => u.Singular),
            IsAdditive = false,
            Confidence = denominators.Append(numerator).Max(u => u.Confidence),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MeasureUnit other
        && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Puts the unit after a number: "53,1%", "4.785 tấn"; in the invariant form a space always precedes the code.</summary>
    internal string After(string number, Language? language) => language is not { } words
        ? $"{number} {Code}"
        : number + (Code is "%" or "‰" ? "" : " ") + Name.In(words);

    internal bool MeansTheSameAs(MeasureUnit other) =>
        Equals(other)
            && string.Equals(Family, other.Family, StringComparison.Ordinal)
            && InBase == other.InBase
            && Name == other.Name
            && IsAdditive == other.IsAdditive;

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(MeasureUnit? left, MeasureUnit? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(MeasureUnit? left, MeasureUnit? right) => !Equals(left, right);
}
