using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BacKan.Indicators.Json;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Numbers are rounded and printed by <see cref="Presentation"/> and nowhere else, in the core, its JSON and the tool; every exception has its reason.</summary>
public class RoundingHasOneOwnerTests
{
    private static readonly string[] Assemblies = [typeof(Quantity).Assembly.Location, typeof(ReportJson).Assembly.Location, typeof(BackanApp).Assembly.Location];

    // Who may round beside it, and why this is not rounding for display.
    private static readonly Dictionary<string, string> Rounding = new(StringComparer.Ordinal)
    {
        ["RoundingExtensions"] = "the arithmetic of rounding itself",
        ["Quantity"] = "Round, asked for by the caller by name",
        ["Percentage"] = "Round, asked for by the caller by name",
        ["PercentagePoints"] = "Round, asked for by the caller by name",
        ["StatedNumber"] = "keeps the decimals that were printed",
        ["Apportionment"] = "shares out a total: the parts are the result",
        ["FigureMaker"] = "a figure from a computed value, by the rounding that the caller names",
        ["TargetCascade"] = "refuses amounts with more decimals than asked for",
        ["UnitPoints"] = "the law rounds points to two decimals",
        ["ClassScale"] = "the law rounds points to two decimals",
        ["NumberCells"] = "whole numbers inside an interval",
        ["VoteShare"] = "whole votes of a share",
        ["Shortfalls"] = "whole units that are lacking",
        ["StandardComparison"] = "whole đồng on each side of a line",
        ["MoneyText"] = "tells whole numbers from others",
        ["ReviewQuestion"] = "tells whole numbers from others",
        ["FigureValidator"] = "tells whole numbers from others",
        ["RegisterRows"] = "tells whole numbers from others",
        ["TitleCeiling"] = "whole persons under a ceiling of the law",
        ["Bonus"] = "the law rounds bonuses up to ten thousand đồng",
        ["QuotaWords"] = "a ceiling that has no end, marked as near: the exact one decides",
        ["Workbook"] = "the day of a date and time",
        ["BinaryNoise"] = "what a number was before it went through binary floating point: reading, not printing",
        ["NumberCell"] = "reads whole numbers",
        ["SignificantDigits"] = "measures that are irrational, to ten significant digits",
        ["MeasureOutput"] = "measures to 15 decimals or ten significant digits, for machines",
        ["LinesRenderer"] = "the length of a bar",
        ["TerminalRenderer"] = "the length of a bar",
    };

    // Who may print a given number beside it: values that print themselves, and rooms of law, whose numbers are given.
    private static readonly Dictionary<string, string> Printing = new(StringComparer.Ordinal)
    {
        ["StatedNumber"] = "prints itself, as it was given",
        ["StatedRange"] = "prints itself, as it was given",
        ["StatedRatio"] = "prints itself, as it was given",
        ["StatedText"] = "repeats what it refuses",
        ["FractionText"] = "prints itself, exactly",
        ["QuantityText"] = "prints itself, exactly",
        ["Percentage"] = "prints itself, exactly",
        ["PercentagePoints"] = "prints itself, exactly",
        ["PlannedStructure"] = "the sums of printed ends, exact",
        ["StructureChecks"] = "the sums of printed shares, exact; what is no decimal goes through Presentation",
        ["StructureExaminer"] = "the sums of printed shares, exact",
        ["ReviewPrint"] = "points and counts of a form, as filled in",
        ["BaseSalary"] = "an amount of the law",
        ["VoteShare"] = "a share of the law",
        ["TitleCeiling"] = "a ceiling of the law",
        ["QuotaWords"] = "ceilings and shares of the law",
        ["Bonus"] = "an amount of the law",
        ["BonusTable"] = "multipliers of the law",
        ["HeldBonuses"] = "multipliers and amounts of the law",
        ["WomenPreference"] = "a share of the law",
        ["TitleShares"] = "a ceiling of the law",
        ["Shortfall"] = "whole units that are lacking",
    };

    private static readonly Lazy<(string Owner, string Called)[]> Calls = new(() => [.. Assemblies.SelectMany(Read)]);

    [Fact]
    public void Nothing_else_rounds() => Owners(IsRounding).Except(Rounding.Keys, StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void Nothing_else_prints_numbers_in_a_language() =>
        Owners(called => string.Equals(called, "BacKan.Indicators.Localization.LocalNumber::Format", StringComparison.Ordinal))
            .Except(Printing.Keys, StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void What_rounds_is_found() => Owners(IsRounding).Should().Contain(["StatedNumber", "BinaryNoise", "LinesRenderer"]);

    [Theory] // 125/120 = 104,1666…; 125 after 120 is 4,1666… more; one of three is 33,3333…
    [InlineData(3, "104,167", "4,167", "33,333")]
    [InlineData(1, "104,2", "4,2", "33,3")]
    [InlineData(2, "104,17", "4,17", "33,33")]
    [InlineData(4, "104,1667", "4,1667", "33,3333")]
    public void Decimals_are_asked_for_once_and_every_output_follows(int decimals, string percent, string growth, string share)
    {
        string asked = decimals.ToString(CultureInfo.InvariantCulture);
        Follows("indicator,sense,target,actual\nA,at-least,120,125\n", percent, "\"percent\":", "attain", "-", "--decimals", asked);
        Follows("indicator,current,previous\nA,125,120\n", growth, "\"percent\":", "growth", "-", "--decimals", asked);
        Follows("period,sector,value\n2013,A,100\n2013,B,200\n", share, "\"A\": ", "structure", "-", "--basis", "values", "--decimals", asked);
        Follows("id,area,income,deprivations\n1,rural,1000000,3\n2,rural,9000000,0\n3,rural,9000000,0\n", share, "\"poorRate\":", "classify", "-", "--on", "2023-06-01", "--tally", "--decimals", asked);
        string town = File.ReadAllText(Tool.Case("town-2013.json")).Replace("{ \"target\": \"land\", \"percent\": 104, \"qualifier\": \"over\" }", "", StringComparison.Ordinal);
        Follows(town, percent, "\"computed\": ", "report", "-", "--decimals", asked);
    }

    private static void Follows(string input, string expected, string key, params string[] args)
    {
        string pattern = $"(?<![0-9.]){Regex.Escape(expected)}(?![0-9]|,[0-9])";
        foreach (string form in new[] { "csv", "html", "md" })
            Tool.Feed(input, [.. args, "--table", form]).Output.Should().MatchRegex(pattern, form);
        foreach (bool isTerminal in new[] { true, false })
        {
            Tool.Feed(new MemoryStream(Encoding.UTF8.GetBytes(input)), c => c with { IsTerminal = isTerminal, Width = 200 }, args).Output
                .Should().MatchRegex(pattern);
        }

        Tool.Feed(input, [.. args, "--json"]).Output.Should().Contain(key + expected.Replace(',', '.'));
    }


    private static bool IsRounding(string called) =>
        called is "System.Decimal::Round" or "System.Decimal::Floor" or "System.Decimal::Ceiling" or "System.Decimal::Truncate" or "System.Math::Round" or "System.Math::Floor"
            or "System.Math::Ceiling" or "System.Math::Truncate"
        || (called.EndsWith("::Round", StringComparison.Ordinal) && !called.EndsWith(".Presentation::Round", StringComparison.Ordinal));

    private static string[] Owners(Func<string, bool> isCall) =>
        [.. Calls.Value.Where(c => isCall(c.Called) && c.Owner is not "Presentation" and not "LocalNumber").Select(c => c.Owner).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(string Owner, string Called)> Read(string assembly)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. from type in module.GetTypes()
               from method in type.Methods
               where method.HasBody
               from code in method.Body.Instructions
               where code.OpCode.FlowControl == FlowControl.Call && code.Operand is MethodReference
               let called = (MethodReference)code.Operand
               select (Outermost(type).Name, $"{called.DeclaringType.FullName}::{called.Name}"),
        ];
    }

    private static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }
}
