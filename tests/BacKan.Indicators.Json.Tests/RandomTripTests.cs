using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tests;
using BacKan.Indicators.Tests.Judging;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Json.Tests;

/// <summary>What a program gives, drawn at random: written, valid against its schema, and read back to the same bytes.</summary>
[Trait("Size", "Sweep")]
public class RandomTripTests
{
    private static readonly IEligibility Eligibility =
        new ServiceCollection().AddBacKanIndicators().BuildServiceProvider().GetRequiredService<IEligibility>();

    [Fact]
    public void Figures() => Seeds.ForAll(JsonForm.Many, random => JsonForm.Again(Draw.Figure(random)));

    [Fact]
    public void Series_and_sheets() => Seeds.ForAll(JsonForm.Many, random =>
    {
        Figure first = Draw.Figure(random, measured: true);
        JsonForm.Again(new FigureSeries([first]));
        JsonForm.Again(Draw.Row(random));
    });

    [Fact]
    public void Households() => Seeds.ForAll(JsonForm.Many, random =>
    {
        JsonForm.Again(Draw.Household(random));
        JsonForm.Again(Draw.Record(random));
    });

    [Fact]
    public void Structures() => Seeds.ForAll(JsonForm.Many, random => JsonForm.Again(Draw.Structure(random)));

    [Fact]
    public void Territory() => Seeds.ForAll(JsonForm.Many, random => JsonForm.Again(Draw.History(random)));

    [Fact]
    public void Rules_and_cases() => Seeds.ForAll(JsonForm.Many, random =>
    {
        var rule = new RandomRule(random);
        JsonForm.Again(rule.Root);
        JsonForm.Again(rule.DrawCase().Sheet);
    });

    [Fact]
    public void Criteria_sets() => Seeds.ForAll(JsonForm.Many, random => JsonForm.Again(new CriteriaSet(
        "own", Draw.Words(random), Draw.Citation(random), Draw.Checked(random),
        Enumerable.Range(0, 3).Select(_ => new RandomRule(random).Root).DistinctBy(c => c.Id).Select(c => new CriteriaItem(c)))));

    [Fact]
    public void Advice_is_valid() => Seeds.ForAll(JsonForm.Many, random =>
    {
        Proposal proposal = Draw.Proposal(random);
        if (!proposal.Title.Recipients.Contains(proposal.Candidate.Recipient))
            return;
        try
        {
            EligibilityAdvice advice = Eligibility.Assess(proposal);
            JsonForm.Of(advice);
            JsonForm.Of(advice, new() { Full = true });
        }
        catch (NoRuleInForceException)
        {
            // A day of no law has no advice.
        }
    });

    [Fact]
    public void Targets_and_plans() => Seeds.ForAll(JsonForm.Many, random =>
    {
        JsonForm.Again(Draw.Target(random));
        JsonForm.Again(Draw.Plan(random));
    });

    [Fact]
    public void Proposals() => Seeds.ForAll(JsonForm.Many, random => JsonForm.Again(Draw.Proposal(random)));

    [Fact]
    public void Standards_of_a_host() => Seeds.ForAll(JsonForm.Many, random =>
    {
        PovertyStandard standard = Draw.Standard(random);
        JsonForm.Again(standard);
        JsonForm.Again(new Timeline<PovertyStandard>("own", Draw.Words(random), [new(standard, new(new(2027, 1, 1), new LocalDate(2030, 1, 1)), Draw.Citation(random), Confidence.Quoted, new(2026, 12, 1))]));
    });
}
