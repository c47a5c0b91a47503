using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tool.Classify;

/// <summary>One classified household.</summary>
/// <param name="Id">The id as the file gives it.</param>
/// <param name="Kind">Whether a class was reached.</param>
/// <param name="Class">The class, or null.</param>
/// <param name="SubClass">The sub-class, or null.</param>
/// <param name="Standard">The id of the standard.</param>
/// <param name="Basis">The provision that decides.</param>
internal sealed record ClassifyAnswer(string Id, DeterminationKind Kind, PovertyClass? Class, PovertySubClass? SubClass, string Standard,
    BilingualText Basis)
{
    /// <summary>Gets the explained classification; null where only the class was asked for, and is decided.</summary>
    public PovertyClassification? Explained { get; init; }

    /// <summary>Gets the class as files hold it: the word of the class, or why there is none.</summary>
    public string Word => Class is { } known ? known.ToString() : Kind.ToString();

    /// <summary>Gets whether the income of the household is known and its members are not.</summary>
    public bool LacksMembers { get; init; }

    /// <summary>Gets the facts that are missing, each with its key and its name.</summary>
    public IReadOnlyList<(string Key, BilingualText Name)> Missing =>
    [
        .. Explained?.Determination.Missing.Select(m => LacksMembers && m.Key.Contains("income", StringComparison.OrdinalIgnoreCase)
            ? ("members", new BilingualText("số nhân khẩu (members)", "the number of members")) : (m.Key, m.Name)) ?? [],
    ];

    /// <summary>Gets why nothing is decided, a sentence; null where it is.</summary>
    public string? Why(Language language) => Explained is not { Determination.IsDecided: false } open ? null
        : string.Join(' ', open.Determination.Explain().Conclusion.Take(1).Select(c => c.In(language).TrimEnd('.') + "."));
}
