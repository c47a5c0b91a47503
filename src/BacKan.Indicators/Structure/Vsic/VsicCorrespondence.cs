using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>The correspondence of a section to another edition: <i>tương ứng giữa hai phiên bản ngành</i>.</summary>
/// <param name="From">The section.</param>
/// <param name="To">The sections that contain it: one, or more if it was split.</param>
/// <param name="IsPart">Whether the other section holds more than this one, or less.</param>
/// <param name="Caveat">Other changes, or null.</param>
internal sealed record VsicCorrespondence(VsicSection From, IReadOnlyList<VsicSection> To, bool IsPart, BilingualText? Caveat)
{
    /// <summary>Gets whether the section continues unchanged under the same letter.</summary>
    public bool KeepsLetter => To is [var only] && only.Letter == From.Letter && !IsPart && Caveat is null;
}
