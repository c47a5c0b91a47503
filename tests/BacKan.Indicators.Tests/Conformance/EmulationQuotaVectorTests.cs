using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Emulation.Bonuses;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Emulation.Ratings;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Targets;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Every worked case of tests/conformance/emulation-quotas.json: to the person and to the đồng.</summary>
public class EmulationQuotaVectorTests
{
    private const string File = "emulation-quotas.json";

    private static readonly IQuotas Quotas = Services.Get<IQuotas>();

    public static IEnumerable<TheoryDataRow<string>> QuotaCases => Vectors.Ids(File, "quota").Concat(Vectors.Ids(File, "rating_cap"));

    public static IEnumerable<TheoryDataRow<string>> Allocations => Vectors.Ids(File, "allocation");

    public static IEnumerable<TheoryDataRow<string>> BonusCases => Vectors.Ids(File, "bonus");

    public static IEnumerable<TheoryDataRow<string>> Scores => Vectors.Ids(File, "score");

    public static IEnumerable<TheoryDataRow<string>> Rankings => Vectors.Ids(File, "ranking");

    public static IEnumerable<TheoryDataRow<string>> RatingCases => Vectors.Ids(File, "rating");

    public static IEnumerable<TheoryDataRow<string>> Pledges => Vectors.Ids(File, "pledge");

    [Fact]
    public void Every_case_of_the_facts_is_here_but_the_two_that_the_newer_law_overrules() =>
        (QuotaCases.Count(), Allocations.Count(), BonusCases.Count(), Scores.Count(), Rankings.Count(), RatingCases.Count(), Pledges.Count())
            .Should().Be((55 + 5, 2, 65, 13, 9, 8, 4));

    [Theory]
    [MemberData(nameof(QuotaCases))]
    public void A_list_against_its_quota(string id)
    {
        JsonElement given = Of("quota", "rating_cap", id), input = given.GetProperty("input"), expected = given.GetProperty("expected");
        JsonElement gap = expected.GetProperty("gap");
        if (given.GetProperty("rule").ValueKind == JsonValueKind.Null)
        {
            Arithmetic(input, gap);
            return;
        }

        string rule = given.GetProperty("rule").GetString()!;
        int? listed = Whole(input, "listed") ?? Whole(input, "leaders");
        QuotaCheck check = Quotas.Check(rule, Asked(input, listed), Day(given));
        check.ToString().Should().NotBeNullOrWhiteSpace();
        (check.Outcome ?? Outcome.Met).Should().Be(Enum.Parse<Outcome>(expected.GetProperty("outcome").GetString()!), check.ToString());
        if (gap.TryGetProperty("ceiling", out JsonElement ceiling))
            check.Ceiling.Should().Be(ceiling.ValueKind == JsonValueKind.Null ? null : ceiling.GetInt32());
        if (gap.TryGetProperty("floor", out JsonElement floor))
            (check.LowestCeiling, check.HighestCeiling, check.Ceiling).Should().Be((floor.GetInt32(), gap.GetProperty("half_up").GetInt32(), null));
        if (gap.TryGetProperty("exact", out JsonElement exact) && check.Rule!.HasCeiling)
            check.Exact.Should().Be(Fraction.Parse(exact.GetString()!, null));
        if (gap.TryGetProperty("over", out JsonElement over))
            check.Over.Should().Be(over.GetInt32());
        if (gap.TryGetProperty("per_room_floor", out JsonElement room))
            Quotas.Check(rule, new(5), Day(given)).Ceiling.Should().Be(room.GetInt32());
        if (check.Outcome == Outcome.NotMet)
            check.Finding.Citation.Instrument.Number.Text.Should().StartWith(given.GetProperty("citation").GetProperty("instrument").GetString()!.Split(' ')[^1]);
    }

    [Theory]
    [MemberData(nameof(Allocations))]
    public void A_quota_is_divided(string id)
    {
        JsonElement given = Vectors.Case(File, id, "allocation"), input = given.GetProperty("input"), gap = given.GetProperty("expected").GetProperty("gap");
        QuotaUnit[] units = [.. input.GetProperty("parts").EnumerateArray().Select((n, i) => new QuotaUnit($"P{i + 1}", n.GetInt32()))];
        bool whole = input.GetProperty("cap_applies_to").GetArrayLength() == 1;
        QuotaAllocation divided = Quotas.Allocate(given.GetProperty("rule").GetString()!, units, Day(given), QuotaMethod.LargestRemainder, whole);
        divided.Units.Select(u => u.Given).Should().Equal(gap.GetProperty("allocation").EnumerateArray().Select(n => n.GetInt32()));
        divided.Given.Should().Be(gap.GetProperty("total").GetInt32());
        divided.Total.Ceiling.Should().Be(15);
        divided.Unallocated.Should().Be(Whole(gap, "unallocated") ?? 0);
        if (whole)
            divided.Proof.En.Should().Contain("4.95 + 4.95 + 5.1 = 15").And.Contain("4 + 4 + 5 = 13").And.Contain("2 left").And.Contain("P1 (0.95), P2 (0.95)");
    }

    [Theory]
    [MemberData(nameof(BonusCases))]
    public void A_bonus_and_who_is_paid(string id)
    {
        JsonElement given = Vectors.Case(File, id, "bonus"), expected = given.GetProperty("expected"), gap = expected.GetProperty("gap");
        RecipientKind recipient = Enum.Parse<RecipientKind>(given.GetProperty("recipient").GetString()!, ignoreCase: true);
        if (given.GetProperty("input").TryGetProperty("awards", out JsonElement awards))
        {
            AwardedTitle[] all = [.. awards.EnumerateArray().Select(a => new AwardedTitle(EmulationTitles.Find(a.GetProperty("code").GetString()!)!, a.GetProperty("period")[1].GetInt32()) { PeriodFrom = a.GetProperty("period")[0].GetInt32() })];
            IReadOnlyList<BonusPayment> paid = Services.Get<IBonuses>().Paid(all, recipient, Day(given));
            paid.Where(p => p.Outcome == Outcome.Met).Select(p => p.Award.Title.Code).Should().Equal(gap.GetProperty("paid").EnumerateArray().Select(p => p.GetString()));
            paid.Should().OnlyContain(p => p.Outcome == Outcome.Met || p.Outcome == Outcome.NotMet);
            return;
        }

        Bonus bonus = Services.Get<IBonuses>().Of(EmulationTitles.Find(given.GetProperty("title").GetString()!)!, recipient, Day(given));
        if (expected.GetProperty("outcome").GetString() == "Unknown")
        {
            bonus.Kind.Should().Be(DeterminationKind.Unknown);
            bonus.Amount.Should().BeNull();
            bonus.Findings[0].Citation.Instrument.Number.Text.Should().Be("06/2026/QH16");
            return;
        }

        bonus.Kind.Should().Be(DeterminationKind.Decided, bonus.ToString());
        bonus.BaseSalary.Should().Be(given.GetProperty("input").GetProperty("base_salary").GetDecimal());
        if (gap.TryGetProperty("max_vnd", out JsonElement most))
        {
            (bonus.Amount, bonus.IsCeiling).Should().Be((most.GetDecimal(), true));
            return;
        }

        bonus.Times.Should().Be(decimal.Parse(given.GetProperty("input").GetProperty("multiplier").GetString()!, CultureInfo.InvariantCulture));
        (bonus.Product, bonus.Amount, bonus.IsCeiling).Should().Be((gap.GetProperty("raw_vnd").GetDecimal(), gap.GetProperty("pay_vnd").GetDecimal(), false));
    }

    [Theory]
    [MemberData(nameof(Scores))]
    public void Points_of_a_score_sheet(string id)
    {
        JsonElement given = Vectors.Case(File, id, "score"), input = given.GetProperty("input"), gap = given.GetProperty("expected").GetProperty("gap");
        BlocRules rules = BlocRules.HungYenDraft2021;
        if (input.TryGetProperty("actual", out JsonElement actual))
        {
            bool lower = input.GetProperty("lower_is_better").GetBoolean();
            var indicator = new Indicator("t", new("t", "t"), MeasureUnits.Coefficient, lower ? Tendency.Lower : Tendency.Higher, AggregationRule.Never, AggregationRule.Never);
            var plan = new Quantity(Fraction.Parse(input.GetProperty("plan").GetString()!, null), MeasureUnits.Coefficient);
            Target target = lower ? Target.AtMost(indicator, plan) : Target.AtLeast(indicator, plan);
            Fraction.Parse(actual.GetString()!, null).TryToDecimal(out decimal number).Should().BeTrue();
            Attainment attained = Services.Get<IAttainmentCalculator>().MeasureNumber(target, new StatedQuantity(new StatedNumber(number), MeasureUnits.Coefficient));
            IReadOnlyList<ScoreLine> lines = rules.Score("nội dung", attained, input.GetProperty("standard").GetInt32());
            lines[0].Counted.Should().Be(Fraction.Parse(gap.GetProperty("points").GetString()!, null));
            lines[1].Counted.Should().Be(Fraction.Parse(gap.GetProperty("bonus").GetString()!, null));
        }
        else if (input.TryGetProperty("bonuses_quantitative", out JsonElement bonuses))
        {
            ScoreLine[] lines = [.. bonuses.EnumerateArray().Select((b, i) => new ScoreLine($"nội dung {i}", ScoreLineKind.BonusBeyondTarget, null) { Council = Fraction.Parse(b.GetString()!, null) })];
            rules.TotalOf(lines).Should().Be(Fraction.Parse(gap.GetProperty("counted").GetString()!, null));
            new BlocRules(rules.Name).TotalOf(lines).Should().Be(Fraction.Parse(gap.GetProperty("sum").GetString()!, null), "rules without a cap count them all");
        }
        else if (input.TryGetProperty("report_late_days", out JsonElement days))
        {
            (rules.PenaltyForLateReport(days.GetInt32())?.Counted ?? 0m).Should().Be((Fraction)(decimal)-gap.GetProperty("points").GetInt32());
        }
        else
        {
            var before = new ScoreLine("các nội dung", ScoreLineKind.Content, null) { Council = Fraction.Parse(input.GetProperty("total_before").GetString()!, null) };
            rules.TotalOf([before, rules.PenaltyForLeader(DisciplineLevel.Warning)!]).Should().Be(Fraction.Parse(gap.GetProperty("points").GetString()!, null));
            rules.IsBarredBy(DisciplineLevel.Warning).Should().BeTrue();
            rules.IsBarredBy(DisciplineLevel.Reprimand).Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Rankings))]
    public void A_bloc_is_ranked(string id)
    {
        JsonElement given = Vectors.Case(File, id, "ranking"), expected = given.GetProperty("expected"), gap = expected.GetProperty("gap");
        BlocRanking ranking = Bloc(id, given.GetProperty("input")).Rank(Day(given));
        ranking.Outcome.Should().Be(Enum.Parse<Outcome>(expected.GetProperty("outcome").GetString()!), ranking.ToString());
        if (gap.TryGetProperty("ranks", out JsonElement ranks))
            ranking.Members.ToDictionary(m => m.Member.Name, m => m.Rank).Should().BeEquivalentTo(ranks.EnumerateObject().ToDictionary(r => r.Name, r => (int?)r.Value.GetInt32()));
        if (gap.TryGetProperty("flag_candidates", out JsonElement flags))
            ranking.FlagCandidates.Select(m => m.Name).Should().BeEquivalentTo(flags.EnumerateArray().Select(f => f.GetString()));
        if (gap.TryGetProperty("tied_for_last_flag", out JsonElement tied))
            ranking.TiedForLastFlag.Select(m => m.Name).Should().BeEquivalentTo(tied.EnumerateArray().Select(f => f.GetString()));
        if (gap.TryGetProperty("preferred", out JsonElement preferred))
            ranking.FlagCandidates.Select(m => m.Name).Should().Equal("A", preferred.GetString());
        if (gap.TryGetProperty("first_by_points", out JsonElement first))
            ranking.FirstByPoints.Select(m => m.Name).Should().Equal(first.GetString());
        if (gap.TryGetProperty("acclaimed", out JsonElement acclaimed) && ranking.Members.Count > 0)
            ranking.Acclaimed!.Name.Should().Be(acclaimed.GetString());
        if (gap.TryGetProperty("reason", out _) && id == "RANK-acclaimed-not-first")
            ranking.Checks.Single(c => c.Id == "acclaimed-reason").Words.Vi.Should().Contain("cảnh cáo").And.Contain("được suy tôn: B").And.Contain("đứng đầu về điểm: A");
        if (gap.TryGetProperty("needed", out JsonElement needed))
            ranking.Checks.Single(c => c.Id == "acclaimed-votes").Words.Vi.Should().Contain($"cần {needed.GetInt32()}/9").And.Contain("thiếu 1 đơn vị tín nhiệm");
        if (gap.TryGetProperty("decided_by", out _))
            ranking.Checks.Single(c => c.Id == "flags").Words.Vi.Should().Contain("cụm trưởng, cụm phó quyết định");
    }

    [Theory]
    [MemberData(nameof(RatingCases))]
    public void A_year_is_rated(string id)
    {
        JsonElement given = Vectors.Case(File, id, "rating"), input = given.GetProperty("input"), gap = given.GetProperty("expected").GetProperty("gap");
        LocalDate on = Day(given);
        decimal? points = input.TryGetProperty("score", out JsonElement score) ? decimal.Parse(score.GetString()!, CultureInfo.InvariantCulture) : null;
        bool hasDiscipline = input.TryGetProperty("discipline_in_year", out _) || input.TryGetProperty("same_act", out _);
        bool counted = input.TryGetProperty("rated_KHTNV", out _);
        RatingRecord record = new(PersonGroup.CivilServant, on.Year)
        {
            Points = points, MonthsWorked = 12, IsOffByInsurance = false, IsDisciplined = hasDiscipline, IsCountedElsewhere = counted, HasFinding = false,
            HasCorruptUnit = false, IsHead = false,
        };
        Determination<AnnualRating> rating = Services.Get<IAnnualRatings>().Rate(record, on);
        if (gap.TryGetProperty("level_2025", out _))
        {
            rating.Result.Should().NotBe(AnnualRating.NotCompleted);
            rating.Findings.Single(f => f.Id == "disciplined-here").Outcome.Should().Be(Outcome.NotMet, "one act counts in one year only");
            return;
        }

        rating.IsDecided.Should().BeTrue(rating.ToString());
        rating.Result.Should().Be(gap.GetProperty("level").GetString() switch
        {
            "HTXSNV" => AnnualRating.CompletedExcellently,
            "HTTNV" => AnnualRating.CompletedWell,
            "HTNV" => AnnualRating.Completed,
            _ => AnnualRating.NotCompleted,
        });
    }

    [Theory]
    [MemberData(nameof(Pledges))]
    public void A_pledge_is_signed_in_time(string id)
    {
        JsonElement given = Vectors.Case(File, id, "pledge"), expected = given.GetProperty("expected");
        LocalDate? signed = given.GetProperty("input").GetProperty("signed_on").GetString() is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
        Indicator grain = IndicatorCatalogue.Vietnam.Find("grain_output")!;
        var pledge = new BlocPledge(2022, signed) { Targets = [Target.AtLeast(grain, new Quantity(4350m, grain.Unit))] };
        BlocCheck check = BlocRules.HungYenDraft2021.Check(pledge);
        check.Outcome.Should().Be(Enum.Parse<Outcome>(expected.GetProperty("outcome").GetString()!));
        if (expected.GetProperty("gap_vi").GetString() is { } words)
            check.Words.Vi.Should().StartWith(words.Replace("'", "", StringComparison.Ordinal)[..12]);
    }

    private static void Arithmetic(JsonElement input, JsonElement gap)
    {
        (int Base, Fraction Percent)[] rows = input.TryGetProperty("rows", out JsonElement all)
            ? [.. all.EnumerateArray().Select(r => (r[0].GetInt32(), (Fraction)r[1].GetInt32()))]
            : [(input.GetProperty("base").GetInt32(), Fraction.Parse(input.GetProperty("percent").GetString()!, null))];
        int[] expected = gap.TryGetProperty("ceilings", out JsonElement ceilings) ? [.. ceilings.EnumerateArray().Select(c => c.GetInt32())] : [gap.GetProperty("ceiling").GetInt32()];
        rows.Should().HaveSameCount(expected);
        rows.Select(r => QuotaRule.AtMost("case", new("t", "t"), new("t", "t"), r.Percent / 100m).CeilingOf(r.Base)).Should().Equal(expected);
    }

    private static QuotaQuestion Asked(JsonElement input, int? listed)
    {
        string? rounding = input.TryGetProperty("rounding", out JsonElement word) ? word.GetString() : null;
        bool isStated = input.TryGetProperty("base_is", out JsonElement staff) && staff.GetString() == "all staff";
        return new(Whole(input, "base") ?? input.GetProperty("bloc_units").GetInt32())
        {
            Listed = listed,
            Reading = rounding switch { "floor" => Rounding.Floor, "half_up" => Rounding.HalfAwayFromZero, "up" => Rounding.Ceiling, _ => null },
            StatedCeiling = isStated ? new Percentage(decimal.Parse(input.GetProperty("percent").GetString()!, CultureInfo.InvariantCulture)) : null,
        };
    }

    private static EmulationBloc Bloc(string id, JsonElement input)
    {
        string[] barred = input.TryGetProperty("barred", out JsonElement names) ? [.. names.EnumerateArray().Select(n => n.GetString()!)] : [];
        BlocMember[] members = [.. input.GetProperty("units").EnumerateArray().Select(u => new BlocMember(u[0].GetString()!)
        {
            Points = Fraction.Parse(u[1].GetString()!, null),
            BarredBecause = barred.Contains(u[0].GetString(), StringComparer.Ordinal) ? "người đứng đầu bị cảnh cáo" : null,
            Women = input.TryGetProperty("women_share", out JsonElement women) && women.TryGetProperty(u[0].GetString()!, out JsonElement share)
                ? new Percentage(100m * decimal.Parse(share.GetString()!, CultureInfo.InvariantCulture)) : null,
        })];
        BlocRules rules = new(new("quy chế của khối", "the bloc's rules"))
        {
            Acclamation = id == "RANK-court-two-thirds" ? new VoteShare(new Fraction(2, 3), VoteBase.AllMembers) : null,
            MostBallots = id == "RANK-tie-two-ballots" ? 2 : null,
        };
        return new EmulationBloc("khối", 2021, members, rules)
        {
            Flags = Whole(input, "flags"), Acclaimed = input.TryGetProperty("acclaimed", out JsonElement leader) ? leader.GetString() : null,
            Voters = Whole(input, "bloc_units"), VotesFor = Whole(input, "votes_for"), Ballots = Whole(input, "ballots"),
        };
    }

    private static JsonElement Of(string first, string second, string id) =>
        Vectors.Ids(File, first).Any(r => r.Data == id) ? Vectors.Case(File, id, first) : Vectors.Case(File, id, second);

    private static int? Whole(JsonElement of, string member) =>
        of.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static LocalDate Day(JsonElement given) => LocalDatePattern.Iso.Parse(given.GetProperty("on").GetString()!).Value;
}
