using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>One thing that was looked at in a bloc: <i>một nhận định về cụm, khối</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class BlocCheck
{
    internal BlocCheck(string id, Outcome outcome, BilingualText words, Citation? citation)
    {
        (Id, Outcome, Words, Citation) = (id, outcome, words, citation);
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets what was found.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets the provision; null where the bloc's own rules have no number.</summary>
    public Citation? Citation { get; }

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => Words.Vi;
}
