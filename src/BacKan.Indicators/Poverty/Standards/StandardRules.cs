using BacKan.Indicators.Law;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>What files of standards declare: a decree that comes is one file, which names here its enactments and its document.</summary>
/// <remarks>
/// Such a file calls <see cref="Declare"/> from a module initializer: nothing is scanned, and nothing is built until it is asked for.
/// </remarks>
internal static class StandardRules
{
    private static readonly List<Func<IEnumerable<Enactment<PovertyStandard>>>> Declared = [];

    /// <summary>Gets the declared enactments of national standards.</summary>
    public static IEnumerable<Enactment<PovertyStandard>> National => Declared.SelectMany(enactments => enactments());

    /// <summary>Declares what a file adds.</summary>
    /// <param name="national">The enactments of national standards.</param>
    /// <param name="documents">New documents for the bibliography.</param>
    public static void Declare(Func<IEnumerable<Enactment<PovertyStandard>>> national, Func<IEnumerable<LegalInstrument>> documents)
    {
        Declared.Add(national);
        VietnamInstruments.Declare(documents);
    }
}
