using System.Collections.ObjectModel;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A completed review sheet: <i>Phiếu B</i> of Circular 07/2021/TT-BLĐTBXH, household by household.</summary>
/// <remarks>
/// <para>
/// A question without an answer is unknown, never no or zero. The columns of the members answer
/// questions that follow from them and have no answer of their own.
/// </para>
/// <para>Any value is accepted here; the validator of sheets reports what is wrong. Immutable; compares by reference.</para>
/// </remarks>
public sealed class ReviewSheet
{
    /// <summary>Creates a sheet.</summary>
    /// <param name="area">The area, urban or rural, with its day and source.</param>
    /// <param name="on">The day of the review, on which ages are calculated.</param>
    public ReviewSheet(AreaClassification area, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(area);
        (Area, On) = (area, on);
    }

    /// <summary>Gets the code of the household, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the name of its head, or null.</summary>
    public string? Head { get; init; }

    /// <summary>
    /// Gets the class in the review of the previous year (head of form 3.1), or null; any class but
    /// poor and near-poor is "hộ không nghèo". It does not affect the points.
    /// </summary>
    public PovertyClass? LastYear { get; init; }

    /// <summary>Gets the area.</summary>
    public AreaClassification Area { get; }

    /// <summary>Gets the day of the review.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the region, or null. It is required for a rural household, whose form depends on it.</summary>
    public ReviewRegion? Region { get; init; }

    /// <summary>Gets the answers by the keys of <see cref="ReviewForm.Questions"/>.</summary>
    public IReadOnlyDictionary<string, decimal> Answers { get; init; } = ReadOnlyDictionary<string, decimal>.Empty;

    /// <summary>Gets the members, all of them or none.</summary>
    public IReadOnlyList<ReviewMember> Members { get; init; } = [];

    /// <summary>Gets the income of Annex VIII, or null; only income, not points, determines an average living standard.</summary>
    public HouseholdIncome? Income { get; init; }
}
