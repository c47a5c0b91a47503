using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A day must lie between bounds: <i>điều kiện thời hạn</i>.</summary>
internal sealed class DateCriterion : Criterion
{
    /// <summary>Creates a condition.</summary>
    /// <param name="id">The stable id within its rule.</param>
    /// <param name="words">The words of the condition, without the bounds.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably the provision was checked.</param>
    /// <param name="fact">The tested day.</param>
    /// <param name="from">The first bound, or null for none.</param>
    /// <param name="until">The last bound, or null for none.</param>
    /// <exception cref="ArgumentException">There is no bound.</exception>
    public DateCriterion(
        string id, BilingualText words, Citation citation, Confidence confidence, DateFact fact, DateBound? from, DateBound? until)
        : base(id, words, citation, confidence)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (from is null && until is null)
            throw new ArgumentException($"{id} must have a first or a last bound.", nameof(until));
        (Fact, From, Until) = (fact, from, until);
    }

    /// <summary>Gets the tested day.</summary>
    public override DateFact Fact { get; }

    /// <summary>Gets the first bound, or null.</summary>
    public DateBound? From { get; }

    /// <summary>Gets the last bound, or null.</summary>
    public DateBound? Until { get; }

    /// <inheritdoc/>
    public override BilingualText Threshold => new(InWords(Language.Vietnamese), InWords(Language.English));

    internal override bool? Known(FactSheet sheet) => sheet[Fact] is not { } day ? null
        : (From is null || (From.IsIncluded ? day >= From.At(sheet, Id) : day > From.At(sheet, Id)))
          && (Until is null || (Until.IsIncluded ? day <= Until.At(sheet, Id) : day < Until.At(sheet, Id)));

    internal override void Announce(CaseCompiler compiler) => compiler.Announce(Fact, Allowed(compiler.Sheet));

    internal override Node Compile(CaseCompiler compiler) => compiler.Lies(
        Fact, compiler.Sheet[Fact] is { } day ? ValueRange.Point(CaseCompiler.DayNumber(day)) : null, Allowed(compiler.Sheet));

    internal override BilingualText Value(FactSheet sheet) => sheet.Show(Fact);

    // Days are whole numbers here. A first bound after the last leaves no day: that is a fault of the rule, and the interval says so.
    private ValueRange Allowed(FactSheet sheet) => new(
        From is null ? null : CaseCompiler.DayNumber(From.At(sheet, Id)), From?.IsIncluded ?? false,
        Until is null ? null : CaseCompiler.DayNumber(Until.At(sheet, Id)), Until?.IsIncluded ?? false);

    private string InWords(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string? first = From is null ? null : (From.IsIncluded, vi) switch
        {
            (true, true) => "từ ngày ",
            (false, true) => "sau ngày ",
            (true, false) => "from ",
            (false, false) => "after ",
        } + From.In(language);
        string? last = Until is null ? null : (Until.IsIncluded, vi) switch
        {
            (true, true) => "chậm nhất ngày ",
            (false, true) => "trước ngày ",
            (true, false) => "no later than ",
            (false, false) => "before ",
        } + Until.In(language);
        return string.Join(", ", new[] { first, last }.OfType<string>());
    }
}
