using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>A condition of a rule: <i>tiêu chuẩn, điều kiện</i>, as data that can be listed, drawn, queried and judged.</summary>
/// <remarks>
/// <para>
/// The kinds are closed: a test of one fact (<see cref="YesNo"/>, <see cref="AtLeast"/>, <see cref="Below"/>,
/// <see cref="Within(string, BilingualText, Citation, Confidence, NumberFact, ValueRange)"/>, <see cref="OneOf"/>, <see cref="Between"/>,
/// <see cref="Judged"/>), of several like facts (<see cref="Within(string, BilingualText, Citation, Confidence, CountFact, ValueRange)"/>,
/// <see cref="Years"/>, <see cref="Run"/>), or of other conditions (<see cref="All"/>, <see cref="Any"/>, <see cref="Count"/>).
/// </para>
/// <para>Immutable and thread-safe; compares by reference.</para>
/// </remarks>
public abstract partial class Criterion
{
    private protected Criterion(string id, BilingualText words, Citation citation, Confidence confidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(citation);
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        (Id, Words, Citation, Confidence) = (id, words, citation, confidence);
    }

    /// <summary>Gets the stable id within its rule.</summary>
    public string Id { get; }

    /// <summary>Gets the words of the condition, without the threshold.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably the provision was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the fact that it tests, or null if it looks at several facts or at other conditions.</summary>
    public virtual Fact? Fact => null;

    /// <summary>Gets the threshold in words, or null if the condition has none of its own.</summary>
    public virtual BilingualText? Threshold => null;

    /// <summary>Gets the inner conditions, in the order of the provision.</summary>
    public virtual IReadOnlyList<Criterion> Parts => [];

    /// <summary>Lists this condition and all inner conditions with their thresholds, without a case.</summary>
    internal IReadOnlyList<CriterionLine> List()
    {
        var lines = new List<CriterionLine>();
        Add(this, 0);
        return lines;

        void Add(Criterion criterion, int depth)
        {
            lines.Add(new(
                depth, criterion.Id, criterion.Words, criterion.Threshold, criterion.Citation, criterion.Confidence, criterion.Numbers,
                criterion.Unit));
            foreach (Criterion part in criterion.Parts)
                Add(part, depth + 1);
        }
    }

    /// <summary>Judges a case by its known facts.</summary>
    /// <remarks>
    /// Met or not met only if every completion of the unknown facts agrees; otherwise the smallest set of facts that always decides. Facts
    /// are assumed to be independent: a count given on its own does not constrain the facts that it counts. The work grows with the
    /// thresholds and the unknown facts: a usual rule takes microseconds, a contrived one is refused after a million steps.
    /// </remarks>
    /// <param name="sheet">The known facts.</param>
    /// <exception cref="InvalidOperationException">
    /// A chain of years is required but the sheet has no year, one key names two kinds of fact, or the rule is too intertwined to judge.
    /// </exception>
    public Evaluation Evaluate(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(this, sheet);
    }

    /// <summary>Returns id and words.</summary>
    public sealed override string ToString() => $"{Id}: {Words.En}";

    /// <summary>The values that the threshold allows, or null if it is not a number.</summary>
    internal virtual ValueRange? Numbers => null;

    /// <summary>The unit of those values, or null for none.</summary>
    internal virtual MeasureUnit? Unit => null;

    internal abstract void Announce(CaseCompiler compiler);

    internal abstract Node Compile(CaseCompiler compiler);

    /// <summary>The value of the case beside the threshold, or null.</summary>
    internal virtual BilingualText? Value(FactSheet sheet) => null;

    /// <summary>What the known facts say of a test by themselves, or null where completions may differ.</summary>
    internal virtual bool? Known(FactSheet sheet) => null;

    /// <summary>What the parts say of the whole by themselves, or null where completions may differ.</summary>
    internal virtual bool? Known(int met, int open, int all) => null;

    /// <summary>
    /// What the known facts say of it by themselves, or null where completions may differ: no more is looked at than decides.
    /// </summary>
    internal bool? Glance(FactSheet sheet)
    {
        IReadOnlyList<Criterion> inside = Parts;
        int all = inside.Count;
        if (all == 0)
            return Known(sheet);
        int met = 0, open = all;
        foreach (Criterion part in inside)
        {
            bool? said = part.Glance(sheet);
            if (said is null)
                continue;
            met += said.Value ? 1 : 0;
            open--;
            if (Known(met, open, all) is { } decided)
                return decided;
        }

        return null;
    }

    // Most conditions are settled by what is known; the diagram of all completions is drawn for the others alone.
    internal Finding Judge(FactSheet sheet, Lazy<CaseCompiler> compiler)
    {
        IReadOnlyList<Criterion> inside = Parts;
        var parts = new Finding[inside.Count];
        int met = 0, open = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = inside[i].Judge(sheet, compiler);
            met += parts[i].Outcome == Outcome.Met ? 1 : 0;
            open += parts[i].Outcome is Outcome.Met or Outcome.NotMet ? 0 : 1;
        }

        bool? known = parts.Length == 0 ? Known(sheet) : Known(met, open, parts.Length);
        return new(
            this, sheet, known switch { true => Outcome.Met, false => Outcome.NotMet, null => compiler.Value.OutcomeOf(this) }, parts);
    }

    private protected static Criterion[] Require(IEnumerable<Criterion> parts, string id)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Criterion[] all = [.. parts];
        return all.Length > 0 && Array.TrueForAll(all, part => part is not null)
            ? all
            : throw new ArgumentException($"{id} must hold one condition or more, none of them null.", nameof(parts));
    }
}
