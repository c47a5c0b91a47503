using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A number as it was printed: <i>con số như đã in</i>, its value, its decimals and the word before it.</summary>
/// <remarks>
/// <para>A printed number stands for an interval. "110" may be 109.5 to 110.5 (rounded) or 110 to 111 (cut); "trên 104" is everything over 104.</para>
/// <para>Immutable; equality compares value, decimals and qualifier.</para>
/// </remarks>
public sealed record StatedNumber
{
    /// <summary>Creates a printed number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The decimals that were printed; null takes those that <paramref name="value"/> carries (53.10m has two).</param>
    /// <param name="qualifier">The word before the number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20, or fewer than the value needs; or the qualifier is not defined.</exception>
    public StatedNumber(decimal value, int? decimals = null, Qualifier qualifier = Qualifier.Exactly)
    {
        int printed = decimals ?? value.Scale;
        if (printed is < 0 or > 20 || decimal.Round(value, printed) != value)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals, and no fewer than the value needs.");
        if (!Enum.IsDefined(qualifier))
            throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Expected a defined qualifier.");
        (Value, Decimals, Qualifier) = (Rounding.HalfAwayFromZero.Round(value, printed), printed, qualifier);
    }

    /// <summary>Gets the number, with exactly <see cref="Decimals"/> decimals.</summary>
    public decimal Value { get; }

    /// <summary>Gets the count of printed decimals.</summary>
    public int Decimals { get; }

    /// <summary>Gets the word before the number.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Gets half a unit of the last printed decimal.</summary>
    public decimal HalfUnit => new(5, 0, 0, isNegative: false, (byte)(Decimals + 1));

    /// <summary>Gets what the number stands for as a count or a measured operand: itself, or what its word says.</summary>
    public Interval AsOperand => Qualifier == Qualifier.Exactly ? Interval.Point(Value) : Qualified ?? Rounded;

    /// <summary>Gets what the number stands for if its last decimal was rounded half away from zero.</summary>
    public Interval Rounded => Qualified ?? (Value < 0m
        ? new(Value - HalfUnit, lowIncluded: false, Value + HalfUnit, highIncluded: true)
        : new(Value - HalfUnit, lowIncluded: true, Value + HalfUnit, highIncluded: false));

    /// <summary>Gets what the number stands for if its further decimals were cut.</summary>
    public Interval Truncated => Qualified ?? (Value < 0m
        ? new(Value - (2m * HalfUnit), lowIncluded: false, Value, highIncluded: true)
        : new(Value, lowIncluded: true, Value + (2m * HalfUnit), highIncluded: false));

    private Interval? Qualified => Qualifier switch
    {
        Qualifier.Over => new(Value, lowIncluded: false, null, highIncluded: false),
        Qualifier.AtLeast => new(Value, lowIncluded: true, null, highIncluded: false),
        Qualifier.Under or Qualifier.Nearly => new(null, lowIncluded: false, Value, highIncluded: false),
        Qualifier.AtMost => new(null, lowIncluded: false, Value, highIncluded: true),
        _ => null,
    };

    /// <summary>Prints the number with its word: "trên 104", "over 104".</summary>
    public string In(Language language)
    {
        string number = LocalNumber.Format(Value, language);
        string word = (Qualifier, language) switch
        {
            (Qualifier.Over, Language.Vietnamese) => "trên ",
            (Qualifier.AtLeast, Language.Vietnamese) => "từ ",
            (Qualifier.Under, Language.Vietnamese) => "dưới ",
            (Qualifier.AtMost, Language.Vietnamese) => "không quá ",
            (Qualifier.About, Language.Vietnamese) => "khoảng ",
            (Qualifier.Nearly, Language.Vietnamese) => "gần ",
            (Qualifier.Over, _) => "over ",
            (Qualifier.AtLeast, _) => "at least ",
            (Qualifier.Under, _) => "under ",
            (Qualifier.AtMost, _) => "at most ",
            (Qualifier.About, _) => "about ",
            (Qualifier.Nearly, _) => "nearly ",
            _ => "",
        };
        return word + number;
    }

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
