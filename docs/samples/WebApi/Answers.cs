namespace BacKan.Indicators.Samples.WebApi;

internal sealed record Measurement(Target Target, StatedQuantity Measured)
{
    public static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    static Measurement() => ValueJson.Converters.ToList().ForEach(Options.Converters.Add);
}

internal sealed record Ask(Language Language, LocalDate On, JsonWriteOptions Options);

internal static class Answers
{
    public static async Task<IResult> Answer(this HttpContext http, Func<byte[], Ask, byte[]> answer)
    {
        IQueryCollection query = http.Request.Query;
        Language language = query["lang"] == "en" ? Language.English : Language.Vietnamese;
        try
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            LocalDate on = query["on"].ToString() is { Length: > 0 } day ? LocalDatePattern.Iso.Parse(day).GetValueOrThrow() : default;
            return Results.Bytes(answer(body.ToArray(), new(language, on, new() { Full = query["full"] == "true" })), "application/json");
        }
        catch (Exception refused) when (ValueProblem.Of(refused, language) is { } problem)
        {
            return Results.Text(ValueJson.Write(problem), ValueProblem.MediaType, problem.Status);
        }
    }
}
