using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The answer must be one of several, such as a rating of "well done" or better: <i>mức xếp loại</i>.</summary>
internal sealed class ChoiceCriterion : Criterion
{
    private readonly string[] allowed;

    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the answers.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested fact.</param>
    /// <param name="allowed">The codes of the answers that meet the condition, one or more.</param>
    /// <exception cref="ArgumentException">There is no code, or the fact has no such answer.</exception>
    public ChoiceCriterion(
        string id, BilingualText words, Citation citation, Confidence confidence, ChoiceFact fact, IEnumerable<string> allowed)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(allowed);
        this.allowed = [.. allowed];
        if (this.allowed.Length == 0)
            throw new ArgumentException($"{id} must allow one answer or more.", nameof(allowed));
        foreach (string code in this.allowed)
            fact.IndexOf(code);
        Fact = fact;
        Threshold = new(string.Join(" hoặc ", Names(name => name.Vi)), string.Join(" or ", Names(name => name.En)));

        IEnumerable<string> Names(Func<BilingualText, string> words) =>
            this.allowed.Select(code => words(fact.Options[fact.IndexOf(code)].Name));
    }

    /// <summary>Gets the tested fact.</summary>
    public override ChoiceFact Fact { get; }

    /// <summary>Gets the codes of the answers that meet the condition.</summary>
    public IReadOnlyList<string> Allowed => allowed;

    /// <inheritdoc/>
    public override BilingualText Threshold { get; }

    internal override bool? Known(FactSheet sheet) => sheet[Fact] is { } code ? Array.IndexOf(allowed, code) >= 0 : null;

    internal override void Announce(CaseCompiler compiler) => compiler.Announce(Fact);

    internal override Node Compile(CaseCompiler compiler) => compiler.Chosen(Fact, compiler.Sheet[Fact], allowed.Select(Fact.IndexOf));

    internal override BilingualText Value(FactSheet sheet) => sheet.Show(Fact);
}
