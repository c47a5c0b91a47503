using System.Text.Json;
using BacKan.Indicators.Emulation;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>A year of work: { "year", "rating", "months_since_hire", "months_worked", "leave_working_days", "study", "transfer", "discipline", … }; what is absent is not known.</summary>
internal sealed class CandidateYearCodec : ObjectCodec<CandidateYear>
{
    private static readonly WholeCodec Whole = new();

    protected override CandidateYear? Read(ObjectReader o)
    {
        int? year = o.Maybe("year", Whole, required: true);
        TaskRating? rating = o.Maybe("rating", RecordCodes.Rating);
        bool? notRated = o.Boolean("not_rated_by_law");
        decimal? score = o.Number("score");
        int? hired = o.Maybe("months_since_hire", Whole), contract = o.Maybe("months_contract_before", Whole), worked = o.Maybe("months_worked", Whole);
        int? days = o.Maybe("leave_working_days", Whole), months = o.Maybe("leave_months", Whole);
        LeaveReason? reason = o.Maybe("leave_reason", RecordCodes.Leave);
        StudyTime? study = Inside(o, "study", s => s.Maybe("months", Whole, required: true) is var length && (s.Boolean("obeyed_rules"), s.Maybe("result", RecordCodes.Study)) is var (obeyed, result) && s.IsGood
            ? new StudyTime(length!.Value) { ObeyedRules = obeyed, Result = result } : null);
        UnitTransfer? transfer = Inside(o, "transfer", t => t.Maybe("months_at_old", Whole, required: true) is var old && t.Boolean("old_opinion") is var opinion && t.IsGood
            ? new UnitTransfer(old!.Value) { OldUnitSupports = opinion } : null);
        Secondment? away = Inside(o, "secondment", s => s.Member("sending", required: true) is { Kind: JsonValueKind.String } sending && s.Boolean("receiving_confirms") is var confirms
            ? new Secondment(sending.Text) { ReceiverConfirms = confirms } : null);
        bool? registered = o.Boolean("registered"), objective = o.Boolean("objective_reason"), fined = o.Boolean("administrative_fine");
        DisciplineLevel? discipline = o.Maybe("discipline", RecordCodes.Discipline);
        LocalDate? ends = o.Date("discipline_ends");
        return !o.IsGood ? null : new(year!.Value)
        {
            Rating = rating, IsNotRated = notRated, Score = score, MonthsSinceHire = hired, MonthsUnderContract = contract, MonthsWorked = worked, LeaveDays = days, LeaveMonths = months,
            LeaveReason = reason, Study = study, Transfer = transfer, Secondment = away, IsRegistered = registered, HasObjectiveReason = objective, IsFined = fined,
            Discipline = discipline, DisciplineEndsOn = ends,
        };
    }

    protected override void Members(Utf8JsonWriter json, CandidateYear value)
    {
        json.WriteNumber("year", value.Year);
        json.PutSome("rating", RecordCodes.Rating, value.Rating);
        json.PutSome("not_rated_by_law", Codecs.YesNo, value.IsNotRated);
        if (value.Score is { } score)
            json.WriteNumber("score", score);
        json.PutSome("months_since_hire", Whole, value.MonthsSinceHire);
        json.PutSome("months_contract_before", Whole, value.MonthsUnderContract);
        json.PutSome("months_worked", Whole, value.MonthsWorked);
        json.PutSome("leave_working_days", Whole, value.LeaveDays);
        json.PutSome("leave_months", Whole, value.LeaveMonths);
        json.PutSome("leave_reason", RecordCodes.Leave, value.LeaveReason);
        if (value.Study is { } study)
        {
            json.WriteStartObject("study");
            json.WriteNumber("months", study.Months);
            json.PutSome("obeyed_rules", Codecs.YesNo, study.ObeyedRules);
            json.PutSome("result", RecordCodes.Study, study.Result);
            json.WriteEndObject();
        }

        if (value.Transfer is { } transfer)
        {
            json.WriteStartObject("transfer");
            json.WriteNumber("months_at_old", transfer.MonthsAtOldUnit);
            json.PutSome("old_opinion", Codecs.YesNo, transfer.OldUnitSupports);
            json.WriteEndObject();
        }

        if (value.Secondment is { } away)
        {
            json.WriteStartObject("secondment");
            json.WriteString("sending", away.SendingUnit);
            json.PutSome("receiving_confirms", Codecs.YesNo, away.ReceiverConfirms);
            json.WriteEndObject();
        }

        json.PutSome("registered", Codecs.YesNo, value.IsRegistered);
        json.PutSome("objective_reason", Codecs.YesNo, value.HasObjectiveReason);
        json.PutSome("administrative_fine", Codecs.YesNo, value.IsFined);
        json.PutSome("discipline", RecordCodes.Discipline, value.Discipline);
        json.PutSome("discipline_ends", Codecs.Day, value.DisciplineEndsOn);
    }

    private static T? Inside<T>(ObjectReader o, string name, Func<ObjectReader, T?> read)
        where T : class
    {
        if (o.Member(name) is not { } at)
            return null;
        ObjectReader inside = o.Inside(at);
        T? value = read(inside);
        inside.Finish();
        return value;
    }
}
