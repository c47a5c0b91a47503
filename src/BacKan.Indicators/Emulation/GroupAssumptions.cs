using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The facts that a group of people cannot have, and that are therefore not required of its records:
/// <i>dữ kiện mà một nhóm đối tượng không thể có</i>.
/// </summary>
/// <remarks>
/// That combat is of the forces alone stands in Decree 91/2017/NĐ-CP, Article 9.1 ("đối với Lực lượng vũ trang") and Law 06/2022/QH15,
/// Article 22.1b; that the others have none is the library's assumption. An entry that stands in a record counts all the same.
/// </remarks>
internal sealed class GroupAssumptions
{
    private static readonly PersonGroup[] OutsideForces =
        [PersonGroup.Cadre, PersonGroup.CivilServant, PersonGroup.PublicEmployee, PersonGroup.Worker, PersonGroup.Farmer];

    private readonly (Type Entry, PersonGroup[] Groups)[] table;

    private GroupAssumptions(params (Type Entry, PersonGroup[] Groups)[] table)
    {
        this.table = table;
    }

    /// <summary>Gets the table.</summary>
    public static GroupAssumptions Standard { get; } = new((typeof(CombatFeat), OutsideForces));

    /// <summary>Gets no assumption: every group is asked everything.</summary>
    public static GroupAssumptions None { get; } = new();

    private static readonly BilingualText NoCombat = new(
        "coi như không có mưu trí, sáng tạo trong chiến đấu vì ngoài lực lượng vũ trang (giả định của thư viện, theo khoản 1 Điều 9 Nghị "
            + "định 91/2017/NĐ-CP)",
        "taken to have no feats in combat, being outside the forces (the library's assumption, after Article 9.1 of Decree 91/2017/NĐ-CP)");

    /// <summary>Determines whether a candidate has no entries of a kind by what the person works as.</summary>
    public bool HasNone(Candidate candidate, Type entry) =>
        candidate.Group is { } group && Array.Exists(table, row => row.Entry == entry && row.Groups.Contains(group));

    /// <summary>
    /// Returns the words for what was taken for granted: where a fact that the rule asks for would not have been known without it.
    /// </summary>
    public IReadOnlyList<BilingualText> AppliedTo(Dossier dossier, Criterion rule)
    {
        if (table.Length == 0 || dossier.Candidate.Group is not { } group || !Array.Exists(table, row => row.Groups.Contains(group)))
            return [];
        FactSheet with = DossierReader.SheetOf(dossier), without = DossierReader.SheetOf(new(dossier.Proposal, None));
        return NumbersOf(rule).Any(fact => !Equals(with[fact], without[fact])) ? [NoCombat] : [];
    }

    private static IEnumerable<NumberFact> NumbersOf(Criterion rule) =>
        rule is ThresholdCriterion number ? [number.Fact] : rule.Parts.SelectMany(NumbersOf);
}
