using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators;

/// <summary>The host's options for registering the library: <i>tùy chọn</i>.</summary>
/// <remarks>Null means the library's own value, which is built only when a service first needs it.</remarks>
public sealed class BacKanIndicatorsOptions
{
    /// <summary>
    /// Gets or sets the units of measure; null for <see cref="MeasureUnitCatalogue.Vietnam"/>,
    /// which a host extends with <see cref="MeasureUnitCatalogue.Add"/>.
    /// </summary>
    public MeasureUnitCatalogue? Units { get; set; }

    /// <summary>
    /// Gets or sets the catalogue of indicators; null for <see cref="IndicatorCatalogue.Vietnam"/>,
    /// which a host extends with <see cref="IndicatorCatalogue.Add"/>.
    /// </summary>
    public IndicatorCatalogue? Indicators { get; set; }

    /// <summary>
    /// Gets or sets the order that decides which of several competing figures counts; null for
    /// <see cref="Figure.Precedence"/>, which also breaks the ties of a host's order.
    /// </summary>
    public IComparer<Figure>? FigureOrder { get; set; }

    /// <summary>Gets or sets the poverty standards; null for the national ones, <see cref="Poverty.PovertyStandards.National"/>.</summary>
    public Timeline<PovertyStandard>? PovertyStandards { get; set; }

    /// <summary>
    /// Gets or sets the ceilings on grassroots emulation fighters; null for the national ones,
    /// <see cref="TitleCeiling.National"/>.
    /// </summary>
    public Timeline<TitleCeiling>? GrassrootsFighterCeilings { get; set; }

    /// <summary>Gets the host's own documents, such as its decisions, in addition to <see cref="Bibliography.Vietnam"/>.</summary>
    public IList<LegalInstrument> Instruments { get; } = [];

    /// <summary>
    /// Gets or sets whether every fact is required of every candidate; by default feats in combat are not required of people outside the
    /// forces, whose records do not mention them.
    /// </summary>
    public bool AsksEveryGroupEverything { get; set; }

    /// <summary>Gets the host's own quotas, such as a province's, in addition to the library's.</summary>
    public IList<Timeline<QuotaRule>> Quotas { get; } = [];

    internal List<EmulationTitle> Titles { get; } = [];

    internal List<Enactment<AwardStandard>> Standards { get; } = [];

    internal List<CouncilRules> VoteRules { get; } = [];

    /// <summary>Adds a host's title, such as an enterprise's, with the standard of its document for every kind of recipient.</summary>
    /// <remarks>
    /// It is judged, counted and listed like the library's titles, with the host's citation. Add the standard of a later document with
    /// <see cref="AddStandard"/>.
    /// </remarks>
    /// <param name="title">The title, with a code of its own.</param>
    /// <param name="applies">The days on which the standard applies.</param>
    /// <param name="citation">The provision of the host's document.</param>
    /// <param name="criterion">The conditions, on the facts of <see cref="ProposalFacts"/>.</param>
    /// <exception cref="ArgumentException">
    /// Another title has the code, nobody can receive the title, or a condition needs a fact that a proposal does not contain.
    /// </exception>
    public void AddTitle(EmulationTitle title, EffectivePeriod applies, Citation citation, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(title);
        if ((EmulationTitles.Find(title.Code) ?? Titles.Find(t => string.Equals(t.Code, title.Code, StringComparison.Ordinal)))
            is { } known)
            throw new ArgumentException(
                $"The code {title.Code} is that of {known.Name.En}; give the host's title a code of its own.", nameof(title));
        if (title.Recipients.Count == 0)
            throw new ArgumentException($"Nobody can receive {title.Code}; expected one kind of recipient or more.", nameof(title));
        Titles.Add(title);
        foreach (RecipientKind recipient in title.Recipients)
            AddStandard(title, recipient, applies, citation, criterion);
    }

    /// <summary>Adds a host's standard for a title of the law, or for one added by <see cref="AddTitle"/>.</summary>
    /// <remarks>
    /// <para>
    /// For a title that has a legal standard, it replaces that standard in proposals that name the document
    /// (<see cref="Proposal.Circular"/>). Every result under it says that the host set the rule.
    /// </para>
    /// <para>It is listed with the library's own standards, with its provision.</para>
    /// </remarks>
    /// <param name="title">The title or form.</param>
    /// <param name="recipient">Who can receive it.</param>
    /// <param name="applies">The days on which it applies.</param>
    /// <param name="citation">The provision of the host's document.</param>
    /// <param name="criterion">The conditions, on the facts of <see cref="ProposalFacts"/>.</param>
    /// <exception cref="ArgumentException">
    /// The title is not known or not for such a recipient, or a condition needs a fact that a proposal does not contain.
    /// </exception>
    public void AddStandard(EmulationTitle title, RecipientKind recipient, EffectivePeriod applies, Citation citation, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(criterion);
        if (!title.Recipients.Contains(recipient))
            throw new ArgumentException($"{title.Code} is not for a recipient that is {recipient}.", nameof(recipient));
        if (EmulationTitles.Find(title.Code) != title && !Titles.Contains(title))
            throw new ArgumentException(
                $"No title {title.Code} is known; expected one of the law's, or one that {nameof(AddTitle)} added.", nameof(title));
        string id = FormattableString.Invariant(
            $"standard-{title.Code}-{recipient}-{citation.Instrument.Number.Text}@{applies.From:uuuu-MM-dd}");
        var standard = new AwardStandard(
            title, recipient, FormattableString.Invariant($"{citation.Instrument.Number.Text}@{applies.From:uuuu-MM-dd}"), criterion);
        Standards.Add(new(
            standard, applies, citation, citation.Instrument.Confidence ?? Confidence.Unverified,
            citation.Instrument.CheckedOn ?? applies.From, id, isSetByHost: true));
    }

    /// <summary>
    /// Adds a vote rule of a host's council; proposals refer to it by the number of the document (<see cref="Proposal.VoteRules"/>).
    /// </summary>
    /// <param name="name">The councils that it binds.</param>
    /// <param name="titles">The titles that the provision names, one or more.</param>
    /// <param name="applies">The days on which it applies.</param>
    /// <param name="citation">The provision of the host's document.</param>
    /// <param name="share">The required share of votes.</param>
    /// <exception cref="ArgumentException">There is no title.</exception>
    public void AddVoteRule(
        BilingualText name, IEnumerable<EmulationTitle> titles, EffectivePeriod applies, Citation citation, VoteShare share)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(titles);
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(share);
        EmulationTitle[] named = [.. titles];
        if (named.Length == 0)
            throw new ArgumentException("A rule of votes names one title or more.", nameof(titles));
        string number = citation.Instrument.Number.Text,
            id = FormattableString.Invariant($"council-vote-{number}@{applies.From:uuuu-MM-dd}");
        var rule = new VoteRule($"council-vote-{number}", new($"tỷ lệ phiếu: {name.Vi}", $"share of votes: {name.En}"), share);
        var enactment = new Enactment<VoteRule>(
            rule, applies, citation, citation.Instrument.Confidence ?? Confidence.Unverified, citation.Instrument.CheckedOn ?? applies.From,
            id, isSetByHost: true);
        VoteRules.Add(new(number, name, [(named, new Timeline<VoteRule>($"council-vote-{number}", rule.Name, [enactment]))]));
    }
}
