using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>The sentences, methods and errors of tests/conformance/attainment.json, which any implementation can run.</summary>
public class AttainmentVectorTests
{
    private static readonly ClaimVerdict[] GravestFirst =
        [ClaimVerdict.Inconsistent, ClaimVerdict.Ambiguous, ClaimVerdict.ConsistentIfTruncated, ClaimVerdict.CannotBeChecked, ClaimVerdict.Consistent];

    public static IEnumerable<TheoryDataRow<string>> Sentences => Vectors.Ids(AttainmentVectors.File);

    public static IEnumerable<TheoryDataRow<string>> Methods => Vectors.Ids(AttainmentVectors.File, "methods");

    public static IEnumerable<TheoryDataRow<string>> Errors => Vectors.Ids(AttainmentVectors.File, "errors");

    [Fact]
    public void Every_sentence_of_the_facts_is_here() => Sentences.Should().HaveCount(29);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_has_the_verdict_of_its_words_alone(string id)
    {
        JsonElement given = Vectors.Case(AttainmentVectors.File, id);
        Verdict(given, withPlan: false).ToString().Should().Be(given.GetProperty("expect").Word("fromWords"));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_has_the_verdict_of_its_plan(string id)
    {
        JsonElement given = Vectors.Case(AttainmentVectors.File, id);
        Verdict(given, withPlan: true).ToString().Should().Be(given.GetProperty("expect").Word("withPlan"));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_a_sentence_leaves_out_lies_in_an_interval(string id)
    {
        foreach (JsonElement claim in List(Vectors.Case(AttainmentVectors.File, id), "claims").Concat(List(Vectors.Case(AttainmentVectors.File, id), "comparisons")))
        {
            ClaimExamination examined = AttainmentVectors.Claim(claim, withPlan: false).Examine();
            examined.IsMisworded.Should().Be(claim.TryGetProperty("misworded", out _));
            if (claim.Word("expect") is { } expected)
                examined.Check.Verdict.ToString().Should().Be(expected);
            if (claim.TryGetProperty("implied", out JsonElement implied))
            {
                Ends(examined.Readings[0].IfRounded!).Should().Equal(implied.GetProperty("ifRounded").EnumerateArray().Select(e => AttainmentVectors.Exact(e.GetString()!)));
                Ends(examined.Readings[0].IfTruncated!).Should().Equal(implied.GetProperty("ifTruncated").EnumerateArray().Select(e => AttainmentVectors.Exact(e.GetString()!)));
            }

            if (claim.TryGetProperty("readings", out JsonElement readings))
                examined.Readings.Zip(readings.EnumerateArray()).Should().HaveCount(2)
                    .And.OnlyContain(pair => pair.First.IfRounded!.Contains(AttainmentVectors.Exact(pair.Second.GetString()!)));
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_method_gives_its_number_and_the_one_status(string id) => Holds(Vectors.Case(AttainmentVectors.File, id, "methods"));

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_seen_in_the_field_is_not_made(string id) => Holds(Vectors.Case(AttainmentVectors.File, id, "errors"));

    private static void Holds(JsonElement given)
    {
        JsonElement expect = given.GetProperty("expect");
        Attainment result = AttainmentVectors.Measure(given.GetProperty("input"));
        result.Status.ToString().Should().Be(expect.Word("status"));
        if (expect.Word("percent") is { } percent)
            result.Percent!.Value.Round(Rounding.HalfAwayFromZero, 2).Value.Should().Be(AttainmentVectors.Exact(percent));
        else
            result.Percent.Should().BeNull();
        if (expect.Word("gap") is { } gap)
            result.Gap!.Exact.Should().Be((Fraction)AttainmentVectors.Exact(gap));
        (result.Absence?.ToString()).Should().Be(expect.Word("absence"));
        (result.Reason is null).Should().Be(result.Absence is null);
        if (expect.TryGetProperty("readsDownward", out JsonElement falls))
            result.LowerPercentIsBetter.Should().Be(falls.GetBoolean());
    }

    private static ClaimVerdict Verdict(JsonElement given, bool withPlan)
    {
        if (given.TryGetProperty("counts", out JsonElement counts))
            return Counts(counts);
        if (given.TryGetProperty("cascade", out JsonElement cascade))
            return Cascade(cascade, withPlan);
        if (given.TryGetProperty("attainment", out JsonElement attainment))
        {
            Attainment result = AttainmentVectors.Measure(attainment);
            result.Status.ToString().Should().Be(attainment.Word("status"));
            if (attainment.TryGetProperty("percents", out JsonElement percents))
            {
                foreach (JsonProperty percent in percents.EnumerateObject())
                    result.By(AttainmentMethods.TryParse(percent.Name, out AttainmentMethod method) ? method : default).Percent!.Value.Value.Should().Be(AttainmentVectors.Exact(percent.Value.GetString()!));
                result.Gap!.Exact.Should().Be((Fraction)AttainmentVectors.Exact(attainment.Word("gap")!));
            }

            if (attainment.Word("statedStatus") is { } stated)
                return result.Check(Enum.Parse<AttainmentGrade>(stated));
        }

        ClaimVerdict[] verdicts = [.. List(given, "claims").Select(claim => AttainmentVectors.Claim(claim, withPlan).Examine().Check.Verdict)];
        return GravestFirst.First(verdicts.Contains);
    }

    private static ClaimVerdict Counts(JsonElement counts)
    {
        AttainmentCounts? stated = AttainmentCounts.FromStated(counts.GetProperty("targets").GetInt32(), counts.GetProperty("met").GetInt32(), counts.GetProperty("exceeded").GetInt32());
        stated?.Attained.Should().Be(counts.GetProperty("attained").GetInt32());
        stated?.In(Language.Vietnamese).Should().Be(counts.Word("vi"));
        return stated is null ? ClaimVerdict.Inconsistent : ClaimVerdict.Consistent;
    }

    private static ClaimVerdict Cascade(JsonElement given, bool withPlan)
    {
        static StatedRange Range(JsonElement from) => new(from.Stated("low")!, from.Stated("high")!);
        CascadePart[] parts = [.. List(given, "parts").Select(part => new CascadePart(part.Word("unit")!, withPlan || part.GetProperty("inWords").GetBoolean() ? Range(part) : null))];
        CascadeCheck check = new TargetCascade(AttainmentVectors.Indicator(MeasureUnits.Household), Range(given), parts).Check(AllocationPolicy.Exactly);
        if (withPlan)
            ((Fraction?)check.LowDifference?.Exact, (Fraction?)check.HighDifference?.Exact).Should().Be(((Fraction?)AttainmentVectors.Exact(given.Word("lowDifference")!), (Fraction?)AttainmentVectors.Exact(given.Word("highDifference")!)));
        return check.Check.Verdict;
    }

    private static IEnumerable<JsonElement> List(JsonElement given, string name) => given.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray() : [];

    private static decimal[] Ends(ValueRange range) => [Rounding.HalfAwayFromZero.Round(range.Low!.Value, 6), Rounding.HalfAwayFromZero.Round(range.High!.Value, 6)];
}
