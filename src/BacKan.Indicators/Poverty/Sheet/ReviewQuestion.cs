using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// A question of the review sheet: <i>câu hỏi của Phiếu B</i>, whose key identifies the answer in <see cref="ReviewSheet.Answers"/>.
/// </summary>
/// <remarks>
/// An answer is a number: a count, an amount, 1 for yes and 0 for no, or the printed code of a choice. Immutable; compares by reference.
/// </remarks>
public sealed class ReviewQuestion
{
    internal ReviewQuestion(string key, string place, BilingualText words, decimal least = 0m, decimal? most = null, bool whole = true,
        params BilingualText[] choices)
    {
        (Key, Place, Words, Least, Choices, IsWhole) = (key, place, words, choices.Length > 0 ? 1m : least, choices, whole);
        Most = choices.Length > 0 ? choices.Length : most;
    }

    /// <summary>Gets the stable key, "motorbikes"; also the column name in a file.</summary>
    public string Key { get; }

    /// <summary>Gets its place in the form: "A.IX.2".</summary>
    public string Place { get; }

    /// <summary>Gets the words of the question.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets the smallest possible answer.</summary>
    public decimal Least { get; }

    /// <summary>Gets the largest possible answer, or null if unlimited.</summary>
    public decimal? Most { get; }

    /// <summary>Gets whether the answer is a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>Gets the choices in the order of their codes, from 1; empty for a number, and for yes (1) and no (0).</summary>
    public IReadOnlyList<BilingualText> Choices { get; }

    /// <summary>Gets whether the answer is 1 for yes or 0 for no.</summary>
    internal bool IsYesNo => Choices.Count == 0 && Most == 1m;

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;

    internal bool Allows(decimal answer) => answer >= Least && !(answer > Most) && (!IsWhole || answer == decimal.Truncate(answer));
}
