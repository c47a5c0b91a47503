using System.Text.Json;
using BacKan.Indicators;
using BacKan.Indicators.Json;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Samples.WebApi;
using BacKan.Indicators.Targets;
using FluentValidation;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddBacKanIndicators();
WebApplication app = builder.Build();
byte[] description = new ApiDescription("BacKan.Indicators")
    .Post("/attainment", new Dictionary<string, Type> { ["target"] = typeof(Target), ["measured"] = typeof(StatedQuantity) }, typeof(Attainment), "full", "lang")
    .Post("/classify", typeof(HouseholdRecord), typeof(PovertyClassification), "on", "full", "lang").ToJson();

app.MapGet("/openapi.json", () => Results.Bytes(description, "application/json"));
app.MapPost("/attainment", (HttpContext http, IAttainmentCalculator calculator) => http.Answer((body, ask) =>
    JsonSerializer.Deserialize<Measurement>(body, Measurement.Options) is var (target, measured)
        ? ValueJson.Write(calculator.MeasureNumber(target, measured), ask.Options) : throw new JsonException("An object is expected.")));
app.MapPost("/classify", (HttpContext http, IPovertyClassifier classifier, IValidator<HouseholdRecord> validator) => http.Answer((body, ask) =>
{
    HouseholdRecord household = ValueJson.Read<HouseholdRecord>(body).Require(ask.Language);
    validator.ValidateOn(household, ask.On).ThrowIfInvalid(ask.Language);
    return ValueJson.Write(classifier.Classify(household.ToHousehold(ask.On, "API"), ask.On), ask.Options);
}));
app.MapPost("/report", (HttpContext http, IReportExaminer examiner, IReportWriter writer) => http.Answer((body, ask) =>
{
    AnnualSummary summary = ReportFile.Read(body).Require(ask.Language);
    return ReportJson.Write(examiner.Examine(summary), writer.Write(summary), ask.Language);
}));
app.Run();
