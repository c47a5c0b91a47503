using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>A chain of years that must end at the year judged: <i>chuỗi năm liên tục</i>.</summary>
/// <remarks>Years are counted, not entries: a chain that ended earlier does not count. Immutable; compares by reference.</remarks>
public sealed class YearChain
{
    internal YearChain(BilingualText of, int required, int last, IReadOnlyList<YearInChain> years)
    {
        (Of, Required, Last, Years) = (of, required, last, years);
    }

    /// <summary>Gets the fact that must hold in every year.</summary>
    public BilingualText Of { get; }

    /// <summary>Gets the required number of consecutive years.</summary>
    public int Required { get; }

    /// <summary>Gets the year in which the chain must end.</summary>
    public int Last { get; }

    /// <summary>Gets the years considered, the earliest first.</summary>
    internal IReadOnlyList<YearInChain> Years { get; }

    /// <summary>Gets the number of consecutive years, back from the last one, that are known to count.</summary>
    public int Length => Years.Reverse().TakeWhile(y => y.Counts == true).Count();

    /// <summary>Gets the years that are known not to count.</summary>
    public IReadOnlyList<int> MissingYears => [.. Years.Where(y => y.Counts == false).Select(y => y.Year)];

    /// <summary>Gets the years with nothing known.</summary>
    public IReadOnlyList<int> UnknownYears => [.. Years.Where(y => y.Counts is null).Select(y => y.Year)];

    /// <summary>Gets the first year of the complete record if the chain looks further back, otherwise null.</summary>
    public int? RecordBegins { get; internal init; }

    /// <summary>Gets the years in words: "2017 có, 2018 bị hủy, 2019 có; liên tục 1/3 năm đến 2019".</summary>
    public BilingualText Words => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Of.Vi}: {string.Join(", ", Years.Select(y => y.Words.Vi))}; liên tục {Length}/{Required} năm đến {Last}"
                + $"{(RecordBegins is null ? "" : $"; hồ sơ chỉ đầy đủ từ năm {RecordBegins}")}"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Of.En}: {string.Join(", ", Years.Select(y => y.Words.En))}; {Length} of {Required} years running to {Last}"
                + $"{(RecordBegins is null ? "" : $"; the record is complete only from {RecordBegins} on")}"));

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => Words.Vi;
}
