using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Determines the authority of offices by the clauses of a day: <i>xét thẩm quyền</i>. Stateless and thread-safe.</summary>
internal sealed class GrantingAuthority : IGrantingAuthority
{
    private readonly Timeline<GrantingPowers> powers;

    /// <summary>Creates the service over the laws' clauses.</summary>
    public GrantingAuthority(Timeline<GrantingPowers> powers)
    {
        ArgumentNullException.ThrowIfNull(powers);
        this.powers = powers;
    }

    /// <inheritdoc/>
    public Finding Assess(Grantor grantor, EmulationTitle title, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(title);
        BilingualText office = Grantors.NameOf(grantor);
        TimelineAnswer<GrantingPowers> law = powers.Ask(on);
        if (law.Unheld is { } unheld)
            return Say(
                Outcome.Unknown, unheld.Citation, Confidence.Unverified, new("quy định chưa được mô hình hóa", "the law is not held"));
        Enactment<GrantingPowers> enactment = law.Enactment ?? powers.On(on);
        GrantingPower[] granting = [.. enactment.Rule.Clauses.Where(c => c.Titles.Contains(title))];
        if (Array.Find(granting, c => c.Grantors.Contains(grantor)) is { } power)
            return Say(Outcome.Met, power.Citation, power.Confidence, OfficesOf(granting));
        if (Array.Find(granting, c => c.LeftTo is not null) is { } open)
            return Say(Outcome.Unknown, open.Citation, open.Confidence, open.LeftTo!);
        (Citation basis, Confidence confidence) = ClauseAgainst(grantor, granting, enactment);
        return Say(Outcome.NotMet, basis, confidence, OfficesOf(granting));

        Finding Say(Outcome outcome, Citation citation, Confidence confidence, BilingualText threshold) => new(
            "granting-authority", outcome,
            new($"thẩm quyền quyết định tặng {title.NameOn(on).Vi}", $"power to grant: {title.NameOn(on).En}"),
            office, threshold, citation, confidence);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Grantor> GrantorsOf(EmulationTitle title, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(title);
        return powers.On(on).Rule.GrantorsOf(title);
    }

    // The clause that says what this office may grant, where it stands beside one that grants the
    // title; else the clause that grants it in the same line of offices.
    private static (
        Citation Basis, Confidence Confidence) ClauseAgainst(Grantor grantor, GrantingPower[] granting, Enactment<GrantingPowers> law)
    {
        if (granting.Length == 0)
            return (law.Citation, law.Confidence);
        GrantingPower? own = law.Rule.Clauses.FirstOrDefault(
            c => c.Grantors.Contains(grantor) && Array.Exists(granting, g => SameArticle(c.Citation, g.Citation)));
        GrantingPower clause = own ?? Grantors.LineOf(grantor).Select(office => Array.Find(granting, g => g.Grantors.Contains(office)))
            .FirstOrDefault(c => c is not null) ?? granting[0];
        return (clause.Citation, clause.Confidence);
    }

    private static bool SameArticle(Citation left, Citation right) =>
        left.Instrument == right.Instrument && ArticleOf(left) is { } article && article == ArticleOf(right);

    private static ProvisionPart? ArticleOf(Citation citation) =>
        citation.Provision?.Parts.FirstOrDefault(part => part.Level == ProvisionLevel.Article);

    private static BilingualText OfficesOf(GrantingPower[] granting) => granting.Length == 0
        ? new("không có danh hiệu, hình thức này trong luật", "the law knows no such title or form")
        : new(
            string.Join("; ", granting.SelectMany(c => c.Grantors).Distinct().Select(g => Grantors.NameOf(g).Vi)),
            string.Join("; ", granting.SelectMany(c => c.Grantors).Distinct().Select(g => Grantors.NameOf(g).En)));
}
