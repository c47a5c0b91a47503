using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>A vote: { "members", "present", "yes", "in_writing", "yes_in_writing" }; what is absent is not known, and no opinion in writing is none.</summary>
internal sealed class CouncilBallotCodec : ObjectCodec<CouncilBallot>
{
    private static readonly WholeCodec Whole = new();

    protected override CouncilBallot? Read(ObjectReader o)
    {
        int? members = o.Maybe("members", Whole, required: true), present = o.Maybe("present", Whole), yes = o.Maybe("yes", Whole);
        int? written = o.Maybe("in_writing", Whole), yesWritten = o.Maybe("yes_in_writing", Whole);
        return o.IsGood ? new(members!.Value, present, yes, written ?? 0, yesWritten ?? 0) : null;
    }

    protected override void Members(Utf8JsonWriter json, CouncilBallot value)
    {
        json.WriteNumber("members", value.Members);
        json.PutSome("present", Whole, value.Present);
        json.PutSome("yes", Whole, value.Yes);
        if (value.InWriting > 0)
            json.WriteNumber("in_writing", value.InWriting);
        if (value.YesInWriting > 0)
            json.WriteNumber("yes_in_writing", value.YesInWriting);
    }
}
