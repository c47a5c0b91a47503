using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>One condition of a rule: <i>tiêu chuẩn, điều kiện</i>, as data that can be listed, drawn, put into a query and judged.</summary>
/// <remarks>
/// <para>The kinds are closed: a test of one fact (<see cref="YesNoCriterion"/>, <see cref="ThresholdCriterion"/>, <see cref="ChoiceCriterion"/>, <see cref="DateCriterion"/>,
/// <see cref="JudgementCriterion"/>), of several like facts (<see cref="FactCountCriterion"/>, <see cref="YearsCriterion"/>, <see cref="RunCriterion"/>), or of other conditions
/// (<see cref="AllCriterion"/>, <see cref="AnyCriterion"/>, <see cref="CountCriterion"/>).</para>
/// <para>Immutable and thread-safe; compares by reference.</para>
/// </remarks>
public abstract class Criterion
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

    /// <summary>Gets what the provision asks, without the threshold.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how well the provision was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the threshold in words, or null where the condition has none of its own.</summary>
    public virtual BilingualText? Threshold => null;

    /// <summary>Gets the conditions inside this one, in the order of the provision.</summary>
    public virtual IReadOnlyList<Criterion> Parts => [];

    /// <summary>Lists this condition and all inside it with their thresholds, without any case.</summary>
    public IReadOnlyList<CriterionLine> List()
    {
        var lines = new List<CriterionLine>();
        Add(this, 0);
        return lines;

        void Add(Criterion criterion, int depth)
        {
            lines.Add(new(depth, criterion.Id, criterion.Words, criterion.Threshold, criterion.Citation, criterion.Confidence));
            foreach (Criterion part in criterion.Parts)
                Add(part, depth + 1);
        }
    }

    /// <summary>Judges a case by what is known of it.</summary>
    /// <remarks>
    /// Met or not met only when every completion of the facts that are not known agrees; else the smallest set of facts that decides, whatever their answers are.
    /// Two facts are taken to be free of each other: a count that is said by itself does not bind the facts that it counts.
    /// The work grows with the thresholds and with the facts that are not known; the usual rule takes microseconds, a rule made for the purpose can take exponential time.
    /// </remarks>
    /// <param name="sheet">What is known.</param>
    /// <exception cref="InvalidOperationException">A chain of years is asked for and the sheet has no year, or one key names two kinds of fact.</exception>
    public Evaluation Evaluate(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var compiler = new CaseCompiler(sheet, [this]);
        Diagram diagram = compiler.DiagramOf(this);
        return new(Judge(compiler), compiler.Data(), compiler.Missing(diagram), compiler.FirstQuestion(diagram));
    }

    /// <summary>Returns id and words.</summary>
    public sealed override string ToString() => $"{Id}: {Words.En}";

    internal abstract void Announce(CaseCompiler compiler);

    internal abstract Node Compile(CaseCompiler compiler);

    /// <summary>The value of the case beside the threshold, or null.</summary>
    internal virtual BilingualText? Value(FactSheet sheet) => null;

    internal Finding Judge(CaseCompiler compiler) => new(
        Id, compiler.OutcomeOf(this), Words, Value(compiler.Sheet), Threshold, Citation, Confidence, [.. Parts.Select(part => part.Judge(compiler))]);

    private protected static Criterion[] Require(IEnumerable<Criterion> parts, string id)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Criterion[] all = [.. parts];
        return all.Length > 0 && Array.TrueForAll(all, part => part is not null)
            ? all
            : throw new ArgumentException($"{id} must hold one condition or more, none of them null.", nameof(parts));
    }
}
