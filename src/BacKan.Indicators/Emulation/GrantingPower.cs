using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>One clause on who may grant what: <i>thẩm quyền quyết định tặng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
internal sealed class GrantingPower
{
    /// <summary>Creates the clause.</summary>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How well it was checked.</param>
    /// <param name="grantors">The offices that it names; none where it leaves the power to another text.</param>
    /// <param name="titles">What they may grant; none for an office that no longer may grant anything.</param>
    /// <param name="leftTo">The text to which the clause leaves the power, or null.</param>
    /// <exception cref="ArgumentException">The clause names no office and leaves nothing to another text, or does both.</exception>
    public GrantingPower(Citation citation, Confidence confidence, IEnumerable<Grantor> grantors, IEnumerable<EmulationTitle> titles, BilingualText? leftTo = null)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(grantors);
        ArgumentNullException.ThrowIfNull(titles);
        (Citation, Confidence, Grantors, Titles, LeftTo) = (citation, confidence, [.. grantors], [.. titles], leftTo);
        if (Grantors.Count == 0 == LeftTo is null)
            throw new ArgumentException($"{citation} must name the offices that grant, or the text that names them.", nameof(grantors));
    }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how well it was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the offices that it names.</summary>
    public IReadOnlyList<Grantor> Grantors { get; }

    /// <summary>Gets what they may grant.</summary>
    public IReadOnlyList<EmulationTitle> Titles { get; }

    /// <summary>Gets the text to which the clause leaves the power, or null.</summary>
    public BilingualText? LeftTo { get; }

    /// <summary>Returns the citation.</summary>
    public override string ToString() => Citation.ToString();
}
