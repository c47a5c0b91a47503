namespace BacKan.Indicators.Poverty;

/// <summary>Form 3.11, the least weight and height of a child by age and sex: <i>Bảng điểm chỉ tiêu dinh dưỡng</i>.</summary>
internal static class NutritionTable
{
    // Age in months; weight of boys and girls in kg (null from ten years on); height of boys and girls in cm.
    private static readonly (int Months, decimal? Boy, decimal? Girl, decimal TallBoy, decimal TallGirl)[] Rows =
    [
        (0, 2.5m, 2.4m, 46.1m, 45.4m), (1, 3.4m, 3.2m, 50.8m, 49.8m), (2, 4.3m, 3.9m, 54.4m, 53.0m), (3, 5.0m, 4.5m, 57.3m, 55.6m),
        (4, 5.6m, 5.0m, 59.7m, 57.8m), (5, 6.0m, 5.4m, 61.7m, 59.6m), (6, 6.4m, 5.7m, 63.3m, 61.2m), (7, 6.7m, 6.0m, 64.8m, 62.7m),
        (8, 6.9m, 6.3m, 66.2m, 64.0m), (9, 7.1m, 6.5m, 67.5m, 65.3m), (10, 7.4m, 6.7m, 68.7m, 66.5m), (11, 7.6m, 6.9m, 69.9m, 67.7m),
        (12, 7.7m, 7.0m, 71.0m, 68.9m), (15, 8.3m, 7.6m, 74.1m, 72.0m), (18, 8.8m, 8.1m, 76.9m, 74.9m), (21, 9.2m, 8.6m, 79.4m, 77.5m),
        (24, 9.7m, 9.0m, 81.0m, 80.0m), (30, 10.5m, 10.0m, 85.1m, 83.6m), (36, 11.3m, 10.8m, 88.7m, 87.4m),
            (42, 12.0m, 11.6m, 91.9m, 90.9m),
        (48, 12.7m, 12.3m, 94.9m, 94.1m), (54, 13.4m, 13.0m, 97.8m, 97.1m), (60, 14.1m, 13.7m, 100.7m, 99.9m),
            (66, 15.0m, 14.6m, 103.4m, 102.3m),
        (72, 15.9m, 15.3m, 106.1m, 104.9m), (78, 16.8m, 16.0m, 108.7m, 107.4m), (84, 17.7m, 16.8m, 111.2m, 109.9m),
            (90, 18.6m, 17.6m, 113.6m, 112.4m),
        (96, 19.5m, 18.6m, 116.0m, 115.0m), (102, 20.4m, 19.6m, 118.3m, 117.6m), (108, 21.3m, 20.8m, 120.5m, 120.3m),
            (114, 22.2m, 22.0m, 122.8m, 123.0m),
        (120, null, null, 125.0m, 125.8m), (126, null, null, 127.3m, 128.7m), (132, null, null, 129.7m, 131.7m),
            (138, null, null, 132.2m, 134.7m),
        (144, null, null, 134.9m, 137.6m), (150, null, null, 137.9m, 140.2m), (156, null, null, 141.2m, 142.5m),
            (162, null, null, 144.5m, 144.4m),
        (168, null, null, 147.8m, 145.9m), (174, null, null, 150.8m, 147.1m), (180, null, null, 153.4m, 147.9m),
            (186, null, null, 155.5m, 148.5m),
        (192, null, null, 157.4m, 148.9m),
    ];

    /// <summary>Whether a weight or height is strictly below the table at an age of whole months.</summary>
    /// <remarks>An age that has a row is judged by it. Between two rows both must say the same, else it needs a judgement: the form does
    /// not say which row holds.</remarks>
    public static Outcome IsBelow(int months, bool girl, bool weight, decimal? measured)
    {
        if (measured is not { } value)
            return Outcome.Unknown;
        int after = Array.FindIndex(Rows, r => r.Months >= months);
        bool? upper = IsBelowRow(after, girl, weight, value),
            lower = Rows[after].Months == months ? upper : IsBelowRow(after - 1, girl, weight, value);

        // Weight ends before ten years: past nine and a half only the row before is left.
        return (lower, upper ?? lower) switch
        {
            (true, true) => Outcome.Met,
            (false, false) => Outcome.NotMet,
            _ => Outcome.NeedsJudgement,
        };
    }

    private static bool? IsBelowRow(int row, bool girl, bool weight, decimal value)
    {
        (_, decimal? boy, decimal? girlWeight, decimal tallBoy, decimal tallGirl) = Rows[row];
        decimal? least = weight ? (girl ? girlWeight : boy) : girl ? tallGirl : tallBoy;
        return least is null ? null : value < least;
    }
}
