using System.Text.Json;
using BacKan.Indicators.Emulation;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>A proposal as the tool takes it: { "title", "recipient", "on", "dossierDay", "decisionDay", "options", "candidate": { "proposed_year", "attested", … } }.</summary>
internal sealed class ProposalCodec : ObjectCodec<Proposal>
{
    private static readonly EmulationTitleCodec Title = new();
    private static readonly CouncilBallotCodec Ballot = new();
    private static readonly WholeCodec Whole = new();

    protected override Proposal? Read(ObjectReader o) => Read(o, day: null);

    /// <summary>Reads a proposal; a day that it does not say itself is the one given.</summary>
    public static Proposal? Read(ObjectReader o, LocalDate? day)
    {
        EmulationTitle? title = o.Get("title", Title);
        RecipientKind? recipient = o.Maybe("recipient", RecordCodes.Recipient, required: true);
        LocalDate? on = o.Date("on", required: day is null) ?? day, dossier = o.Date("dossierDay"), decision = o.Date("decisionDay");
        ObjectReader? options = o.Member("options") is { } chosen ? o.Inside(chosen) : null;
        string? circular = options?.String("sector"), votes = options?.String("vote_rules");
        bool isEnough = options?.Boolean("htxs_is_independent_limb") ?? false;
        options?.Finish();
        if (o.Member("candidate", required: true) is not { } at)
            return null;
        ObjectReader c = o.Inside(at);
        if (c.Member("kind") is { } kind && kind.Text is var text && recipient is { } known && !string.Equals(text, Words.Of(known), StringComparison.Ordinal))
            c.Problem(Reporting.ReportErrorCodes.Member, kind, new($"cùng loại với “recipient”: {Words.Of(known)}", $"the kind of \"recipient\": {Words.Of(known)}"));
        int? year = c.Maybe("proposed_year", Whole, required: true);
        bool? attested = c.Boolean("attested");
        bool refused = c.Boolean("attestation_refused") ?? false, none = c.Boolean("no_earlier_conditions") ?? false;
        string? unit = c.String("proposing_unit");
        LocalDate? met = c.Date("conditions_met_on");
        List<string>? routes = c.Member("routes_claimed") is null ? null : c.Items("routes_claimed", Codecs.String);
        List<EmulationTitle>? also = c.Member("also_proposed") is null ? null : c.Items("also_proposed", Title);
        CouncilBallot? ballot = c.Get("votes", Ballot, required: false);
        Candidate? candidate = CandidateMembers.Read(c, recipient);
        c.Finish();
        return !o.IsGood ? null : new(title!, candidate!, year!.Value, on!.Value)
        {
            DossierOn = dossier,
            DecidedOn = decision,
            Unit = unit,
            Circular = circular,
            ExcellentRatingIsEnough = isEnough,
            IsAttested = attested == true ? true : refused ? false : null,
            Routes = routes,
            AlsoProposed = also,
            ConditionsMetOn = met,
            HasNoEarlierConditions = none,
            Ballot = ballot,
            VoteRules = votes,
        };
    }

    protected override void Members(Utf8JsonWriter json, Proposal value)
    {
        json.Put("title", Title, value.Title);
        json.Put("recipient", RecordCodes.Recipient, value.Candidate.Recipient);
        json.Put("on", Codecs.Day, value.On);
        json.PutSome("dossierDay", Codecs.Day, value.DossierOn);
        json.PutSome("decisionDay", Codecs.Day, value.DecidedOn);
        if (value.Circular is not null || value.VoteRules is not null || value.ExcellentRatingIsEnough)
        {
            json.WriteStartObject("options");
            json.PutSome("sector", Codecs.String, value.Circular);
            json.PutSome("vote_rules", Codecs.String, value.VoteRules);
            if (value.ExcellentRatingIsEnough)
                json.WriteBoolean("htxs_is_independent_limb", value.ExcellentRatingIsEnough);
            json.WriteEndObject();
        }

        json.WriteStartObject("candidate");
        json.WriteNumber("proposed_year", value.Year);
        if (value.IsAttested is { } attested)
            json.WriteBoolean(attested ? "attested" : "attestation_refused", value: true);
        json.PutSome("proposing_unit", Codecs.String, value.Unit);
        json.PutSome("conditions_met_on", Codecs.Day, value.ConditionsMetOn);
        if (value.HasNoEarlierConditions)
            json.WriteBoolean("no_earlier_conditions", value.HasNoEarlierConditions);
        if (value.Routes is { } routes)
            json.PutList("routes_claimed", Codecs.String, routes);
        if (value.AlsoProposed is { } also)
            json.PutList("also_proposed", Title, also);
        json.PutSome("votes", Ballot, value.Ballot);
        CandidateMembers.Write(json, value.Candidate);
        json.WriteEndObject();
    }
}
