using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Json.Forms;
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
    /// <param name="limits">The limits; those of <see cref="JsonReadOptions.Default"/> where it is null.</param>
    public static ValueReading<ProposalEntry> Read(ReadOnlySpan<byte> json, LocalDate? on, JsonReadOptions? limits = null) =>
        DocumentReader.Read(json, limits ?? JsonReadOptions.Default, document =>
    {
        var root = new At(document, 0);
        bool isRead = ProposalForms.ProposalForm.TryRead(root, out Proposal? proposal);
        if (root.IsObject && root.Member("id"u8) is null or { IsNull: true })
            root.Missing("id");
        return isRead && proposal!.Id is { } id ? new ProposalEntry(id, proposal) : null;
    }, day: on);
}
