using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>One provision, and the conditions that it sets: the rules read like the article.</summary>
internal sealed class Clause
{
    // A chain of "five years or more" is looked for up to this length.
    internal const int LongestChain = 15;

    // How far back an award is looked for.
    internal const int LongestPast = 30;

    private readonly Citation basis;
    private readonly Confidence confidence;

    public Clause(Citation citation, Confidence confidence = Confidence.OfficialText)
    {
        (this.basis, this.confidence) = (citation, confidence);
    }

    public Criterion All(string id, string vi, string en, params Criterion[] parts) =>
        new AllCriterion(id, new(vi, en), basis, confidence, parts);

    public Criterion Any(string id, string vi, string en, params Criterion[] parts) =>
        new AnyCriterion(id, new(vi, en), basis, confidence, parts);

    public Criterion None(string id, string vi, string en, params Criterion[] parts) =>
        new CountCriterion(id, new(vi, en), basis, confidence, parts, least: 0, most: 0);

    /// <summary>What only the body and its council can certify.</summary>
    public Criterion Certified(string id, string vi, string en) =>
        new JudgementCriterion(id, new(vi, en), basis, confidence, ProposalFacts.Certified(id, new(vi, en)));

    /// <summary>A question that the text leaves open: a certificate of the body does not answer it.</summary>
    public Criterion Open(string id, string vi, string en) =>
        new JudgementCriterion(id, new(vi, en), basis, confidence, new(
            $"open:{id}", new(vi, en), new($"Quy định chưa rõ: {vi}?", $"The text leaves open: {en}?"))
        {
            Source = new FactSource { YesNo = _ => null, Role = FactRole.Reading },
        });

    public Criterion Is(YesNoFact fact, bool expected = true, string? id = null) =>
        new YesNoCriterion(id ?? fact.Key, fact.Name, basis, confidence, fact, expected);

    public Criterion RatedAs(params string[] codes) =>
        new ChoiceCriterion("rating", AwardFacts.Rating.Name, basis, confidence, AwardFacts.Rating, codes);

    public Criterion AtLeast(NumberFact fact, decimal least, string? id = null) =>
        new ThresholdCriterion(
            id ?? fact.Key, fact.Name, basis, confidence, fact, new(least, lowIncluded: true, null, highIncluded: false));

    public Criterion Over(NumberFact fact, decimal limit, string? id = null) =>
        new ThresholdCriterion(
            id ?? fact.Key, fact.Name, basis, confidence, fact, new(limit, lowIncluded: false, null, highIncluded: false));

    public Criterion Nobody(NumberFact fact, string? id = null) =>
        new ThresholdCriterion(id ?? fact.Key, fact.Name, basis, confidence, fact, ValueRange.Point(0m));

    /// <summary>A number of consecutive years that ends at the year judged.</summary>
    public Criterion Running(YearlyFact fact, int years, string? id = null) =>
        new YearsCriterion(id ?? $"{fact.Key}-running", fact.Name, basis, confidence, fact, years);

    /// <summary>At least so many of the years up to one that lies before the year judged, or is it.</summary>
    public Criterion Times(EmulationTitle title, int least, int within = LongestPast, int lastYearOffset = 0, string? id = null) =>
        new YearsCriterion(
            id ?? $"title:{title.Code}-times", AwardFacts.Held(title).Name, basis, confidence, AwardFacts.Held(title), within, least,
            lastYearOffset);

    /// <summary>At least so many of some years that end so many years from the year judged.</summary>
    public Criterion Years(YearlyFact fact, int within, int least, int lastYearOffset, string id) =>
        new YearsCriterion(id, fact.Name, basis, confidence, fact, within, least, lastYearOffset);

    /// <summary>An award held before the last so many years began: "đã được tặng … và sau đó".</summary>
    public Criterion HeldBefore(EmulationTitle title, int years) =>
        Times(title, 1, lastYearOffset: -years, id: $"title:{title.Code}-before");

    /// <summary>Something in so many years of a chain of that length or longer: "trong thời gian đó".</summary>
    public Criterion InChain(string id, YearlyFact chain, int years, YearlyFact counted, int least, EmulationTitle? after = null) =>
        new RunCriterion(
        id, counted.Name, basis, confidence, chain, years, counted, least, after is null ? null : AwardFacts.Held(after), LongestChain);

    /// <summary>Something so many times in a run of so many years or more that may be longer than other runs.</summary>
    public Criterion InLongRun(string id, YearlyFact chain, int years, YearlyFact counted, int least, int longest) => new RunCriterion(
        id, counted.Name, basis, confidence, chain, years, counted, least, after: null, longest);

    /// <summary>A route whose conditions are not built: where a dossier relies on it, nothing is said.</summary>
    public Criterion NotBuilt(string point, string vi, string en)
    {
        YesNoFact claimed = Routes.Claimed(point, basis, RouteKind.NotBuilt), conditions = new(
            $"not-built:{basis}",
            new(
                $"điều kiện của {basis.In(Localization.Language.Vietnamese)} ({vi}), thư viện chưa có quy tắc",
                $"the conditions of {basis.In(Localization.Language.English)} ({en}), for which there is no rule here"),
            new(
                $"Có đạt {basis.In(Localization.Language.Vietnamese)} ({vi}) không?",
                $"Is {basis.In(Localization.Language.English)} met ({en})?"))
        {
            Source = new FactSource { YesNo = _ => null },
        };
        return new AllCriterion($"{Routes.NotBuiltId}{point}", new(vi, en), basis, confidence,
            [
                new YesNoCriterion($"route-{point}-claimed", claimed.Name, basis, confidence, claimed),
                new YesNoCriterion($"not-built-{point}-conditions", conditions.Name, basis, confidence, conditions),
            ]);
    }

    /// <summary>What a text asks and no record of a candidate holds: it is asked for, and never taken for no.</summary>
    public Criterion Unrecorded(string id, string vi, string en) => new YesNoCriterion(id, new(vi, en), basis, confidence, new(
        $"unrecorded:{id}:{basis}",
        new(vi, en),
        new(
            $"Có phải: {vi} ({basis.In(Localization.Language.Vietnamese)})?",
            $"Is it so: {en} ({basis.In(Localization.Language.English)})?"))
    {
        Source = new FactSource { YesNo = _ => null },
    });

    /// <summary>The route of regular merit: the point that the dossier relies on, and what it asks for.</summary>
    public Criterion Route(string point, params Criterion[] parts) => Way(point, isMerit: true, parts);

    /// <summary>Another route, which a dossier must name.</summary>
    public Criterion SpecialRoute(string point, params Criterion[] parts) => Way(point, isMerit: false, parts);

    /// <summary>A route that people judge as a whole.</summary>
    public Criterion OtherRoute(string point, string vi, string en) =>
        Way(point, isMerit: false, Certified($"route-{point}-achievement", vi, en));

    /// <summary>An award, and after its year so many times a title: "đã được tặng … và sau đó được tặng".</summary>
    public Criterion Followed(EmulationTitle award, EmulationTitle title, int times) => new RunCriterion(
        $"title:{title.Code}-after-{award.Code}",
        AwardFacts.Held(title).Name,
        basis,
        confidence,
        run: null,
        1,
        AwardFacts.Held(title),
        times,
        AwardFacts.Held(award),
        LongestChain);

    /// <summary>Less than a number.</summary>
    public Criterion Below(NumberFact fact, decimal limit, string? id = null) =>
        new ThresholdCriterion(
            id ?? fact.Key, fact.Name, basis, confidence, fact, new(null, lowIncluded: false, limit, highIncluded: false));

    public Criterion Exactly(NumberFact fact, decimal value, string? id = null) =>
        new ThresholdCriterion(id ?? fact.Key, fact.Name, basis, confidence, fact, ValueRange.Point(value));

    /// <summary>One of several answers.</summary>
    public Criterion Chosen(ChoiceFact fact, string[] codes, string? id = null) =>
        new ChoiceCriterion(id ?? fact.Key, fact.Name, basis, confidence, fact, codes);

    /// <summary>A person's rating of the year: well, or excellently.</summary>
    public Criterion RatedWell() => Chosen(PersonFacts.Rating, ["HTTNV", "HTXSNV"]);

    public Criterion RatedExcellently(string? id = null) => Chosen(PersonFacts.Rating, ["HTXSNV"], id ?? "rated-excellently");

    /// <summary>No later than a day of the year judged, or of a later one.</summary>
    public Criterion By(int month, int day, int yearOffset, bool isIncluded, string? id = null) => new DateCriterion(
        id ?? FormattableString.Invariant($"submitted-by-{yearOffset}"), PersonFacts.SubmittedOn.Name, basis, confidence,
        PersonFacts.SubmittedOn, from: null, DateBound.OfYear(new(month, day), yearOffset, isIncluded));

    /// <summary>A day before another, or from it on.</summary>
    public Criterion Before(DateFact fact, LocalDate day, string id) =>
        new DateCriterion(id, fact.Name, basis, confidence, fact, from: null, DateBound.On(day, isIncluded: false));

    public Criterion Since(DateFact fact, LocalDate day, string id) =>
        new DateCriterion(id, fact.Name, basis, confidence, fact, DateBound.On(day, isIncluded: true), until: null);

    /// <summary>What a document asks that was not read: nothing answers it but the text.</summary>
    public static Criterion NotHeld(Citation unread, string id, string vi, string en, string? what = null)
    {
        YesNoFact fact = new(
            $"instrument:{unread.Instrument.Number}:{what ?? id}",
            new($"{vi} theo {unread} (chưa có nội dung)", $"{en} under {unread.In(Localization.Language.English)} (not held)"),
            new($"{unread} quy định gì về: {vi}?", $"What does {unread.In(Localization.Language.English)} say of: {en}?"))
        {
            Source = new FactSource { YesNo = _ => null, Role = FactRole.Unread, Unread = unread.Instrument },
        };
        return new YesNoCriterion(id, new(vi, en), unread, Confidence.Unverified, fact);
    }

    private Criterion Way(string point, bool isMerit, params Criterion[] parts)
    {
        YesNoFact claimed = Routes.Claimed(point, basis, isMerit ? RouteKind.Merit : RouteKind.Other);
        return All(
            $"route-{point}", $"điểm {point}", $"point {point}",
            [new YesNoCriterion($"route-{point}-claimed", claimed.Name, basis, confidence, claimed), .. parts]);
    }
}
