using System.Collections.ObjectModel;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A review sheet as it was filled: <i>Phiếu B</i> of Circular 07/2021/TT-BLĐTBXH, household by household.</summary>
/// <remarks>
/// <para>A question without an answer is not known; it is never a no or a zero. What members say of columns of the form stands for the
/// questions
/// that can be told from it, where they have no answer of their own.</para>
/// <para>Any value can stand here; the validator of sheets says what is wrong with it. Immutable; compares by reference.</para>
/// </remarks>
public sealed class ReviewSheet
{
    /// <summary>Creates a sheet.</summary>
    /// <param name="area">Its area, urban or rural, on a day and for a reason.</param>
    /// <param name="on">The day of the review, on which ages are reckoned.</param>
    public ReviewSheet(AreaClassification area, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(area);
        (Area, On) = (area, on);
    }

    /// <summary>Gets the code of the household, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the name of its head, or null.</summary>
    public string? Head { get; init; }

    /// <summary>Gets the class of the review of the year before (head of form 3.1), or null; any class but poor and near-poor is "hộ không
    /// nghèo". It does not move the points.</summary>
    public PovertyClass? LastYear { get; init; }

    /// <summary>Gets the area.</summary>
    public AreaClassification Area { get; }

    /// <summary>Gets the day of the review.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the region, or null. A rural household needs one: its form depends on it.</summary>
    public ReviewRegion? Region { get; init; }

    /// <summary>Gets the answers by the keys of <see cref="ReviewForm.Questions"/>.</summary>
    public IReadOnlyDictionary<string, decimal> Answers { get; init; } = ReadOnlyDictionary<string, decimal>.Empty;

    /// <summary>Gets the members, all of them or none.</summary>
    public IReadOnlyList<ReviewMember> Members { get; init; } = [];

    /// <summary>Gets the income of Annex VIII, or null: points say nothing of an average living standard, income alone does.</summary>
    public HouseholdIncome? Income { get; init; }
}
