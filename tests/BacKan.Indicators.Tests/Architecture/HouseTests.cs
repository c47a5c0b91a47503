using System.Globalization;
using System.Reflection;
using Mono.Cecil;

namespace BacKan.Indicators.Tests.Architecture;

public sealed class HouseTests
{
    private const string Start = "<!-- house:start -->";
    private const string End = "<!-- house:end -->";

    private static readonly Assembly Core = typeof(Confidence).Assembly;
    private static readonly HouseMap CoreMap = HouseMap.Read(Core.Location, "BacKan.Indicators");
    private static readonly HouseMap FixtureMap = HouseMap.Read(typeof(HouseTests).Assembly.Location, "HouseFixture");

    [Fact]
    public void Every_room_uses_only_rooms_to_its_left()
    {
        CoreMap.References.Should().NotBeEmpty();
        HouseRules.Violations(CoreMap).Should().BeEmpty();
    }

    [Fact]
    public void No_type_of_the_core_stands_outside_the_house() => CoreMap.Outsiders.Should().BeEmpty();

    [Theory]
    [InlineData("Law.InSignature", "Poverty.Household")]
    [InlineData("Law.InBodyOnly", "Poverty.Household")]
    [InlineData("Law.InSubfolderBody", "Poverty.Measures.Headcount")]
    [InlineData("Law.InGenericArgument", "Poverty.Household")]
    [InlineData("Law.InGenericConstraint", "Poverty.IMember")]
    [InlineData("Law.InAttribute", "Poverty.PoorAttribute")]
    [InlineData("Law.InAttributeArgument", "Poverty.Household")]
    [InlineData("Law.InLambda", "Poverty.Household")]
    [InlineData("Law.InIterator", "Poverty.Household")]
    [InlineData("Structure.SiblingUser", "Poverty.Household")]
    public void A_forbidden_arrow_is_found_wherever_it_hides(string from, string to)
    {
        var (fromRoom, toRoom) = (from.Split('.')[0], to.Split('.')[0]);

        HouseRules.Violations(FixtureMap).Should().ContainSingle(violation => violation.StartsWith(
            $"HouseFixture.{from} [{fromRoom}] → HouseFixture.{to} [{toRoom}]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_room_nobody_planned_is_found() =>
        HouseRules.Violations(FixtureMap).Should().Contain("HouseFixture.Attic.UnplannedRoom [Attic]: no such room in the house");

    [Theory]
    [InlineData("HouseFixture.Poverty.AllowedUser", "HouseFixture.Law.Article")]
    [InlineData("HouseFixture.Poverty.Household", "HouseFixture.Vocabulary")]
    [InlineData("HouseFixture.Registration", "HouseFixture.Poverty.Household")]
    public void An_allowed_arrow_is_seen_and_not_reported(string from, string to)
    {
        FixtureMap.References.Should().ContainSingle(reference => reference.From.Type == from && reference.To.Type == to);
        HouseRules.Violations(FixtureMap).Should().NotContain(violation => violation.StartsWith(from, StringComparison.Ordinal));
    }

    [Fact]
    public void The_drawing_in_the_docs_is_as_new_as_the_code()
    {
        var path = Path.Combine(RepositoryRoot(), "docs", "architecture.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Start, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        (start >= 0 && end > start).Should().BeTrue("docs/architecture.md holds the drawing between {0} and {1}", Start, End);

        var expected = page[..(start + Start.Length)] + "\n```mermaid\n" + HouseRules.Draw(CoreMap) + "```\n" + page[end..];
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, expected);
            return;
        }

        // Not Be(expected): it would print the page twice and bury the one line that helps.
        string.Equals(page, expected, StringComparison.Ordinal).Should().BeTrue(
            "docs/architecture.md must show the compiled code; run the tests once with BACKAN_UPDATE=1 and commit it");
    }

    [Fact]
    public void The_core_references_three_libraries_and_the_framework()
    {
        string[] libraries = ["FluentValidation", "NodaTime", "Microsoft.Extensions.DependencyInjection.Abstractions"];
        string[] framework = ["System", "netstandard", "mscorlib"];
        using var module = ModuleDefinition.ReadModule(Core.Location);

        module.AssemblyReferences.Select(reference => reference.Name)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeSubsetOf([.. libraries, .. framework]);
    }

    [Fact]
    public void Stored_values_are_never_zero_and_never_shared()
    {
        var members = Core.GetExportedTypes()
            .Where(type => type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (
                Type: field.DeclaringType!.FullName,
                field.Name,
                Value: Convert.ToDecimal(field.GetRawConstantValue(), CultureInfo.InvariantCulture)))
            .ToList();

        members.Should().NotBeEmpty();
        members.Where(member => member.Value == 0)
            .Should().BeEmpty("a row that was never filled in must not read as a meaning");
        members.GroupBy(member => (member.Type, member.Value))
            .Where(group => group.Count() > 1)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key.Type} = {group.Key.Value}: {string.Join(", ", group.Select(member => member.Name))}"))
            .Should().BeEmpty("a stored number must read back as one name");
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BacKan.Indicators.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds BacKan.Indicators.sln.");
    }
}
