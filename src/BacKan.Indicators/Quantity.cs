using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>An exact number with its unit: <i>đại lượng</i>.</summary>
/// <remarks>
/// <para>A class, not a struct: a default without a unit would be nonsense. Immutable.</para>
/// <para>Equality compares number and unit: 1 tấn and 1,000 kg are not equal, yet <see cref="CompareTo"/> gives 0.</para>
/// </remarks>
public sealed record Quantity : IComparable<Quantity>
{
    /// <summary>Creates a quantity.</summary>
    public Quantity(decimal value, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (Value, Unit) = (value, unit);
    }

    /// <summary>Gets the number.</summary>
    public decimal Value { get; }

    /// <summary>Gets the unit.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Creates a quantity in tonnes (<i>tấn</i>).</summary>
    public static Quantity Tonnes(decimal value) => new(value, MeasureUnits.Tonne);

    /// <summary>Creates a quantity in hectares (<i>ha</i>).</summary>
    public static Quantity Hectares(decimal value) => new(value, MeasureUnits.Hectare);

    /// <summary>Creates a quantity in percent (<i>%</i>).</summary>
    public static Quantity Percent(decimal value) => new(value, MeasureUnits.Percent);

    /// <summary>Creates a quantity in billion đồng (<i>tỷ đồng</i>).</summary>
    public static Quantity BillionDong(decimal value) => new(value, MeasureUnits.BillionDong);

    /// <summary>Tells whether the left quantity is less.</summary>
    public static bool operator <(Quantity left, Quantity right) => Order(left, right) < 0;

    /// <summary>Tells whether the left quantity is more.</summary>
    public static bool operator >(Quantity left, Quantity right) => Order(left, right) > 0;

    /// <summary>Tells whether the left quantity is less or equal.</summary>
    public static bool operator <=(Quantity left, Quantity right) => Order(left, right) <= 0;

    /// <summary>Tells whether the left quantity is more or equal.</summary>
    public static bool operator >=(Quantity left, Quantity right) => Order(left, right) >= 0;

    /// <summary>Compares two quantities of one family, whatever their units, without rounding.</summary>
    /// <exception cref="UnitMismatchException">The units are of different families.</exception>
    public int CompareTo(Quantity? other)
    {
        if (other is null)
            return 1;
        RequireFamily(other.Unit);
        return ExactProduct.Compare(Value, Unit.InBase, other.Value, other.Unit.InBase);
    }

    /// <summary>Gets the same quantity in another unit of the family.</summary>
    /// <exception cref="UnitMismatchException">The unit is of another family.</exception>
    public Quantity In(MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        RequireFamily(unit);
        return unit == Unit ? this : new(Value * Unit.InBase / unit.InBase, unit);
    }

    /// <summary>Prints the number and the unit in a language: "4.785 tấn".</summary>
    public string In(Language language) =>
        LocalNumber.Format(Value, language) + (Unit == MeasureUnits.Percent ? "%" : " " + Unit.Name.In(language));

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);

    private static int Order(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.CompareTo(right);
    }

    private void RequireFamily(MeasureUnit unit)
    {
        if (!string.Equals(unit.Family, Unit.Family, StringComparison.Ordinal))
            throw new UnitMismatchException(Unit, unit);
    }
}
