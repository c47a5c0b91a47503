using System.Globalization;
using System.Text.RegularExpressions;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>A day of law is written once, in the document that sets it; regimes are read off the table of standards.</summary>
public partial class RuleDayTests
{
    // The laws and the decrees that replaced the ones before, by their own words; Decree 42/2010 by the library's reckoning.
    [Theory]
    [InlineData(2004, 7, 1, 0)]
    [InlineData(2010, 6, 1, 1)]
    [InlineData(2014, 6, 1, 2)]
    [InlineData(2017, 10, 1, 3)]
    [InlineData(2024, 1, 1, 4)]
    [InlineData(2025, 7, 1, 5)]
    [InlineData(2026, 10, 1, 6)]
    public void A_regime_begins_on_the_day_of_its_law(int year, int month, int day, int place)
    {
        var first = new LocalDate(year, month, day);
        AwardTimelines.Library.RegimeOf(first).Should().Be(place);
        AwardTimelines.Library.RegimeOf(first.PlusDays(-1)).Should().Be(place - 1);
    }

    [Fact]
    public void A_document_that_says_its_day_takes_no_other()
    {
        RuleDay own = VietnamInstruments.Decree91Of2017;
        own.From.Should().Be(new LocalDate(2017, 10, 1));
        FluentActions.Invoking(() => new RuleDay(VietnamInstruments.Decree91Of2017, new(2017, 10, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RuleDay(VietnamInstruments.Decree42Of2010)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void No_rule_file_writes_the_day_of_a_document_again()
    {
        LocalDate[] known = [.. AwardTimelines.Rows.Concat(TitleRules.Standards).Select(row => row.Since.From).Distinct()];
        known.Should().HaveCountGreaterThan(15);
        string[] again =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src", "BacKan.Indicators", "Emulation"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(path => Literal().Matches(File.ReadAllText(path)).Select(m => (File: Path.GetFileName(path), Day: DayOf(m))))
                .Where(found => known.Contains(found.Day))
                .Select(found => FormattableString.Invariant($"{found.File} {found.Day:uuuu-MM-dd}")),
        ];

        // The two that no document says of itself; a decree on pay of the same day as one on ratings; the first year that is rated by a decree.
        again.Should().BeEquivalentTo("EmulationLaws.cs 2010-06-01", "Law39Of2013Transition.cs 2014-12-31", "BaseSalary.cs 2026-07-01", "Ratings.cs 2026-01-01");
    }

    // Where a rule file declares a document, its day is written there.
    private static LocalDate DayOf(Match match) =>
        new(int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<!InForceFrom = )new(\s+LocalDate)?\((?<y>20\d\d), (?<m>\d+), (?<d>\d+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literal();
}
