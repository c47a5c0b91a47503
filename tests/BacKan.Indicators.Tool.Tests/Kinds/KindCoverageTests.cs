using System.Reflection;

namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Each kind of fault that was found once is held by at least five inputs, each a row of a test with the trait of the kind.</summary>
public sealed class KindCoverageTests
{
    // A: wrong numbers; B: lost data; C: crashes; D: text that acts; E: words; F: the contract.
    private static readonly string[] Kinds =
    [
        "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "B1", "B2", "B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9",
        "C-closed-input", "D1", "D2", "D3", "D-markup", "D-response-files", "D-personal-data", "E-command", "E-option", "E-usage", "E-day", "E-why-unreadable", "E-vietnamese", "E-misleading",
        "E-exception-text", "E-unknown-why", "E-language", "E-other-files", "E-excel", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8-id", "F8-idle-option", "F8-contradiction",
    ];

    public static TheoryData<string> All => [.. Kinds];

    [Theory]
    [MemberData(nameof(All))]
    public void A_kind_has_five_inputs_of_its_own(string kind) =>
        Tests().Where(m => m.GetCustomAttributes<TraitAttribute>().Any(t => t.Name == "Kind" && t.Value == kind)).Sum(Inputs).Should().BeGreaterThanOrEqualTo(5);

    [Fact]
    public void Every_trait_is_one_of_the_kinds() =>
        Tests().SelectMany(m => m.GetCustomAttributes<TraitAttribute>()).Where(t => t.Name == "Kind").Select(t => t.Value).Except(Kinds, StringComparer.Ordinal).Should().BeEmpty();

    private static IEnumerable<MethodInfo> Tests() => typeof(KindCoverageTests).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    private static int Inputs(MethodInfo test)
    {
        int rows = test.GetCustomAttributes<InlineDataAttribute>().Count();
        foreach (MemberDataAttribute data in test.GetCustomAttributes<MemberDataAttribute>())
        {
            const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;
            object? given = test.DeclaringType!.GetMethod(data.MemberName, Static)?.Invoke(null, null) ?? test.DeclaringType.GetProperty(data.MemberName, Static)?.GetValue(null);
            rows += ((System.Collections.IEnumerable)given!).Cast<object>().Count();
        }

        return rows == 0 ? 1 : rows;
    }
}
