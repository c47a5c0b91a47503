namespace BacKan.Indicators;

/// <summary>The kind of a reporting period: <i>loại kỳ báo cáo</i>.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year (<i>năm</i>).</summary>
    Year = 1,

    /// <summary>A quarter (<i>quý</i>).</summary>
    Quarter = 2,

    /// <summary>A month (<i>tháng</i>).</summary>
    Month = 3,

    /// <summary>
    /// The first months of a year, cumulated (<i>6 tháng, 9 tháng đầu năm; lũy kế</i>): all such windows start on 1 January.
    /// </summary>
    YearToDate = 4,

    /// <summary>A school year (<i>năm học</i>), whose days are set by a yearly decision.</summary>
    SchoolYear = 5,

    /// <summary>Several whole calendar years (<i>giai đoạn</i>): 2011–2015.</summary>
    Years = 6,

    /// <summary>
    /// A term of office (<i>nhiệm kỳ</i>), which begins within its first year and ends within its last: 2010–2015, then 2015–2020.
    /// </summary>
    Term = 7,
}
