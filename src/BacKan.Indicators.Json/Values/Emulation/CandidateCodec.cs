using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>A dated record: { "kind": "individual", "group", "years", "titles", … }.</summary>
internal sealed class CandidateCodec : ObjectCodec<Candidate>
{
    protected override Candidate? Read(ObjectReader o) => CandidateMembers.Read(o, o.Maybe("kind", RecordCodes.Recipient, required: true));

    protected override void Members(Utf8JsonWriter json, Candidate value)
    {
        json.Put("kind", RecordCodes.Recipient, value.Recipient);
        CandidateMembers.Write(json, value);
    }
}
