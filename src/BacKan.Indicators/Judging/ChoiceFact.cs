using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A fact that is one of several named answers, such as an annual rating: <i>dữ kiện chọn một</i>.</summary>
public sealed record ChoiceFact : Fact
{
    private readonly Choice[] options;

    /// <summary>Creates the fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How a person is asked for it.</param>
    /// <param name="options">Every answer there is, two or more, with different codes.</param>
    /// <exception cref="ArgumentException">There are fewer than two options, or a code stands twice.</exception>
    public ChoiceFact(string key, BilingualText name, BilingualText question, IEnumerable<Choice> options)
        : base(key, name, question)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = [.. options];
        if (this.options.Length < 2 || this.options.DistinctBy(o => o.Code, StringComparer.Ordinal).Count() != this.options.Length)
            throw new ArgumentException($"{key} has the options {string.Join(", ", this.options.Select(o => o.Code))}; expected two or more with different codes.", nameof(options));
    }

    /// <summary>Gets every answer there is, in the order of the law.</summary>
    public IReadOnlyList<Choice> Options => options;

    /// <inheritdoc/>
    public bool Equals(ChoiceFact? other) => base.Equals(other) && options.AsSpan().SequenceEqual(other.options);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal int IndexOf(string code)
    {
        int index = Array.FindIndex(options, o => string.Equals(o.Code, code, StringComparison.Ordinal));
        return index >= 0 ? index : throw new ArgumentException($"'{code}' is no answer to {Key}; expected one of {string.Join(", ", options.Select(o => o.Code))}.", nameof(code));
    }
}
