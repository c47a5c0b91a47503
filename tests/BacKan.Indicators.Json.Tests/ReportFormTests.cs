using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Json.Tests;

/// <summary>Report files and examined reports come of declarations with a schema, as every other value.</summary>
public class ReportFormTests
{
    private static readonly IReportExaminer Examiner =
        new ServiceCollection().AddBacKanIndicators().BuildServiceProvider().GetRequiredService<IReportExaminer>();

    private static readonly byte[] Town = File.ReadAllBytes(TownFile.Path);

    [Fact]
    public void The_file_of_the_town_is_valid_and_is_a_value_like_others()
    {
        JsonForm.Validate<Report>(Encoding.UTF8.GetString(Town)).Should().BeEmpty();
        Report report = ReportFile.Read(Town).Report!;
        Written(JsonForm.Again(report)).Should().Be(Written(report));
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void What_was_examined_is_valid(Language language)
    {
        string written = Examined(ReportFile.Read(Town).Report!, language);
        JsonForm.Validate<ExaminedReport>(written).Should().BeEmpty();
        JsonNode.Parse(written)!["paragraphs"]!.AsArray().Should().HaveCount(6);
    }

    [Fact]
    public void Reports_at_random() => Seeds.ForAll(JsonForm.Many, random =>
    {
        Report town = ReportFile.Read(Town).Report!;
        Target[] targets = [.. Enumerable.Range(0, 3).Select(_ => Draw.Target(random))];
        Figure Drawn()
        {
            Figure any = Draw.Figure(random);
            return any.Stated is { } stated
                ? new Figure(any.Indicator, town.Place, town.Period, stated, town.Source!, town.ReportedOn, any.Unit).With(any.Nature)
                : Figure.Absent(any.Indicator, town.Place, town.Period, AbsenceReason.NotReported, town.Source!, town.ReportedOn);
        }

        var report = new Report
        {
            Place = town.Place, Period = town.Period, ReportedOn = town.ReportedOn, Source = town.Source,
            Plan = new() { Place = town.Place, Period = town.Period, Targets = targets },
            Figures = [.. Enumerable.Range(0, 4).Select(_ => new ReportedFigure(Drawn()))],
        };
        Written(JsonForm.Again(report)).Should().Be(Written(report));
        ReportFileResult read = ReportFile.Read(ReportFile.Write(report));
        read.Problems.Should().BeEmpty();
        Written(read.Report!).Should().Be(Written(report));
        JsonForm.Validate<ExaminedReport>(Examined(report, Language.English)).Should().BeEmpty();
    });

    [Fact]
    public void A_figure_of_an_indicator_of_ones_own_is_read_back()
    {
        Report town = ReportFile.Read(Town).Report!;
        var own = new Indicator(
            "own_wells", new("số giếng", "wells"), MeasureUnits.Piece, Tendency.Higher, AggregationRule.Sum, AggregationRule.Last);
        var report = new Report
        {
            Place = town.Place, Period = town.Period, ReportedOn = town.ReportedOn, Plan = new() { Place = town.Place, Period = town.Period, Targets = [] },
            Source = town.Source, Figures = [new(new Figure(own, town.Place, town.Period, new(7m), town.Source!, town.ReportedOn))],
        };
        ReportFileResult read = ReportFile.Read(ReportFile.Write(report));
        read.Problems.Should().BeEmpty();
        read.Report!.Figures.Should().ContainSingle().Which.Figure.Indicator.Name.En.Should().Be("wells");
    }

    [Theory]
    // A sub-part that cannot be used is left out; a number whose word cannot be read is not taken for exact.
    [InlineData("\"value\": 510, \"change\": { \"direction\": \"sideways\" }", "$.figures[0].change.direction", true)]
    [InlineData("\"value\": 510, \"comparisons\": [ { \"form\": \"exceeded\" } ]", "$.figures[0].comparisons[0].form", true)]
    [InlineData("\"value\": 510, \"qualifier\": \"circa\"", "$.figures[0].qualifier", false)]
    [InlineData("\"value\": 510, \"nature\": \"guess\"", "$.figures[0].nature", false)]
    [InlineData("\"value\": 510, \"colour\": 1", "$.figures[0].colour", true)]
    [InlineData("\"value\": 510, \"year\": 2012, \"period\": \"2013\"", "$.figures[0].year", true)]
    public void What_is_good_of_a_figure_comes_out(string members, string path, bool isKept)
    {
        ReportFileResult read = ReportFile.Read(Encoding.UTF8.GetBytes($$"""
            {
              "place": { "code": "058", "validFrom": "1990-07-16", "type": "town", "name": "Bắc Kạn" }, "year": 2013,
              "reportedOn": "2014-01-22", "source": { "id": "report", "title": "Báo cáo" },
              "figures": [ { "indicator": "forest_new", {{members}} } ]
            }
            """));
        read.Problems.Select(p => p.Place.Path).Should().Contain(path);
        read.Report!.Figures.Should().HaveCount(isKept ? 1 : 0);
    }

    [Fact]
    public void Text_in_pieces_is_composed()
    {
        string pieces = Encoding.UTF8.GetString(Town).Normalize(NormalizationForm.FormD);
        ReportFileResult read = ReportFile.Read(Encoding.UTF8.GetBytes(pieces));
        read.Problems.Should().BeEmpty();
        Written(read.Report!).Should().Be(Written(ReportFile.Read(Town).Report!));
    }

    [Fact]
    public void Schemas_name_no_key_twice()
    {
        foreach ((string name, byte[] schema) in ValueJson.Schemas("", ".json"))
        {
            Twice(schema).Should().BeEmpty("{0} is a schema", name);
        }
    }

    private static List<string> Twice(byte[] json)
    {
        var objects = new Stack<HashSet<string>>();
        List<string> twice = [];
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                objects.Push(new(StringComparer.Ordinal));
            else if (reader.TokenType == JsonTokenType.EndObject)
                objects.Pop();
            else if (reader.TokenType == JsonTokenType.PropertyName && !objects.Peek().Add(reader.GetString()!))
                twice.Add(reader.GetString()!);
        }

        return twice;
    }

    private static string Written(Report report) => Encoding.UTF8.GetString(ReportFile.Write(report));

    private static string Examined(Report report, Language language) =>
        Encoding.UTF8.GetString(ReportJson.Write(Examiner.Examine(report), Presentation.In(language)));
}
