using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

public class CriteriaVectorTests
{
    private const string File = "criteria.json";

    public static IEnumerable<TheoryDataRow<string>> Sets => Vectors.Ids(File);

    public static IEnumerable<TheoryDataRow<string>> Scores => Vectors.Ids(File, "scores");

    public static IEnumerable<TheoryDataRow<string>> Classes => Vectors.Ids(File, "classes");

    [Theory]
    [MemberData(nameof(Sets))]
    public void New_rural_communes(string id)
    {
        JsonElement row = Vectors.Case(File, id), input = row.GetProperty("input");
        if (Rule(NewRuralCommune.Timeline, row) is not { } set)
            return;
        (int met, int notMet) = (input.GetProperty("met").GetInt32(), input.GetProperty("notMet").GetInt32());
        var sheet = new FactSheetBuilder();
        foreach ((CriteriaItem item, int i) in set.Items.Select((item, i) => (item, i)).Take(met + notMet))
            sheet.Set(((YesNoCriterion)item.For(group: null)).Fact, i < met);
        CriteriaAssessment commune = set.Assess(sheet.Build(), input.TryGetProperty("group", out JsonElement group) ? group.GetString() : null);
        JsonElement expect = row.GetProperty("expect");
        (commune.Met, commune.Total, commune.Outcome.ToString()).Should().Be((expect.GetProperty("met").GetInt32(), expect.GetProperty("total").GetInt32(), expect.GetProperty("outcome").GetString()!));
    }

    [Theory]
    [MemberData(nameof(Scores))]
    public void Scores_of_urban_areas(string id)
    {
        JsonElement row = Vectors.Case(File, id, "scores");
        if (Rule(UrbanClassScores.Timeline, row) is not { } set)
            return;
        JsonElement expect = row.GetProperty("expect");
        ScoreAssessment score = set.Assess(row.GetProperty("input").GetProperty("points").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDecimal(), StringComparer.Ordinal));
        (score.SumOutcome.ToString(), score.Outcome.ToString()).Should().Be((expect.GetProperty("sum").GetString()!, expect.GetProperty("outcome").GetString()!));
        score.Total.Should().Be(Number(expect, "total"));
        score.Margin.Should().Be(Number(expect, "margin"));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Classes_of_administrative_units(string id)
    {
        JsonElement row = Vectors.Case(File, id, "classes"), expect = row.GetProperty("expect");
        ClassRating rating = Rule(AdministrativeClass.Timeline, row)!.Rate(row.GetProperty("input").GetProperty("points").EnumerateArray().Select(p => p.GetDecimal()));
        (rating.Total, rating.Class).Should().Be((expect.GetProperty("total").GetDecimal(), expect.GetProperty("class").GetString()!));
    }

    // The rule of the day, or null where the vector says rightly that there is none.
    private static T? Rule<T>(Timeline<T> timeline, JsonElement row)
        where T : class
    {
        LocalDate day = LocalDatePattern.Iso.Parse(row.GetProperty("input").GetProperty("day").GetString()!).Value;
        if (!row.TryGetProperty("refused", out JsonElement refused))
            return timeline.On(day).Rule;
        timeline.Ask(day).Coverage.Should().Be(refused.GetString() is "BK9001" ? DayCoverage.Uncovered : DayCoverage.Unheld);
        return null;
    }

    private static decimal? Number(JsonElement expect, string name) => expect.TryGetProperty(name, out JsonElement number) ? number.GetDecimal() : null;
}
