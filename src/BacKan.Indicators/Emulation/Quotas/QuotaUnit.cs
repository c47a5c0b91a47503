namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>A unit over which a quota is divided: <i>đơn vị nhận phân bổ</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class QuotaUnit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="key">Its name or code, unlike that of the others.</param>
    /// <param name="number">The number of which the share is taken, 0 or more.</param>
    /// <param name="order">Its place among equals, such as one drawn by lot; units without one come after.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public QuotaUnit(string key, int number, int? order = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        if (number < 0)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"{key}: expected 0 or more.");
        (Key, Number, Order) = (key, number, order);
    }

    /// <summary>Gets the name or code.</summary>
    public string Key { get; }

    /// <summary>Gets the number of which the share is taken.</summary>
    public int Number { get; }

    /// <summary>Gets the place among equals, or null.</summary>
    public int? Order { get; }
}
