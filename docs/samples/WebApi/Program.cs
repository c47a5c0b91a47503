WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddBacKanIndicators();
WebApplication app = builder.Build();
byte[] description = new ApiDescription("BacKan.Indicators")
    .Post(
        "/attainment", new Dictionary<string, Type> { ["target"] = typeof(Target), ["measured"] = typeof(StatedQuantity) },
        typeof(Attainment), "full", "lang")
    .Post("/classify", typeof(HouseholdRecord), typeof(PovertyClassification), "on", "full", "lang")
    .Post("/eligible", typeof(Proposal), typeof(EligibilityAdvice), "full", "lang")
    .Post("/report", typeof(Report), typeof(ExaminedReport), "lang").ToJson();
app.MapGet("/openapi.json", () => Results.Bytes(description, "application/json"));
app.MapPost("/attainment", (HttpContext http, IAttainmentCalculator calculator) => http.Answer((body, ask) =>
    JsonSerializer.Deserialize<Measurement>(body, Measurement.Options) is var (target, measured)
        ? ValueJson.Write(calculator.MeasureNumber(target, measured), ask.Options) : throw new JsonException("An object is expected.")));
app.MapPost(
    "/classify", (HttpContext http, IPovertyClassifier classifier, IValidator<HouseholdRecord> validator) => http.Answer((body, ask) =>
{
    HouseholdRecord household = ValueJson.Read<HouseholdRecord>(body).Require(ask.Language);
    validator.ValidateOn(household, ask.On).ThrowIfInvalid(ask.Language);
    return ValueJson.Write(classifier.Classify(household.ToHousehold(ask.On, "API"), ask.On), ask.Options);
}));
app.MapPost("/eligible", (HttpContext http, IEligibility eligibility) => http.Answer((body, ask) =>
    ValueJson.Write(eligibility.Assess(ValueJson.Read<Proposal>(body).Require(ask.Language)), ask.Options)));
app.MapPost("/report", (HttpContext http, IReportExaminer examiner) => http.Answer((body, ask) =>
    ReportJson.Write(examiner.Examine(ReportFile.Read(body).Require(ask.Language)), new Presentation(ask.Language))));
app.Run();
