namespace BacKan.Indicators.Emulation;

/// <summary>
/// The dated record of a candidate: <i>hồ sơ cá nhân, tập thể, hộ gia đình được đề nghị</i>. What
/// is null, or outside the complete years, is unknown.
/// </summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Candidate
{
    /// <summary>Creates a record with nothing known.</summary>
    /// <param name="recipient">The kind of recipient.</param>
    public Candidate(RecipientKind recipient)
    {
        if (!Enum.IsDefined(recipient))
            throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "Expected a defined kind of recipient.");
        Recipient = recipient;
    }

    /// <summary>Gets the kind of recipient.</summary>
    public RecipientKind Recipient { get; }

    /// <summary>Gets the office's number of the record, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the name of the person, collective or household, or null.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Gets the first year from which the whole record is known, or null; a list with its own years
    /// (<see cref="YearRecord{T}.CompleteFrom"/>) uses those.
    /// </summary>
    public int? CompleteFrom { get; init; }

    /// <summary>Gets the last year to which the whole record is known, or null for no limit.</summary>
    public int? CompleteTo { get; init; }

    /// <summary>Gets the occupational group of the person, or null.</summary>
    public PersonGroup? Group { get; init; }

    /// <summary>Gets the years of work; those of a collective contain its ratings.</summary>
    public YearRecord<CandidateYear> Years { get; init; } = new([]);

    /// <summary>Gets the titles and forms held.</summary>
    public YearRecord<AwardedTitle> Titles { get; init; } = new([]);

    /// <summary>Gets the initiatives.</summary>
    public YearRecord<Initiative> Initiatives { get; init; } = new([]);

    /// <summary>Gets the scientific topics.</summary>
    public YearRecord<ScientificTopic> Topics { get; init; } = new([]);

    /// <summary>Gets the feats in combat.</summary>
    public YearRecord<CombatFeat> Combat { get; init; } = new([]);

    /// <summary>Gets whether an inspection with signs of a violation, a complaint or a discipline is pending, or null.</summary>
    public bool? HasPendingCase { get; init; }

    /// <summary>
    /// Gets whether the candidate belongs to the national system of education
    /// (<i>hệ thống giáo dục quốc dân</i>), whose deadlines are later, or null.
    /// </summary>
    public bool? IsInEducation { get; init; }

    /// <summary>Gets whether the person heads a unit, or null.</summary>
    public bool? HeadsUnit { get; init; }

    /// <summary>Gets whether the unit that the person heads is an excellent labour collective of the year, or null.</summary>
    public bool? HeadedUnitIsExcellent { get; init; }

    /// <summary>Gets the known facts of a collective, or null.</summary>
    public CollectiveYear? Collective { get; init; }

    /// <summary>Gets the known facts of a household or village, or null.</summary>
    public CultureYear? Culture { get; init; }

    internal bool IsComplete<T>(YearRecord<T> record, int year)
        where T : class, IYearlyRecord => record.CompleteFrom is not null
            ? record.IsComplete(year)
            : CompleteFrom <= year && (CompleteTo is null || year <= CompleteTo) && !record.LostYears.Contains(year);
}
