using BacKan.Indicators;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// A province's own standard of its diploma, the vote of its council, and an enterprise's own title: one call each.
var decision = new LegalInstrument
{
    Kind = InstrumentKind.Decision,
    Number = new("12/2024/QĐ-UBND"),
    Confidence = Confidence.Quoted,
    CheckedOn = new LocalDate(2024, 3, 1),
};
EmulationTitle diploma = EmulationTitles.ProvincialDiploma;
Citation article = decision.At("khoản 1 Điều 5");
Criterion standard = Criterion.All(
    "diploma-of-province", new("tiêu chuẩn bằng khen của tỉnh", "standard of the province's diploma"), article, Confidence.Quoted,
[
    Criterion.Years(
        "excellent", new("hoàn thành xuất sắc nhiệm vụ", "completed excellently"), decision.At("điểm a khoản 1 Điều 5"), Confidence.Quoted,
        ProposalFacts.Rated(TaskRating.CompletedExcellently), 2),
    Criterion.AtLeast(
        "initiative", new("sáng kiến cấp tỉnh", "initiatives of the province"), decision.At("điểm b khoản 1 Điều 5"), Confidence.Quoted,
        ProposalFacts.Initiatives(InitiativeScope.Provincial, 2), 1m),
]);
var rules = new LegalInstrument
{
    Kind = InstrumentKind.Decision,
    Number = new("05/QĐ-CT"),
    Confidence = Confidence.Quoted,
    CheckedOn = new LocalDate(2024, 3, 1),
};
var worker = new EmulationTitle("CONG_NHAN_GIOI", new("Công nhân giỏi", "Skilled Worker"), "CNG");
Criterion skilled = Criterion.Years(
    "well", new("hoàn thành tốt nhiệm vụ", "task completed well"), rules.At("Điều 3"), Confidence.Quoted,
    ProposalFacts.Rated(TaskRating.CompletedWell), 2);
var since = new EffectivePeriod(new LocalDate(2024, 4, 1));

using ServiceProvider services = new ServiceCollection().AddBacKanIndicators(options =>
{
    options.AddTitle(worker, since, rules.At("Điều 3"), skilled);
    options.AddStandard(diploma, RecipientKind.Individual, since, article, standard);
    options.AddVoteRule(
        new("Hội đồng thi đua, khen thưởng tỉnh", "the province's council"), [diploma], since, decision.At("Điều 9"),
        new VoteShare(new Fraction(3, 4), VoteBase.AllMembers));
}).BuildServiceProvider();

var candidate = new Candidate(RecipientKind.Individual)
{
    Group = PersonGroup.PublicEmployee, CompleteFrom = 2020,
    Years = new(
        [CandidateYear.Ordinary(2023, TaskRating.CompletedExcellently), CandidateYear.Ordinary(2024, TaskRating.CompletedExcellently)]),
};
var proposal = new Proposal(diploma, candidate, 2024, new LocalDate(2024, 12, 20))
{
    Circular = "12/2024/QĐ-UBND",
    VoteRules = "12/2024/QĐ-UBND",
    Ballot = new CouncilBallot(15, yes: 12),
    IsAttested = true,
};
Console.WriteLine(services.GetRequiredService<IEligibility>().Assess(proposal).Brief(Language.English));
Console.WriteLine(
    services.GetRequiredService<IEligibility>().Assess(new(worker, candidate, 2024, new LocalDate(2024, 12, 20))).Brief(Language.English));
foreach (IEnactment rule in services.GetServices<ITimeline>().SelectMany(t => t.Enactments).Where(e => e.IsSetByHost))
    Console.WriteLine($"{rule.Id}: {rule.Citation}");
