using System.Globalization;

namespace BacKan.Indicators.Tests.Architecture;

/// <summary>Lines end at the length that .editorconfig names; only an address, which cannot be broken, goes past it.</summary>
public class LineLengthTests
{
    private const int Longest = 140;

    // The style sheet of a page is one text and written to the file as it stands.
    private static readonly string StyleSheet = Path.Combine("src", "BacKan.Indicators.Tool", "Output", "HtmlFrame.cs");

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        string[] files = [.. In("src"), .. In("docs")];

        files.Should().NotBeEmpty();
        files.SelectMany(TooLong).Should().BeEmpty();
    }

    [Fact]
    public void Editors_are_told_the_same_length() =>
        File.ReadLines(Repository.PathOf(".editorconfig"))
            .Should()
            .Contain(string.Create(CultureInfo.InvariantCulture, $"max_line_length = {Longest}"));

    private static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories).Where(IsWritten);

    private static bool IsWritten(string file) =>
        !string.Equals(NameOf(file), StyleSheet, StringComparison.Ordinal)
        && !NameOf(file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin");

    private static string NameOf(string file) => Path.GetRelativePath(Repository.Root, file);

    private static IEnumerable<string> TooLong(string file) => File.ReadLines(file)
        .Select((line, i) => (Number: i + 1, Length: new StringInfo(line).LengthInTextElements, Text: line))
        .Where(line => line.Length > Longest && !line.Text.Contains("://", StringComparison.Ordinal))
        .Select(line => string.Create(CultureInfo.InvariantCulture, $"{NameOf(file)}:{line.Number} has {line.Length} characters"));
}
