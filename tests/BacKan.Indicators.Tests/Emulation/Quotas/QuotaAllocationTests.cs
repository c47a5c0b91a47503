using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation.Quotas;

/// <summary>A quota divided over units: never above a ceiling, fair by its named method, the same in every order.</summary>
public class QuotaAllocationTests
{
    private const string Fighters = "grassroots-fighter-ceiling";

    private static readonly LocalDate On = new(2019, 12, 20);
    private static readonly IQuotas Quotas = Services.Get<IQuotas>();
    private static readonly string[] Rules = [Fighters, "police-grassroots-fighters", "police-advanced-workers", "government-flags", "procuracy-excellent-collectives"];

    public static TheoryData<QuotaMethod, bool> Ways => new() { { QuotaMethod.LargestRemainder, false }, { QuotaMethod.LargestRemainder, true }, { QuotaMethod.HighestQuotient, false }, { QuotaMethod.HighestQuotient, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Nothing_exceeds_a_ceiling_and_nothing_is_left_that_a_unit_could_have(QuotaMethod method, bool whole) => Seeds.ForAll(200, random =>
    {
        string rule = Rules[random.Next(Rules.Length)];
        QuotaUnit[] units = Some(random);
        QuotaAllocation divided = Quotas.Allocate(rule, units, On, method, whole);
        divided.Total.Ceiling.Should().Be(Quotas.Check(rule, new(units.Sum(u => u.Number)), On).Ceiling);
        divided.Given.Should().BeLessThanOrEqualTo(divided.Total.Ceiling!.Value);
        divided.Units.Should().OnlyContain(u => u.Given >= 0 && u.Given <= u.Ceiling);
        if (!whole)
            divided.Units.Should().OnlyContain(u => u.Ceiling == Quotas.Check(rule, new(u.Unit.Number), On).Ceiling);
        divided.Unallocated.Should().Be(divided.Total.Ceiling - divided.Given);
        (divided.Unallocated == 0 || divided.Units.All(u => u.Given == u.Ceiling)).Should().BeTrue("what is left, no unit may have");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_order_of_the_units_changes_nothing(QuotaMethod method, bool whole) => Seeds.ForAll(200, random =>
    {
        string rule = Rules[random.Next(Rules.Length)];
        QuotaUnit[] units = Some(random), shuffled = [.. units];
        random.Shuffle(shuffled);
        Dictionary<string, int> first = Given(Quotas.Allocate(rule, units, On, method, whole));
        Given(Quotas.Allocate(rule, shuffled, On, method, whole)).Should().BeEquivalentTo(first);
    });

    // Hamilton: whole numbers first, and whoever got one more had a remainder no smaller than whoever did not.
    [Fact]
    public void The_rest_goes_to_the_largest_remainders() => Seeds.ForAll(200, random =>
    {
        QuotaAllocation divided = Quotas.Allocate(Fighters, Some(random), On, QuotaMethod.LargestRemainder, onWholeAlone: true);
        Fraction Rest(AllocatedQuota u) => (u.Unit.Number * new Fraction(3, 20)) - (u.Unit.Number * 15 / 100);
        AllocatedQuota[] more = [.. divided.Units.Where(u => u.Given == (u.Unit.Number * 15 / 100) + 1)], less = [.. divided.Units.Where(u => u.Given == u.Unit.Number * 15 / 100)];
        (more.Length + less.Length).Should().Be(divided.Units.Count);
        more.All(m => less.All(l => Rest(m) >= Rest(l))).Should().BeTrue();
    });

    // Sainte-Laguë: no unit has a higher quotient for a place it did not get than another for the last it got.
    [Fact]
    public void Every_place_goes_to_the_highest_quotient() => Seeds.ForAll(200, random =>
    {
        QuotaAllocation divided = Quotas.Allocate(Fighters, Some(random), On, QuotaMethod.HighestQuotient, onWholeAlone: true);
        Fraction Last(AllocatedQuota u) => new(u.Unit.Number, (2 * u.Given) - 1);
        Fraction Next(AllocatedQuota u) => new(u.Unit.Number, (2 * u.Given) + 1);
        divided.Units.Where(u => u.Given > 0).All(u => divided.Units.Where(o => o.Given < o.Ceiling).All(o => Last(u) >= Next(o))).Should().BeTrue();
    });

    // Four equal units and 15% of 40: 6 places, 1.5 each. Two units get a second one by the stated key.
    [Fact]
    public void Equal_claims_go_by_a_stated_order_then_by_size_then_by_name()
    {
        Given(Quotas.Allocate(Fighters, [new("D", 10), new("B", 10), new("A", 10), new("C", 10)], On, QuotaMethod.LargestRemainder, onWholeAlone: true))
            .Should().BeEquivalentTo(new Dictionary<string, int> { ["A"] = 2, ["B"] = 2, ["C"] = 1, ["D"] = 1 });
        Given(Quotas.Allocate(Fighters, [new("A", 10), new("B", 10), new("C", 10, order: 2), new("D", 10, order: 1)], On, QuotaMethod.LargestRemainder, onWholeAlone: true))
            .Should().BeEquivalentTo(new Dictionary<string, int> { ["A"] = 1, ["B"] = 1, ["C"] = 2, ["D"] = 2 });
    }

    [Fact]
    public void The_proof_names_what_stays_free()
    {
        QuotaAllocation divided = Quotas.Allocate(Fighters, [new("A", 33), new("B", 33), new("C", 34)], On, QuotaMethod.LargestRemainder);
        divided.Proof.In(Language.Vietnamese).Should().Be(
            "tính đúng 4,95 + 4,95 + 5,1 = 15; trần chung 15; phần nguyên 4 + 4 + 5 = 13; phân bổ 4 + 4 + 5 = 13; còn 2 suất không phân bổ vì mọi đơn vị đã đến trần của mình; "
            + "không đơn vị nào vượt trần của mình; bằng nhau thì theo thứ tự đã định, rồi số lớn hơn, rồi tên đơn vị.");
    }

    [Fact]
    public void What_has_no_ceiling_or_no_decided_one_is_not_divided()
    {
        QuotaUnit[] units = [new("A", 33), new("B", 34)];
        QuotaAllocation free = Quotas.Allocate(Fighters, units, new(2013, 12, 31), QuotaMethod.LargestRemainder);
        (free.Units.Count, free.Unallocated, free.Total.Ceiling).Should().Be((0, null, null));
        free.Proof.Vi.Should().Contain("không có trần chung toàn quốc");
        Quotas.Allocate("labour-grassroots-fighters", units, On, QuotaMethod.LargestRemainder).Total.Outcome.Should().BeNull("10.05 is cut off and rounded to 10 alike");
        QuotaAllocation open = Quotas.Allocate("labour-grassroots-fighters", [new("A", 33)], On, QuotaMethod.LargestRemainder);
        (open.Units.Count, open.Total.Outcome).Should().Be((0, Outcome.NeedsJudgement));
        Given(Quotas.Allocate("labour-grassroots-fighters", [new("A", 33)], On, QuotaMethod.LargestRemainder, reading: Rounding.HalfAwayFromZero)).Should().ContainKey("A").WhoseValue.Should().Be(5);
        QuotaAllocation memory = Quotas.Allocate("government-flags", units, new(2024, 12, 20), QuotaMethod.LargestRemainder);
        (memory.Units.Count, memory.Total.Outcome, memory.Simulation!.Given).Should().Be((0, Outcome.Unknown, 12));
    }

    [Fact]
    public void Units_without_a_key_of_their_own_and_rules_that_are_no_share_are_refused()
    {
        FluentActions.Invoking(() => Quotas.Allocate(Fighters, [new("A", 1), new("A", 2)], On, QuotaMethod.LargestRemainder)).Should().Throw<ArgumentException>().WithMessage("*key A*");
        FluentActions.Invoking(() => Quotas.Allocate("procuracy-bloc-flags", [new("A", 1)], On, QuotaMethod.LargestRemainder)).Should().Throw<ArgumentException>().WithMessage("*no share*");
        FluentActions.Invoking(() => Quotas.Allocate(Fighters, [new("A", 1)], On, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Dictionary<string, int> Given(QuotaAllocation divided) => divided.Units.ToDictionary(u => u.Unit.Key, u => u.Given, StringComparer.Ordinal);

    private static QuotaUnit[] Some(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 12)).Select(i => new QuotaUnit(FormattableString.Invariant($"U{i:00}"), random.Next(0, 60), random.Next(4) == 0 ? random.Next(3) : null))];
}
