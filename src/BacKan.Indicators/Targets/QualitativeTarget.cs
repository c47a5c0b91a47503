using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>A target in words in place of a number: <i>chỉ tiêu bằng lời</i>, "xuất siêu".</summary>
/// <remarks>Where its meaning as numbers is given it is measured by that, else its status is unknown: people say it.</remarks>
public sealed class QualitativeTarget : Target
{
    /// <summary>Creates the target.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="words">The words.</param>
    /// <param name="meaning">What they mean as numbers, or null.</param>
    /// <exception cref="ArgumentException">The meaning is of another indicator.</exception>
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

    /// <summary>Gets what they mean as numbers, or null.</summary>
    public NumericTarget? Meaning { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<AttainmentMethod> Methods => Meaning?.Methods ?? [];
}
