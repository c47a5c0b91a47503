using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json;

/// <summary>How values are written as JSON: <i>cách ghi JSON</i>.</summary>
/// <remarks>Immutable.</remarks>
public sealed class JsonWriteOptions
{
    /// <summary>Gets the form in which values are written where nothing else is asked for.</summary>
    public static JsonWriteOptions Default { get; } = new();

    /// <summary>Gets whether lines are broken and indented; true by default.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>
    /// Gets whether an answer is written with every finding and all its data; false by default: what decides, why, and what is missing.
    /// </summary>
    public bool Full { get; init; }

    /// <summary>
    /// Gets whether what the library knows by its id stands in full in the document too, for readers without the library; false by default.
    /// </summary>
    public bool SelfContained { get; init; }

    /// <summary>
    /// Gets whether computed percents stand beside their rounded number as exact fractions too ("250/9"); false by default.
    /// </summary>
    public bool Exact { get; init; }

    /// <summary>Gets the decimals of computed percents, rounded half away from zero; from 0 to 20, 2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 20.</exception>
    public int Decimals
    {
        get => Presentation.Decimals;
        init => Presentation = Presentation.With(value);
    }

    /// <summary>Gets how computed percents are rounded, and the language of an examined report.</summary>
    internal Presentation Presentation { get; init; } = Presentation.In(Language.English);
}
