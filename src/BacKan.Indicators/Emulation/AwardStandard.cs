using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The legal standard of a title or form for a kind of recipient: <i>tiêu chuẩn danh hiệu, hình thức khen thưởng</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
internal sealed class AwardStandard : IListedRule
{
    public AwardStandard(EmulationTitle title, RecipientKind recipient, string law, Criterion criterion)
    {
        FactSource.Require(criterion);
        (Title, Recipient, Criterion) = (title, recipient, criterion);
        Id = $"{title.Code}-{recipient}-{law}";
    }

    /// <summary>Gets the title or form.</summary>
    public EmulationTitle Title { get; }

    /// <summary>Gets the kind of recipient.</summary>
    public RecipientKind Recipient { get; }

    /// <summary>Gets the conditions.</summary>
    public Criterion Criterion { get; }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public BilingualText Name => new($"tiêu chuẩn {Title.Name.Vi}", $"standard: {Title.Name.En}");

    /// <summary>Gets every condition with a threshold, with its provision.</summary>
    public IReadOnlyList<RuleParameter> Parameters =>
        [.. Criterion.List().Where(line => line.Threshold is not null).Select(line => new RuleParameter(
            line.Words, line.Threshold!, line.Citation, line.Range, line.Unit))];
}
