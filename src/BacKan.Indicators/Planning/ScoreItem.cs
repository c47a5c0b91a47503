using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>A scored criterion: <i>tiêu chí chấm điểm</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ScoreItem
{
    /// <summary>Creates a criterion.</summary>
    /// <param name="id">The stable id within its set.</param>
    /// <param name="name">The name.</param>
    /// <param name="maximum">The maximum number of points, greater than 0.</param>
    /// <param name="minimum">The minimum number of points, from 0 to the maximum; null if not read.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers do not satisfy 0 ≤ minimum ≤ maximum and 0 &lt; maximum.</exception>
    public ScoreItem(string id, BilingualText name, decimal maximum, decimal? minimum = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        if (maximum <= 0m)
            throw new ArgumentOutOfRangeException(nameof(maximum), maximum, $"{id} must have a maximum over 0.");
        if (minimum < 0m || minimum > maximum)
            throw new ArgumentOutOfRangeException(
                nameof(minimum), minimum, FormattableString.Invariant($"{id} must have a minimum from 0 to {maximum}."));
        (Id, Name, Maximum, Minimum) = (id, name, maximum, minimum);
    }

    /// <summary>Gets the stable id within its set.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the maximum number of points.</summary>
    public decimal Maximum { get; }

    /// <summary>Gets the minimum number of points, or null if not read.</summary>
    public decimal? Minimum { get; }

    /// <summary>Gets or initializes how reliably its numbers were checked; null for the same as its set.</summary>
    public Confidence? Confidence { get; init; }

    internal BilingualText Threshold => Minimum is { } minimum
        ? new(
            $"từ {Points(minimum, Language.Vietnamese)} đến {Points(Maximum, Language.Vietnamese)} điểm",
            $"{Points(minimum, Language.English)} to {Points(Maximum, Language.English)} points")
        : new(
            $"tối đa {Points(Maximum, Language.Vietnamese)} điểm, mức tối thiểu chưa có trong thư viện",
            $"at most {Points(Maximum, Language.English)} points, the minimum is not held");

    internal static string Points(decimal points, Language language) => Presentation.In(language).Number(points);
}
