using System.Reflection;

namespace BacKan.Indicators.Tests.Docs;

/// <summary>Codes are a contract: one meaning each, in the number range of its field, and documented.</summary>
public class ErrorCodeTests
{
    private static readonly (string Code, string Name)[] Codes =
    [
        .. typeof(Confidence).Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Select(f => ((string)f.GetRawConstantValue()!, t.Name.Replace("ErrorCodes", "", StringComparison.Ordinal) + f.Name))),
    ];

    private static readonly (string Area, string Range)[] Areas =
    [
        ("Number", "BK1"), ("Date", "BK1"), ("Period", "BK1"), ("Territory", "BK1"), ("Figure", "BK1"), ("Target", "BK2"),
        ("Structure", "BK3"), ("Poverty", "BK4"), ("Emulation", "BK5"), ("Report", "BK6"), ("Law", "BK9"),
    ];

    [Fact]
    public void Codes_are_unique() => Codes.Select(c => c.Code).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(20);

    [Fact]
    public void Codes_stand_in_the_range_of_their_field() => Codes.Should().OnlyContain(c => Areas.Any(a =>
        c.Name.StartsWith(a.Area, StringComparison.Ordinal) && c.Code.StartsWith(a.Range, StringComparison.Ordinal)));

    [Fact]
    public void The_error_page_lists_exactly_these_codes()
    {
        string[] listed = [.. File.ReadAllLines(Repository.PathOf("docs", "errors.md")).Where(l => l.StartsWith("| BK", StringComparison.Ordinal)).Select(l => l.Split('|')[1].Trim())];
        listed.Should().Equal(Codes.Select(c => c.Code).Order(StringComparer.Ordinal));
    }
}
