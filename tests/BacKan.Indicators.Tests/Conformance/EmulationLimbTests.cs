using System.Text.RegularExpressions;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tests.Emulation;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Walks every rule beside the table of limbs: a limb without a branch fails, and so does a branch without a limb.</summary>
public class EmulationLimbTests
{
    public static IEnumerable<TheoryDataRow<string>> Enactments => All.Select(e => new TheoryDataRow<string>(e.Id));

    private static IEnumerable<Enactment<AwardStandard>> All => IRuleCases.Law.All.SelectMany(t => t.Enactments);

    [Fact]
    public void Every_standard_has_its_limbs_and_there_are_no_others() =>
        LimbTable.Standards.Keys.Should().BeEquivalentTo(All.Select(KeyOf));

    [Theory]
    [MemberData(nameof(Enactments))]
    public void Every_limb_has_a_branch_and_every_branch_a_limb(string id)
    {
        Enactment<AwardStandard> enactment = All.Single(e => string.Equals(e.Id, id, StringComparison.Ordinal));
        IReadOnlyList<Limb> limbs = LimbTable.Standards[KeyOf(enactment)];
        List<Branch> left = [.. Leaves(enactment.Rule.Criterion, [])];
        List<(Limb Limb, Branch Branch)> matched = [];
        foreach (Limb limb in limbs.OrderByDescending(l => l.Numbers.Count))
        {
            Branch? branch = left.Find(b => b.Provision == limb.Provision && b.Fact == limb.Fact && limb.Numbers.All(b.Numbers.Contains) && matched.TrueForAll(m => Fits(m.Limb, limb, m.Branch, b)))
                ?? left.Find(b => b.Provision == limb.Provision && b.Fact == limb.Fact && limb.Numbers.All(b.Numbers.Contains));
            branch.Should().NotBeNull($"{limb} has no branch; left are\n{string.Join('\n', left)}");
            left.Remove(branch!);
            matched.Add((limb, branch!));
        }

        left.Should().BeEmpty("no limb of the article is behind them");
        foreach ((Limb limb, Branch branch) in matched)
        {
            foreach ((Limb other, Branch beside) in matched.Where(m => m.Branch != branch))
                Fits(limb, other, branch, beside).Should().BeTrue($"{limb} and {other} are {(limb.IsAlternativeTo(other) ? "alternatives" : "asked together")}");
        }
    }

    private static bool Fits(Limb left, Limb right, Branch first, Branch second)
    {
        Criterion joins = first.Above.Zip(second.Above).TakeWhile(p => p.First == p.Second).Last().First;
        return joins is AnyCriterion == left.IsAlternativeTo(right);
    }

    private static IEnumerable<Branch> Leaves(Criterion criterion, Criterion[] above)
    {
        if (criterion.Parts.Count > 0)
            return criterion.Parts.SelectMany(part => Leaves(part, [.. above, criterion]));
        string fact = criterion switch
        {
            YesNoCriterion c => c.Fact.Key,
            JudgementCriterion c => c.Fact.Key,
            ThresholdCriterion c => c.Fact.Key,
            ChoiceCriterion c => c.Fact.Key,
            DateCriterion c => c.Fact.Key,
            YearsCriterion c => c.Fact.Key,
            RunCriterion c => c.Counted.Key,
            _ => throw new InvalidOperationException(criterion.Id),
        };
        fact = fact.StartsWith("route:", StringComparison.Ordinal) ? string.Join(':', fact.Split(':')[..3]) : fact.StartsWith("not-built:", StringComparison.Ordinal) ? "not-built" : fact;
        string[] numbers = [.. Regex.Matches(criterion.Threshold?.Vi ?? "", @"\d+(?:[./]\d+)*", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value)];
        return [new(criterion.Citation.In(Language.Vietnamese), fact, numbers, [.. above])];
    }

    private static string KeyOf(Enactment<AwardStandard> e) => FormattableString.Invariant($"{e.Rule.Title.Code} {e.Rule.Recipient} {e.Applies.From:uuuu-MM-dd}");

    private sealed record Branch(string Provision, string Fact, IReadOnlyList<string> Numbers, IReadOnlyList<Criterion> Above)
    {
        public override string ToString() => $"{Provision} | {Fact} | {string.Join(' ', Numbers)}";
    }
}
