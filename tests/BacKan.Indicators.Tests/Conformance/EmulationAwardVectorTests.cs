using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

public class EmulationAwardVectorTests
{
    private const string File = "emulation-awards.json";

    public static IEnumerable<TheoryDataRow<string>> Cases => Vectors.Ids(File);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Awards(string id)
    {
        JsonElement row = Vectors.Case(File, id), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        EmulationTitle title = EmulationTitles.Find(input.GetProperty("title").GetString()!)!;
        LocalDate on = LocalDatePattern.Iso.Parse(input.GetProperty("day").GetString()!).Value;
        string? local = input.TryGetProperty("local", out JsonElement named) ? named.GetString() : null;
        Verdict verdict = Judge(input, title, on, local);
        verdict.Outcome.ToString().Should().Be(expect.GetProperty("outcome").GetString());
        if (expect.TryGetProperty("citation", out JsonElement citation))
            verdict.Basis!.In(Language.Vietnamese).Should().Be(citation.GetString());
        if (verdict.Shortfalls is { } shortfalls)
            AwardGaps.Check(expect.GetProperty("gap"), shortfalls);
    }

    private static Verdict Judge(JsonElement input, EmulationTitle title, LocalDate on, string? local)
    {
        var record = new AwardRecord(input.GetProperty("candidate"), on);
        if (input.TryGetProperty("clockOnly", out _))
            return AwardClocks.For(title, on, local).Select(c => Evaluate(c, record, on)).OrderBy(v => v.Outcome == Outcome.Met).First();
        if (title.InForce!.From > on)
            return new(Outcome.NotMet, title.LegalNames[0].Basis, null);
        AwardRule rule = AwardRule.For(title, Enum.Parse<RecipientKind>(input.GetProperty("recipient").GetString()!, ignoreCase: true), on, local)!;
        return rule.Criterion is null ? new(Outcome.Unknown, rule.Basis, null) : Evaluate(rule.Criterion, record, on);
    }

    private static Verdict Evaluate(Criterion criterion, AwardRecord record, LocalDate on)
    {
        FactSheet sheet = record.For(criterion);
        Evaluation evaluation = criterion.Evaluate(sheet);
        return new(evaluation.Outcome, Shortfalls.Deciding(criterion, evaluation.Finding).Basis, new Shortfalls(sheet, on).Of(criterion, evaluation.Finding));
    }

    private sealed record Verdict(Outcome Outcome, Citation? Basis, IReadOnlyList<Shortfall>? Shortfalls);
}
