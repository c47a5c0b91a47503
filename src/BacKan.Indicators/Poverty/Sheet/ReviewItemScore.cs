using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>The points of an item of the sheet: <i>điểm của một chỉ tiêu</i>, exact or between bounds.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReviewItemScore
{
    internal ReviewItemScore(string number, BilingualText words, int low, int high, BilingualText? reason)
    {
        (Number, Words, Low, High, Reason) = (number, words, low, high, reason);
    }

    /// <summary>Gets the number on the form: "9" of B1, "4.1" of B2.</summary>
    public string Number { get; }

    /// <summary>Gets the words of the form.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets the least points that the answers allow.</summary>
    public int Low { get; }

    /// <summary>Gets the most points that the answers allow; equal to <see cref="Low"/> if everything is known.</summary>
    public int High { get; }

    /// <summary>
    /// Gets the reason why the points are not exact, or the library's reading of the form; null if there is nothing to note.
    /// </summary>
    public BilingualText? Reason { get; }
}
