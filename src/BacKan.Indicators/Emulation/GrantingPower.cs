using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>A clause on granting powers: <i>thẩm quyền quyết định tặng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
internal sealed class GrantingPower
{
    /// <summary>Creates a clause.</summary>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably it was checked.</param>
    /// <param name="grantors">The offices that it names; empty if it leaves the power to another text.</param>
    /// <param name="titles">The titles that they may grant; empty for an office without powers.</param>
    /// <param name="leftTo">The text to which the clause leaves the power, or null.</param>
    /// <exception cref="ArgumentException">The clause names no office and leaves nothing to another text, or does both.</exception>
    public GrantingPower(
        Citation citation, Confidence confidence, IEnumerable<Grantor> grantors, IEnumerable<EmulationTitle> titles,
        BilingualText? leftTo = null)
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

    /// <summary>Gets how reliably it was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the offices that it names.</summary>
    public IReadOnlyList<Grantor> Grantors { get; }

    /// <summary>Gets the titles that they may grant.</summary>
    public IReadOnlyList<EmulationTitle> Titles { get; }

    /// <summary>Gets the text to which the clause leaves the power, or null.</summary>
    public BilingualText? LeftTo { get; }

    /// <summary>Returns the citation.</summary>
    public override string ToString() => Citation.ToString();
}
