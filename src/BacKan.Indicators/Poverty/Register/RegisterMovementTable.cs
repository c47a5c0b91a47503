using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The yearly movement of one list in households or in persons: a line of <i>Mẫu 7.2</i> (poor) or <i>Mẫu 7.3</i>
/// (near-poor).</summary>
/// <remarks>
/// <para>
/// End of year = start − became the other class − exited − other losses + from the other class + fell back + new + other gains, columns 1
/// to 9 of form 7.2. <see cref="Gap"/> checks a printed line. Immutable; compares by reference.
/// </para>
/// </remarks>
public sealed class RegisterMovementTable
{
    private readonly long[] columns;

    /// <summary>Creates a line from its nine columns in the order of form 7.2.</summary>
    /// <param name="list">The list, poor or near-poor.</param>
    /// <param name="columns">
    /// Start, became the other class, exited, other losses, from the other class, fell back, new, other gains, end; zero or more.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The list is neither poor nor near-poor, there are not nine columns, or one is negative.
    /// </exception>
    public RegisterMovementTable(PovertyClass list, IEnumerable<long> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        this.columns = [.. columns];
        if (list is not (PovertyClass.Poor or PovertyClass.NearPoor))
            throw new ArgumentOutOfRangeException(nameof(list), list, "Expected the list of poor or of near-poor households.");
        if (this.columns.Length != 9 || Array.Exists(this.columns, c => c < 0))
            throw new ArgumentException(Invariant($"Expected nine columns of zero or more, not {string.Join(", ", this.columns)}."),
                nameof(columns));
        List = list;
    }

    /// <summary>Gets the list.</summary>
    public PovertyClass List { get; }

    /// <summary>Gets the number at the start of the year, column 1.</summary>
    public long Opening => columns[0];

    /// <summary>Gets the number that became near-poor (from the poor) or poor (from the near-poor).</summary>
    public long ToOtherClass => columns[1];

    /// <summary>Gets the number that rose above the near-poverty line.</summary>
    public long Exited => columns[2];

    /// <summary>Gets the number that left for another reason.</summary>
    public long OtherLosses => columns[3];

    /// <summary>Gets the number that came from the other class.</summary>
    public long FromOtherClass => columns[4];

    /// <summary>Gets the number that fell back.</summary>
    public long FellBack => columns[5];

    /// <summary>Gets the number on the list for the first time.</summary>
    public long Arose => columns[6];

    /// <summary>Gets the number that came for another reason.</summary>
    public long OtherGains => columns[7];

    /// <summary>Gets the number at the end of the year, column 9.</summary>
    public long Closing => columns[8];

    /// <summary>Gets the difference between the end and the result of start and movements; zero if the line balances.</summary>
    public long Gap => Closing - (Opening - ToOtherClass - Exited - OtherLosses + FromOtherClass + FellBack + Arose + OtherGains);

    /// <summary>Gets the nine columns with their headings, in the order of form 7.2.</summary>
    public IReadOnlyList<KeyValuePair<BilingualText, long>> Columns
    {
        get
        {
            bool poor = List == PovertyClass.Poor;
            BilingualText[] headings =
            [
                new("Tổng số đầu năm", "Start of the year"),
                poor ? new("Trở thành hộ cận nghèo", "Became near-poor") : new("Hộ cận nghèo trở thành hộ nghèo", "Became poor"),
                poor ? new("Vượt chuẩn cận nghèo", "Above the near-poverty line") : new("Thoát cận nghèo", "Above the near-poverty line"),
                new("Giảm do nguyên nhân khác", "Other losses"),
                poor ? new("Hộ cận nghèo trở thành hộ nghèo", "From near-poor") : new("Hộ nghèo trở thành hộ cận nghèo", "From poor"),
                poor ? new("Tái nghèo", "Fell back") : new("Tái cận nghèo", "Fell back"),
                new("Phát sinh mới", "Arose"),
                new("Tăng do nguyên nhân khác", "Other gains"),
                new("Tổng số cuối năm", "End of the year"),
            ];
            return [.. headings.Zip(columns, KeyValuePair.Create)];
        }
    }
}
