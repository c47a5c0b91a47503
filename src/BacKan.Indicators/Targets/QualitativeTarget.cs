using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>A target in words in place of a number: <i>chỉ tiêu bằng lời</i>, "xuất siêu".</summary>
/// <remarks>Measured by its numeric meaning if given; otherwise its status is unknown, for people to judge.</remarks>
internal sealed class QualitativeTarget : Target
{
    /// <summary>Creates a target.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="words">The words.</param>
    /// <param name="meaning">Their numeric meaning, or null.</param>
    /// <exception cref="ArgumentException">The meaning has another indicator.</exception>
    public QualitativeTarget(Indicator indicator, BilingualText words, NumericTarget? meaning)
        : base(indicator)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (meaning is not null && meaning.Indicator != indicator)
            throw new ArgumentException($"The words are of {indicator}, their meaning is of {meaning.Indicator}.", nameof(meaning));
        (Words, Meaning) = (words, meaning);
    }

    /// <summary>Gets the words.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets their numeric meaning, or null.</summary>
    public NumericTarget? Meaning { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<AttainmentMethod> Methods => Meaning?.Methods ?? [];
}
