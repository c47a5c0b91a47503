using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact with one of several named answers, such as an annual rating: <i>dữ kiện chọn một</i>.</summary>
public sealed class ChoiceFact : Fact
{
    private readonly Choice[] options;

    /// <summary>Creates a fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    /// <param name="options">All possible answers, two or more, with different codes.</param>
    /// <exception cref="ArgumentException">There are fewer than two options, or a code appears twice.</exception>
    public ChoiceFact(string key, BilingualText name, BilingualText question, IEnumerable<Choice> options)
        : base(key, name, question)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = [.. options];
        if (this.options.Length < 2 || this.options.DistinctBy(o => o.Code, StringComparer.Ordinal).Count() != this.options.Length)
            throw new ArgumentException(
                $"{key} has the options {string.Join(", ", this.options.Select(o => o.Code))}; expected two or more with different codes.",
                nameof(options));
    }

    /// <summary>Gets all possible answers, in the order of the law.</summary>
    public IReadOnlyList<Choice> Options => options;

    private protected override bool HasAnswersOf(Fact other) =>
        other is ChoiceFact fact && options.Select(o => o.Code).SequenceEqual(fact.options.Select(o => o.Code), StringComparer.Ordinal);

    internal int IndexOf(string code)
    {
        int index = Array.FindIndex(options, o => string.Equals(o.Code, code, StringComparison.Ordinal));
        return index >= 0
            ? index
            : throw new ArgumentException(
                $"'{code}' is no answer to {Key}; expected one of {string.Join(", ", options.Select(o => o.Code))}.", nameof(code));
    }
}
