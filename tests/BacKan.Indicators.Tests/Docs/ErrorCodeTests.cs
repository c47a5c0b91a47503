using System.Reflection;

namespace BacKan.Indicators.Tests.Docs;

/// <summary>Codes are a contract: one meaning each, in the number range of its field, and documented.</summary>
public class ErrorCodeTests
{
    private static readonly (string Code, string Namespace)[] Codes =
    [
        .. typeof(Confidence).Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((string)f.GetRawConstantValue()!, t.Namespace!))),
    ];

    private static readonly string[] NumbersAndFigures =
        ["BacKan.Indicators", "BacKan.Indicators.Localization", "BacKan.Indicators.Territory", "BacKan.Indicators.Figures"];

    [Fact]
    public void Codes_are_unique() => Codes.Select(c => c.Code).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(20);

    [Fact]
    public void Codes_stand_in_the_range_of_their_field() =>
        Codes.Should().OnlyContain(c => c.Code.StartsWith(
            NumbersAndFigures.Contains(c.Namespace, StringComparer.Ordinal) ? "BK1"
            : c.Namespace.EndsWith("Targets", StringComparison.Ordinal) ? "BK2"
            : c.Namespace.EndsWith("Structure", StringComparison.Ordinal) ? "BK3"
            : c.Namespace.EndsWith("Poverty", StringComparison.Ordinal) ? "BK4"
            : c.Namespace.EndsWith("Emulation", StringComparison.Ordinal) ? "BK5"
            : c.Namespace.EndsWith("Reporting", StringComparison.Ordinal) ? "BK6" : "BK9", StringComparison.Ordinal));

    [Fact]
    public void The_error_page_lists_exactly_these_codes()
    {
        string[] listed = [.. File.ReadAllLines(Repository.PathOf("docs", "errors.md")).Where(l => l.StartsWith("| BK", StringComparison.Ordinal)).Select(l => l.Split('|')[1].Trim())];
        listed.Should().Equal(Codes.Select(c => c.Code).Order(StringComparer.Ordinal));
    }
}
