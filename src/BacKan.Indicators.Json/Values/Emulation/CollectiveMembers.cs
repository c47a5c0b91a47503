using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>The members of a collective's year; null where none of them is there.</summary>
internal static class CollectiveMembers
{
    private static readonly WholeCodec Whole = new();

    public static CollectiveYear? Read(ObjectReader o)
    {
        var read = new CollectiveYear
        {
            Members = o.Maybe("members", Whole),
            WithBasicTitle = o.Maybe("members_with_LDTT", Whole),
            WithFighterTitle = o.Maybe("members_with_CSTDCS", Whole),
            NotCompleted = o.Maybe("members_below_HTNV", Whole),
            Disciplined = o.Maybe("members_disciplined_from_canh_cao", Whole),
            MonthsExisting = o.Maybe("months_existing", Whole),
            YearsExisting = o.Maybe("years_existing", Whole),
            ExceedsTargets = o.Boolean("exceeds_targets"),
            LeadsBloc = o.Boolean("leads_bloc"),
            LeadsNationalBloc = o.Boolean("leads_national_bloc"),
            PartyIsClean = o.Boolean("party_clean"),
            MeetsFlagStandard = o.Boolean("meets_flag_standard"),
            CanReceiveFlag = o.Boolean("can_receive_flag"),
            LeadsMovement = o.Boolean("leads_movement"),
            MovementYears = o.Maybe("movement_years", Whole),
        };
        return read == new CollectiveYear() ? null : read;
    }

    public static void Write(Utf8JsonWriter json, CollectiveYear? value)
    {
        if (value is null)
            return;
        json.PutSome("members", Whole, value.Members);
        json.PutSome("members_with_LDTT", Whole, value.WithBasicTitle);
        json.PutSome("members_with_CSTDCS", Whole, value.WithFighterTitle);
        json.PutSome("members_below_HTNV", Whole, value.NotCompleted);
        json.PutSome("members_disciplined_from_canh_cao", Whole, value.Disciplined);
        json.PutSome("months_existing", Whole, value.MonthsExisting);
        json.PutSome("years_existing", Whole, value.YearsExisting);
        json.PutSome("exceeds_targets", Codecs.YesNo, value.ExceedsTargets);
        json.PutSome("leads_bloc", Codecs.YesNo, value.LeadsBloc);
        json.PutSome("leads_national_bloc", Codecs.YesNo, value.LeadsNationalBloc);
        json.PutSome("party_clean", Codecs.YesNo, value.PartyIsClean);
        json.PutSome("meets_flag_standard", Codecs.YesNo, value.MeetsFlagStandard);
        json.PutSome("can_receive_flag", Codecs.YesNo, value.CanReceiveFlag);
        json.PutSome("leads_movement", Codecs.YesNo, value.LeadsMovement);
        json.PutSome("movement_years", Whole, value.MovementYears);
    }
}
