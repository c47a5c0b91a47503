using System.Text.Json;
using BacKan.Indicators.Emulation;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

/// <summary>Turns a vector into a proposal. Here alone a key that is absent says "none", of months "not new"; null says "not known".</summary>
internal static class ProposalVector
{
    public static Proposal Of(JsonElement input, JsonElement candidate, int year, bool isAttested)
    {
        EmulationTitle title = EmulationTitles.Find(input.GetProperty("title").GetString()!)!;
        return new(title, CandidateOf(candidate, input.TryGetProperty("recipient", out JsonElement kind) ? Enum.Parse<RecipientKind>(kind.GetString()!, ignoreCase: true) : RecipientKind.Individual, year), year, DayOf(input, "day")!.Value)
        {
            IsAttested = isAttested ? true : null,
            Circular = Text(input, "circular"),
            ExcellentRatingIsEnough = input.TryGetProperty("htxs_is_independent_limb", out JsonElement limb) && limb.GetBoolean(),
            Unit = Text(candidate, "proposing_unit"),
            Routes = candidate.TryGetProperty("routes_claimed", out JsonElement routes) ? [.. routes.EnumerateArray().Select(r => r.GetString()!)] : null,
            AlsoProposed = [.. Items(candidate, "also_proposed").Concat(Items(candidate, "proposed_for")).Select(t => EmulationTitles.Find(t.GetString()!)).OfType<EmulationTitle>()],
            ConditionsMetOn = DayOf(candidate, "conditions_met_on"),
            HasNoEarlierConditions = true,
            DossierOn = DayOf(candidate, "received_on"),
            Ballot = candidate.TryGetProperty("votes", out JsonElement votes) ? new CouncilBallot(votes.GetProperty("members").GetInt32(), yes: votes.GetProperty("yes").GetInt32()) : null,
        };
    }

    private static Candidate CandidateOf(JsonElement c, RecipientKind recipient, int year)
    {
        int[] lost = [.. Items(c, "records_missing").Select(y => y.GetInt32())];
        return new(recipient)
        {
            Group = Text(c, "group") is { } group ? Enum.Parse<PersonGroup>(group.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : null,
            Years = new(YearsOf(c, recipient, year), 1945, year),
            Titles = new(TitlesOf(c), 1945, year, lost),
            Initiatives = new(Items(c, "initiatives").Select(InitiativeOf), 1945, year),
            Topics = new(Items(c, "topics").Select(t => new ScientificTopic(t.GetProperty("year").GetInt32(), ScopeOf(t)) { IsAccepted = Flag(t, "accepted"), IsApplied = Flag(t, "applied") }), 1945, year),
            Combat = new([], 1945, year),
            HasPendingCase = Items(c, "pending").Any(),
            IsInEducation = c.TryGetProperty("in_education", out _),
            HeadsUnit = c.TryGetProperty("leads_unit", out _),
            HeadedUnitIsExcellent = string.Equals(Text(c, "unit_title"), "TTLDXS", StringComparison.Ordinal),
            Collective = recipient == RecipientKind.Collective || recipient == RecipientKind.Locality ? CollectiveOf(c) : null,
            Culture = recipient == RecipientKind.Household || recipient == RecipientKind.Locality ? CultureOf(c) : null,
        };
    }

    private static IEnumerable<CandidateYear> YearsOf(JsonElement c, RecipientKind recipient, int year)
    {
        CandidateYear[] years = [.. Items(c, "years").Select(y => YearOf(y, recipient))];
        CandidateYear judged = years.FirstOrDefault(y => y.Year == year) ?? Bare(year);
        if (recipient != RecipientKind.Individual)
            judged = judged with { Rating = Rating(c) ?? judged.Rating };
        return [.. years.Where(y => y.Year != year), judged];
    }

    // Nothing stands out in it: hired long ago, no leave, no move, no discipline, registered.
    private static CandidateYear Bare(int year) => new(year)
    {
        IsNotRated = false, MonthsSinceHire = 12, MonthsUnderContract = 0, MonthsWorked = 12, LeaveDays = 0, LeaveMonths = 0, LeaveReason = LeaveReason.Personal,
        StudyMonths = 0, MonthsAtOldUnit = 0, SecondedFrom = "", IsRegistered = true, HasObjectiveReason = false, IsFined = false, Discipline = DisciplineLevel.None,
    };

    private static CandidateYear YearOf(JsonElement y, RecipientKind recipient) => Bare(y.GetProperty("year").GetInt32()) with
    {
        Rating = Rating(y),
        IsNotRated = y.TryGetProperty("not_rated_by_law", out _),
        Score = y.TryGetProperty("score", out JsonElement score) ? decimal.Parse(score.ToString(), System.Globalization.CultureInfo.InvariantCulture) : null,
        MonthsSinceHire = Whole(y, "months_since_hire", 12),
        MonthsUnderContract = Whole(y, "months_contract_before", 0),
        MonthsWorked = Whole(y, "months_worked", 12),
        LeaveDays = Whole(y, "leave_working_days", 0),
        LeaveMonths = Whole(y, "leave_months", 0),
        LeaveReason = Text(y, "leave_reason") is { } reason ? Enum.Parse<LeaveReason>(reason.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : LeaveReason.Personal,
        StudyMonths = y.TryGetProperty("study", out JsonElement study) ? study.GetProperty("months").GetInt32() : 0,
        ObeyedSchoolRules = study.ValueKind == JsonValueKind.Object ? Flag(study, "obeyed_rules") : null,
        StudyResult = (study.ValueKind == JsonValueKind.Object ? Text(study, "result") : null) switch { null => null, "KHA" => StudyResult.Fair, "TRUNG_BINH" => StudyResult.Average, var other => throw new InvalidOperationException(other) },
        MonthsAtOldUnit = y.TryGetProperty("transfer", out JsonElement move) ? move.GetProperty("months_at_old").GetInt32() : 0,
        OldUnitSupports = move.ValueKind == JsonValueKind.Object ? Flag(move, "old_opinion") : null,
        SecondedFrom = y.TryGetProperty("secondment", out JsonElement away) ? away.GetProperty("sending").GetString()! : "",
        ReceiverConfirms = away.ValueKind == JsonValueKind.Object ? Flag(away, "receiving_confirms") : null,
        IsRegistered = !y.TryGetProperty("registered", out JsonElement registered) || registered.GetBoolean(),
        HasObjectiveReason = string.Equals(Text(y, "registration_reason"), "OBJECTIVE", StringComparison.Ordinal),
        IsFined = y.TryGetProperty("administrative_fine", out JsonElement fine) && fine.GetBoolean(),
        Discipline = Text(y, "discipline") switch { null => DisciplineLevel.None, "KHIEN_TRACH" => DisciplineLevel.Reprimand, "CANH_CAO" => DisciplineLevel.Warning, var other => throw new InvalidOperationException(other) },
        DisciplineEndsOn = DayOf(y, "discipline_ends"),
    };

    private static IEnumerable<AwardedTitle> TitlesOf(JsonElement c) =>
        Items(c, "titles").Select(t => TitleOf(t, isRevoked: false)).Concat(Items(c, "revoked").Select(t => TitleOf(t, isRevoked: true)));

    private static AwardedTitle TitleOf(JsonElement t, bool isRevoked) => new(EmulationTitles.Find(t.GetProperty("code").GetString()!)!, t.GetProperty("year").GetInt32())
    {
        DecidedOn = DayOf(t, "decision_date"),
        PeriodFrom = t.TryGetProperty("achievement_period", out JsonElement period) ? period[0].GetInt32() : null,
        Unit = Text(t, "unit"),
        IsRevoked = isRevoked,
    };

    private static Initiative InitiativeOf(JsonElement i) => new(i.GetProperty("year").GetInt32(), ScopeOf(i), Text(i, "recogniser") switch
    {
        null => null,
        "CO_SO" => InitiativeRecogniser.UnitHead,
        "CT_UBND_HUYEN" => InitiativeRecogniser.DistrictChair,
        "CT_UBND_TINH" => InitiativeRecogniser.ProvinceChair,
        "THU_TRUONG_DV_BO" => InitiativeRecogniser.MinistryUnitHead,
        var other => throw new InvalidOperationException(other),
    })
    {
        IsApplied = Flag(i, "applied"), IsReplicable = i.TryGetProperty("replicable", out _) ? Flag(i, "replicable") : false, IsUsed = i.TryGetProperty("used_for", out _),
    };

    private static InitiativeScope ScopeOf(JsonElement i) => i.GetProperty("scope").GetString() switch
    {
        "grassroots" => InitiativeScope.Grassroots,
        "national" => InitiativeScope.National,
        _ => InitiativeScope.Provincial,
    };

    private static CollectiveYear CollectiveOf(JsonElement c) => new()
    {
        Members = Whole(c, "members", 0), WithBasicTitle = Whole(c, "members_with_LDTT", 0), WithFighterTitle = Whole(c, "members_with_CSTDCS", 0),
        NotCompleted = Whole(c, "members_below_HTNV", 0), Disciplined = Whole(c, "members_disciplined_from_canh_cao", 0), Reprimanded = Whole(c, "members_khien_trach", 0),
        MonthsExisting = Whole(c, "months_existing", 12), YearsExisting = Whole(c, "years_existing", 0),
        ExceedsTargets = FlagOrNo(c, "exceeds_targets"), LeadsBloc = FlagOrNo(c, "leads_bloc"), LeadsNationalBloc = FlagOrNo(c, "leads_national_bloc"),
        PartyIsClean = FlagOrNo(c, "party_clean"), MeetsFlagStandard = FlagOrNo(c, "meets_flag_standard"), CanReceiveFlag = true,
        LeadsMovement = c.TryGetProperty("leads_movement", out JsonElement movement), MovementYears = movement.ValueKind == JsonValueKind.Object ? Whole(movement, "years", 0) : 0,
    };

    private static CultureYear CultureOf(JsonElement c) => new()
    {
        RegisteredOn = DayOf(c, "registered_on"),
        Area = Text(c, "area") is { } area ? Enum.Parse<CultureArea>(area.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : null,
        Points = Whole(c, "points", 0),
        Standards = [.. Items(c, "standard_points").Select(p => new StandardPoints(p[0].GetInt32(), p[1].GetInt32()))],
        Violations = [.. Items(c, "violations").Select(v => v.GetString()!)],
        Contribution = !c.TryGetProperty("contribution", out JsonElement worth) ? 0m : worth.ValueKind == JsonValueKind.Null ? null : worth.GetDecimal(),
    };

    private static TaskRating? Rating(JsonElement of) => Text(of, "rating") switch
    {
        null => null,
        "KHTNV" => TaskRating.NotCompleted,
        "HTNV" => TaskRating.Completed,
        "HTTNV" => TaskRating.CompletedWell,
        "HTXSNV" => TaskRating.CompletedExcellently,
        var other => throw new InvalidOperationException(other),
    };

    private static LocalDate? DayOf(JsonElement of, string name) => Text(of, name) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static bool? Flag(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement flag) && flag.ValueKind != JsonValueKind.Null ? flag.GetBoolean() : null;

    private static bool? FlagOrNo(JsonElement of, string name) => of.TryGetProperty(name, out _) ? Flag(of, name) : false;

    private static int? Whole(JsonElement of, string name, int absent) => !of.TryGetProperty(name, out JsonElement number) ? absent : number.ValueKind == JsonValueKind.Null ? null : number.GetInt32();

    private static IEnumerable<JsonElement> Items(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement items) ? items.EnumerateArray() : [];
}
