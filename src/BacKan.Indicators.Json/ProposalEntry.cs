using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json.Values.Emulation;
using NodaTime;

namespace BacKan.Indicators.Json;

/// <summary>A proposal of a file, with the id under which it stands there: <i>một hồ sơ đề nghị khen thưởng</i>.</summary>
/// <param name="Id">The id.</param>
/// <param name="Proposal">The proposal.</param>
public sealed record ProposalEntry(string Id, Proposal Proposal)
{
    /// <summary>Reads one entry: the members of a proposal, and "id". What it does not say is not known.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="on">The day of the proposals that do not say theirs; null where each must.</param>
    public static ValueReading<ProposalEntry> Read(ReadOnlySpan<byte> json, LocalDate? on) => Values.OldReading.Read(json, new EntryCodec(on));

    private sealed class EntryCodec(LocalDate? on) : Values.ObjectCodec<ProposalEntry>
    {
        protected override ProposalEntry? Read(ObjectReader o)
        {
            string? id = o.String("id", required: true);
            Proposal? proposal = ProposalCodec.Read(o, on);
            return o.IsGood ? new(id!, proposal!) : null;
        }

        protected override void Members(System.Text.Json.Utf8JsonWriter json, ProposalEntry value) => throw new NotSupportedException("Entries are read; a proposal is written as a value.");
    }
}
