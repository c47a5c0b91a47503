using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A member of the household in part B of form 3.1: <i>thành viên hộ gia đình</i>, with the codes of the form.</summary>
/// <remarks>
/// <para>
/// Null means unknown. If the form leaves a column blank for "no", the code here is 0. Columns 15 to 17 are not required of a member under
/// 15 and may be null. Immutable; compares by reference.
/// </para>
/// </remarks>
public sealed class ReviewMember
{
    /// <summary>Gets the name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the relation to the head (column 3): 1 the head, 2 wife or husband, 3 child, 4 parent, 5 other.</summary>
    public int? Relation { get; init; }

    /// <summary>Gets the day of birth (column 4).</summary>
    public LocalDate? Born { get; init; }

    /// <summary>Gets the sex (column 5): 1 male, 2 female.</summary>
    public int? Sex { get; init; }

    /// <summary>Gets the height in cm (column 6), for members under 16.</summary>
    public decimal? Height { get; init; }

    /// <summary>Gets the weight in kg with one decimal (column 7), for members under 10.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Gets whether the member is in school (column 8): 1 yes, 2 no.</summary>
    public int? Schooling { get; init; }

    /// <summary>Gets the level attended (column 9): 1 preschool, 2 primary, 3 lower secondary, 4 upper secondary, 5 short course, 6
    /// secondary
    /// vocational, 7 college, 8 university or higher; 0 none.</summary>
    public int? SchoolLevel { get; init; }

    /// <summary>Gets the level completed (column 10): 1 less than primary, 2 primary, 3 lower secondary, 4 upper secondary.</summary>
    public int? Education { get; init; }

    /// <summary>Gets the training (column 11): 1 none, 2 elementary, 3 secondary, 4 college, 5 university, 6 postgraduate.</summary>
    public int? Training { get; init; }

    /// <summary>Gets health insurance (column 12): 1 yes, 2 no; 0 if the state budget pays for it and the member is not counted.</summary>
    public int? Insurance { get; init; }

    /// <summary>Gets whether the member uses the internet (column 13): 1 yes, 2 no.</summary>
    public int? Internet { get; init; }

    /// <summary>
    /// Gets the monthly social allowance (column 14): 1 as an elderly person, 2 as a disabled person, 3 as an orphan; 0 none.
    /// </summary>
    public int? Allowance { get; init; }

    /// <summary>Gets the work (column 15): 1 works, 2 has no work, 3 is unable to work, 4 is in school, 5 does not want to, 6 retired or
    /// at home.</summary>
    public int? Work { get; init; }

    /// <summary>Gets the kind of work (column 16): 1 civil servant or public employee, 2 enterprise, 3 for a household, 4 other; 0
    /// none.</summary>
    public int? Job { get; init; }

    /// <summary>Gets the contract (column 17): 1 with, 2 without, 3 not for a wage.</summary>
    public int? Contract { get; init; }

    /// <summary>Gets the monthly payment (column 18): 1 pension, 2 social insurance, 3 merit allowance; 0 none.</summary>
    public int? Pension { get; init; }

    /// <summary>Gets whether the member is critically ill (column 19): 1 yes, 2 no.</summary>
    public int? Illness { get; init; }

    internal static IReadOnlyList<(string Name, int Least, int Most, Func<ReviewMember, int?> Of)> Codes { get; } =
    [
        ("relation", 1, 5, m => m.Relation),
        ("sex", 1, 2, m => m.Sex), ("schooling", 1, 2, m => m.Schooling), ("schoolLevel", 0, 8, m => m.SchoolLevel),
        ("education", 1, 4, m => m.Education), ("training", 1, 6, m => m.Training), ("insurance", 0, 2, m => m.Insurance),
        ("internet", 1, 2, m => m.Internet), ("allowance", 0, 3, m => m.Allowance), ("work", 1, 6, m => m.Work),
        ("job", 0, 4, m => m.Job), ("contract", 1, 3, m => m.Contract), ("pension", 0, 3, m => m.Pension),
            ("illness", 1, 2, m => m.Illness),
    ];

    /// <summary>The age in whole months on a day, or null where the day of birth is not known.</summary>
    internal int? MonthsOn(LocalDate on) => Born is { } born ? (int)Period.Between(born, on, PeriodUnits.Months).Months : null;

    /// <summary>Whether the age in years lies from so many to under so many; null where the day of birth is not known.</summary>
    internal bool? IsAged(LocalDate on, int from, int until) =>
        MonthsOn(on) is { } months ? months >= from * 12 && months < until * 12 : null;
}
