using System.Globalization;

namespace BacKan.Indicators.Tests.Architecture;

/// <summary>Lines end at the length that .editorconfig names; only an address, which cannot be broken, goes past it.</summary>
public class LineLengthTests
{
    private const int Longest = 140;

    private static readonly string[] Rooms = ["Localization", "Law", "Territory", "Structure", "DependencyInjection"];

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        string core = Repository.PathOf("src", "BacKan.Indicators");
        string[] files =
        [
            .. Directory.EnumerateFiles(core, "*.cs"),
            .. Rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(core, room), "*.cs", SearchOption.AllDirectories)),
        ];

        files.Should().NotBeEmpty();
        files.SelectMany(TooLong).Should().BeEmpty();
    }

    [Fact]
    public void Editors_are_told_the_same_length() =>
        File.ReadLines(Repository.PathOf(".editorconfig"))
            .Should()
            .Contain(string.Create(CultureInfo.InvariantCulture, $"max_line_length = {Longest}"));

    private static IEnumerable<string> TooLong(string file) => File.ReadLines(file)
        .Select((line, i) => (Line: line, Number: i + 1))
        .Where(l => new StringInfo(l.Line).LengthInTextElements > Longest && !l.Line.Contains("://", StringComparison.Ordinal))
        .Select(l => string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetRelativePath(Repository.Root, file)}:{l.Number} has {new StringInfo(l.Line).LengthInTextElements} characters"));
}
