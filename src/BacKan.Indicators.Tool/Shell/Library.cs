using System.Collections.Concurrent;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>The library's services, built once for every command and run.</summary>
internal static class Library
{
    private static readonly ConcurrentDictionary<Timeline<PovertyStandard>, IPovertyClassifier> Classifiers = [];

    /// <summary>Gets the services.</summary>
    public static BacKanServices Services { get; } = BacKanServices.Create();

    /// <summary>Gets the classifier by the standards of a timeline, national or local.</summary>
    public static IPovertyClassifier ClassifierOf(Timeline<PovertyStandard> standards) => Classifiers.GetOrAdd(standards, one =>
        BacKanServices.Create(o => o.PovertyStandards = one).Get<IPovertyClassifier>());
}
