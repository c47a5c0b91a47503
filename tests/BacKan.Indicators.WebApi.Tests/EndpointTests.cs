using System.Net;
using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.WebApi.Tests;

/// <summary>The sample's endpoints answer, and say what is wrong in the caller's language.</summary>
public class EndpointTests(QuietHost host) : IClassFixture<QuietHost>
{
    private readonly HttpClient client = host.CreateClient();

    [Fact]
    public async Task A_household_is_classified_with_its_provision()
    {
        (HttpStatusCode status, JsonElement answer) = await Post("/classify?on=2023-06-01", Requests.Household);
        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("class").GetString().Should().Be("Poor");
        answer.GetProperty("basis").GetProperty("provision").GetString().Should().Be("điểm a khoản 2 Điều 3");
        (_, JsonElement full) = await Post("/classify?on=2023-06-01&full=true", Requests.Household);
        full.GetProperty("findings").GetArrayLength().Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task A_target_is_measured()
    {
        (HttpStatusCode status, JsonElement answer) = await Post("/attainment", Requests.Measurement);
        status.Should().Be(HttpStatusCode.OK);
        (answer.GetProperty("status").GetString(), answer.GetProperty("percent").GetDecimal()).Should().Be(("Exceeded", 110m));
    }

    [Fact]
    public async Task A_proposal_is_advised_on()
    {
        (HttpStatusCode status, JsonElement answer) = await Post("/eligible?lang=en", Requests.Proposal);
        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("outcome").GetString().Should().BeOneOf("Met", "Unknown");
        (answer.GetProperty("candidate").GetString(), answer.GetProperty("title").GetString()).Should().Be(("A", "LDTT"));
        answer.GetProperty("basis").GetProperty("instrument").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_report_is_examined_and_written()
    {
        (HttpStatusCode status, JsonElement answer) = await Post("/report", Requests.Report);
        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("paragraphs").GetArrayLength().Should().BeGreaterThan(0);
        answer.GetProperty("summary").GetProperty("targets").GetInt32().Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData("/classify?on=2023-06-01&lang=vi", """{ "area": "rural", "income": "một triệu" }""", 400, "JSON không đọc được", "$.income", "BK1002")]
    [InlineData("/classify?on=2023-06-01&lang=en", """{ "area": "rural", "income": "a million" }""", 400, "JSON that cannot be read", "$.income", "BK1002")]
    [InlineData("/classify?on=2023-06-01&lang=en", """{ "area": "rural", "colour": 1 }""", 400, "JSON that cannot be read", "$.colour", "BK6002")]
    [InlineData("/classify?on=2023-06-01&lang=en", "{", 400, "JSON that cannot be read", "$", "BK6001")]
    [InlineData("/classify?on=2023-06-01&lang=vi", """{ "area": "rural", "income": -1 }""", 422, "Dữ liệu không hợp lệ", "$.income", "BK4004")]
    [InlineData("/classify?on=2023-06-01&lang=en", """{ "area": "rural", "indicators": { "jobs": true } }""", 422, "Data that are not valid", "$.indicators.jobs", "BK4005")]
    [InlineData("/attainment?lang=en", """{ "target": { "sense": "at-least" } }""", 400, "JSON that cannot be read", "$.target", "BK6001")]
    [InlineData("/eligible?lang=en", """{ "id": "A", "title": "X", "recipient": "individual", "on": "2024-12-20", "candidate": { "proposed_year": 2024 } }""", 400, "JSON that cannot be read", "$.title", "BK5002")]
    [InlineData("/report?lang=en", """{ "year": 2013 }""", 400, "JSON that cannot be read", "$.place", "BK6002")]
    public async Task What_cannot_be_used_is_a_problem_in_the_language_of_the_caller(string path, string body, int status, string title, string where, string code)
    {
        (HttpStatusCode answered, JsonElement problem) = await Post(path, body);
        ((int)answered, problem.GetProperty("status").GetInt32(), problem.GetProperty("title").GetString()).Should().Be((status, status, title));
        problem.GetProperty("errors").EnumerateArray().Select(e => (e.GetProperty("path").GetString(), e.GetProperty("code").GetString())).Should().Contain((where, code));
    }

    [Fact]
    public async Task A_day_without_a_rule_says_which_days_have_one()
    {
        (HttpStatusCode status, JsonElement problem) = await Post("/classify?on=1990-01-01&lang=en", Requests.Household);
        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("type").GetString().Should().Be("urn:backan:problem:no-rule");
        problem.GetProperty("detail").GetString().Should().Contain("2001-01-01");
        (status, problem) = await Post("/classify?on=tomorrow", Requests.Household);
        (status, problem.GetProperty("type").GetString()).Should().Be((HttpStatusCode.UnprocessableEntity, "urn:backan:problem:refused"));
    }

    [Fact]
    public async Task The_description_is_of_the_same_schemas()
    {
        using JsonDocument document = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken));
        document.RootElement.GetProperty("openapi").GetString().Should().Be("3.1.0");
        JsonElement schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        foreach (JsonProperty path in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            string reference = path.Value.GetProperty("post").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!;
            schemas.TryGetProperty(reference.Split('/')[^1], out _).Should().BeTrue(reference);
        }
    }

    [Fact]
    public async Task It_answers_over_loopback_as_well()
    {
        await using var server = new QuietHost();
        server.UseKestrel(0);
        server.StartServer();
        using HttpClient over = server.CreateClient();
        over.BaseAddress!.IsLoopback.Should().BeTrue();
        using var body = new StringContent(Requests.Household, Encoding.UTF8, "application/json");
        HttpResponseMessage answer = await over.PostAsync(new Uri("/classify?on=2023-06-01", UriKind.Relative), body, TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("\"class\": \"Poor\"");
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Post(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        HttpResponseMessage answer = await client.PostAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(answer.IsSuccessStatusCode ? "application/json" : "application/problem+json");
        using JsonDocument document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (answer.StatusCode, document.RootElement.Clone());
    }
}
