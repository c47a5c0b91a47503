using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>What the words of the review sheet mean: <i>quy ước chung</i> of Annex IV to Circular 07/2021/TT-BLĐTBXH, and forms 3.2 and
/// 3.11 of Annex III.</summary>
/// <remarks>Pure functions; null is not known in, and not known out. Codes are those of form 3.1.</remarks>
public static class ReviewDefinitions
{
    /// <summary>Tells whether a house is durable: two or more of walls, pillars and roof are (Annex IV, part I, 4c). Codes 1 to 3 are
    /// durable materials, 4 is other.</summary>
    /// <returns>Null where the parts that are known do not settle it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A code is not from 1 to 4.</exception>
    public static bool? IsDurable(int? wall, int? pillar, int? roof)
    {
        int durable = 0, weak = 0;
        foreach (int? part in new[] { wall, pillar, roof })
        {
            if (part is < 1 or > 4)
                throw new ArgumentOutOfRangeException(nameof(wall), part, "Expected a material of form 3.1, 1 to 4.");
            durable += part <= 3 ? 1 : 0;
            weak += part == 4 ? 1 : 0;
        }

        return durable >= 2 ? true : weak >= 2 ? false : null;
    }

    /// <summary>Gets the floor area of a house: all of it and half of the lofts (Annex IV, part I, 4d).</summary>
    /// <param name="house">The floor area without lofts, bathroom, toilet, kitchen, store, and what is let or traded in; in m².</param>
    /// <param name="loft">The area of lofts in m²; zero where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An area is below zero.</exception>
    public static decimal FloorArea(decimal house, decimal loft)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(house);
        ArgumentOutOfRangeException.ThrowIfNegative(loft);
        return house + (loft / 2m);
    }

    /// <summary>Gets the floor area per person, over all members (Annex IV, part I, 4đ). Exact.</summary>
    /// <param name="floorArea">The floor area in m².</param>
    /// <param name="persons">The members, one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is below zero, or there is no member.</exception>
    public static Fraction AreaPerPerson(decimal floorArea, int persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(floorArea);
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 1);
        return (Fraction)floorArea / persons;
    }

    /// <summary>Tells whether dependants are over 50% of the persons (form 3.2, 1.2). Exactly half is not over half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no person, or more dependants than persons.</exception>
    public static bool IsDependencyOverHalf(int dependants, int persons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(dependants);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dependants, persons);
        return dependants * 2 > persons;
    }

    /// <summary>Tells whether a member is a dependant: a child under 16, or an elderly or disabled person with a monthly social allowance
    /// (form 3.3, item 3).</summary>
    /// <param name="member">The member.</param>
    /// <param name="on">The day of the review.</param>
    public static bool? IsDependant(ReviewMember member, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(member);
        bool? child = member.IsAged(on, 0, 16), supported = member.Allowance is { } allowance ? allowance is 1 or 2 : null;
        return child == true || supported == true ? true : child == false && supported == false ? false : null;
    }

    /// <summary>Tells whether water is clean (Annex IV, part I, 6): tap, bought or bottled, drilled well, protected dug well or spring;
    /// codes 1 to 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is not from 1 to 4.</exception>
    public static bool IsCleanWater(int code) => code is >= 1 and <= 4
        ? code <= 3
        : throw new ArgumentOutOfRangeException(nameof(code), code, "Expected a source of water of form 3.1, 1 to 4.");

    /// <summary>Tells whether a toilet is hygienic (Annex IV, part I, 7): septic, pour-flush, ventilated improved, double-vault; codes 1
    /// and 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is not from 1 to 3.</exception>
    public static bool IsHygienicToilet(int code) => code is >= 1 and <= 3
        ? code <= 2
        : throw new ArgumentOutOfRangeException(nameof(code), code, "Expected a toilet of form 3.1, 1 to 3.");

    /// <summary>Tells whether a child under 16 is stunted or underweight for its age (form 3.11): <i>suy dinh dưỡng</i>.</summary>
    /// <remarks>
    /// Strictly below the number of the form is deprived; weight counts under ten years, height under sixteen. The age is in whole months.
    /// The form has no row for every month and does not say which one holds between two: where they disagree, it is a judgement.
    /// Both are the library's reading.
    /// </remarks>
    /// <param name="member">The member.</param>
    /// <param name="on">The day of the review.</param>
    /// <returns>Met where it is, not met where it is not or the member is 16 or older; unknown, or to be judged.</returns>
    public static Outcome IsMalnourished(ReviewMember member, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (member.MonthsOn(on) is not { } months || months < 0)
            return Outcome.Unknown;
        if (months >= 16 * 12)
            return Outcome.NotMet;
        if (member.Sex is not { } sex)
            return Outcome.Unknown;
        Outcome height = NutritionTable.IsBelow(months, sex == 2, weight: false, member.Height);
        Outcome weight = months < 120 ? NutritionTable.IsBelow(months, sex == 2, weight: true, member.Weight) : Outcome.NotMet;
        foreach (Outcome first in new[] { Outcome.Met, Outcome.Unknown, Outcome.NeedsJudgement })
        {
            if (height == first || weight == first)
                return first;
        }

        return Outcome.NotMet;
    }
}
