using BacKan.Indicators.Law;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>One change of units on one day: <i>thay đổi, sắp xếp đơn vị hành chính</i>.</summary>
/// <remarks>
/// <para>A unit that appears in one part only moves whole. A unit that loses or gains a part but keeps its identity appears on both sides:
/// B → B beside A → B, if B gained a part of A. Units that no part connects belong to separate successions.</para>
/// <para><see cref="TerritoryHistory"/> checks whether units and days fit together. Immutable; compares by reference.</para>
/// </remarks>
public sealed class Succession
{
    private readonly SuccessionPart[] parts;

    /// <summary>Creates a succession.</summary>
    /// <param name="on">The first day of the new units.</param>
    /// <param name="citation">The document that makes the change.</param>
    /// <param name="parts">The parts that move, one or more.</param>
    /// <param name="confidence">How reliably it was checked.</param>
    /// <exception cref="ArgumentException">
    /// There is no part, a part appears twice, or a unit that ends without a successor also has one.
    /// </exception>
    public Succession(LocalDate on, Citation citation, IEnumerable<SuccessionPart> parts, Confidence confidence = Confidence.Unverified)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(parts);
        if (!Enum.IsDefined(confidence))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Expected a defined confidence.");
        this.parts = [.. parts];
        if (this.parts.Length == 0)
            throw new ArgumentException(Invariant($"The succession of {on:uuuu-MM-dd} needs one part or more."), nameof(parts));
        if (this.parts.GroupBy(p => (p.From.Id, p.To?.Id)).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The way {twice.First()} stands twice; put its weights together.", nameof(parts));
        (On, Citation, Confidence) = (on, citation, confidence);
        From = [.. this.parts.Select(p => p.From).Distinct()];
        To = [.. this.parts.Select(p => p.To).OfType<AdministrativeUnit>().Distinct()];
        if (this.parts.Where(p => p.To is null).FirstOrDefault(p => To.Count > 0 || IsDivided(p.From)) is { } ended)
            throw new ArgumentException(
                $"{ended.From} ends without a successor in a succession that has some; give what ends so a succession of its own.",
                nameof(parts));
        Kind = KindOf();
    }

    /// <summary>Gets the first day of the new units.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the document that makes the change.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably it was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the parts that move.</summary>
    public IReadOnlyList<SuccessionPart> Parts => parts;

    /// <summary>Gets the units before.</summary>
    public IReadOnlyList<AdministrativeUnit> From { get; }

    /// <summary>Gets the units after; empty if a level ends.</summary>
    public IReadOnlyList<AdministrativeUnit> To { get; }

    /// <summary>Gets the kind of the succession.</summary>
    internal SuccessionKind Kind { get; }

    /// <summary>Determines whether a unit before is divided among several units after.</summary>
    internal bool IsDivided(AdministrativeUnit unit) => parts.Count(p => p.From == unit) > 1;

    /// <summary>Returns day, kind and units.</summary>
    public override string ToString() => Invariant(
        $"{On:uuuu-MM-dd} {Kind}: {string.Join(" + ", From.Select(u => u.Id.Code))} → {string.Join(" + ", To.Select(u => u.Id.Code))}");

    private SuccessionKind KindOf()
    {
        if (To.Count == 0)
            return SuccessionKind.LevelRemoval;
        if (From.Any(To.Contains))
            return SuccessionKind.Partial;
        if (To.Count > 1)
            return From.Count == 1 ? SuccessionKind.Split : SuccessionKind.Partial;
        if (From.Count > 1)
            return SuccessionKind.Merge;
        (AdministrativeUnit before, AdministrativeUnit since) = (From[0], To[0]);
        return before.Type != since.Type ? SuccessionKind.TypeChange
            : !before.IsCalled(since.Name) ? SuccessionKind.Rename
            : !string.Equals(before.Id.Code, since.Id.Code, StringComparison.Ordinal) ? SuccessionKind.CodeChange
            : SuccessionKind.ParentChange;
    }
}
