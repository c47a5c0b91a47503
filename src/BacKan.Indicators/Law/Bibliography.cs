using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A set of legal documents, for looking up documents and resolving citations: <i>danh mục văn bản</i>.</summary>
/// <remarks>Immutable and thread-safe; <see cref="Add"/> returns a new one. Compares by reference.</remarks>
public sealed class Bibliography
{
    private readonly LegalInstrument[] instruments;
    private readonly ILookup<InstrumentNumber, LegalInstrument> byNumber;

    /// <summary>Creates a bibliography.</summary>
    /// <exception cref="ArgumentException">A document appears twice, or claims official text without an address.</exception>
    public Bibliography(IEnumerable<LegalInstrument> instruments)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        this.instruments = [.. instruments];
        byNumber = this.instruments.ToLookup(i => i.Number);
        foreach (IGrouping<InstrumentNumber, LegalInstrument> same in byNumber)
        {
            if (same.Distinct().Count() != same.Count())
                throw new ArgumentException($"{same.First()} stands in the bibliography twice.", nameof(instruments));
        }

        if (Array.Find(this.instruments, i => i.Confidence == Confidence.OfficialText && i.Address is null) is { } unread)
            throw new ArgumentException($"{unread} is said to be read in its official text, but has no address.", nameof(instruments));
    }

    /// <summary>Gets the documents that the library's rules are based on, and those that its fields cite.</summary>
    public static Bibliography Vietnam => National.Instance;

    /// <summary>Gets the documents in the order given.</summary>
    public IReadOnlyList<LegalInstrument> Instruments => instruments;

    /// <summary>Gets the document with a number: <c>Bibliography.Vietnam["07/2021/NĐ-CP"]</c>.</summary>
    /// <param name="number">The number as printed.</param>
    /// <exception cref="ArgumentException">No document has the number, or several have it (use <see cref="Find"/>).</exception>
    public LegalInstrument this[string number]
    {
        get
        {
            IReadOnlyList<LegalInstrument> found = Find(new(number));
            return found.Count == 1
                ? found[0]
                : throw new ArgumentException($"{found.Count} documents have the number {number}; expected one.", nameof(number));
        }
    }

    /// <summary>Returns a bibliography with further documents, such as those of a host.</summary>
    /// <exception cref="ArgumentException">A document appears twice.</exception>
    public Bibliography Add(params IEnumerable<LegalInstrument> further) => new(instruments.Concat(further));

    /// <summary>Determines whether a document is in it.</summary>
    public bool Contains(LegalInstrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return byNumber[instrument.Number].Contains(instrument);
    }

    /// <summary>Returns every document with a number: several committees may have used it.</summary>
    public IReadOnlyList<LegalInstrument> Find(InstrumentNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return [.. byNumber[number]];
    }

    /// <summary>Returns what newer documents do to a document: who amended or replaced it.</summary>
    internal IReadOnlyList<(LegalInstrument By, InstrumentRelationKind Kind)> RelatedTo(LegalInstrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return [.. instruments.SelectMany(i => i.Relations.Where(r => r.Target == instrument.Number).Select(r => (i, r.Kind)))];
    }

    /// <summary>
    /// Finds the document that a written citation means, or the reason why there is none: not known
    /// (BK9124), ambiguous (BK9125), or known only with other details (BK9126).
    /// </summary>
    public ReadResult<Citation> Resolve(WrittenCitation written)
    {
        ArgumentNullException.ThrowIfNull(written);
        IReadOnlyList<LegalInstrument> known = Find(written.Number);
        LegalInstrument[] fitting = [.. known.Where(i => Fits(i, written))];
        return (known.Count, fitting.Length) switch
        {
            (0, _) => Refuse(ErrorCodes.LawInstrumentNotKnown, new(
                $"danh mục không có văn bản số {written.Number}; hãy thêm văn bản của mình",
                $"the bibliography has no document {written.Number}; add your own")),
            (_, 0) => Refuse(ErrorCodes.LawInstrumentMismatch, new(
                $"danh mục chỉ có {Listed(known, Language.Vietnamese)}, không có {written.In(Language.Vietnamese)}",
                $"the bibliography has only {Listed(known, Language.English)}, not {written.In(Language.English)}")),
            (_, 1) => new(new Citation(fitting[0], written.Provision)),
            _ => Refuse(ErrorCodes.LawInstrumentAmbiguous, new(
                $"{written.Kind.In(Language.Vietnamese)} {written.Number} có thể là {Listed(fitting, Language.Vietnamese)}: hãy nêu ngày "
                    + "hoặc cơ quan ban hành",
                $"{written.Kind.In(Language.English)} {written.Number} may be {Listed(fitting, Language.English)}: say its day or its "
                    + "issuer")),
        };
    }

    // What the bibliography does not know of a document speaks neither for it nor against it.
    private static bool Fits(LegalInstrument instrument, WrittenCitation written) =>
        instrument.Kind == written.Kind
        && (written.IssuedOn is null || instrument.IssuedOn is null || written.IssuedOn == instrument.IssuedOn)
        && (written.Issuer is null || instrument.Issuer is null || string.Equals(
            InstrumentSymbols.IssuerKey(written.Issuer.Vi), InstrumentSymbols.IssuerKey(instrument.Issuer.Vi), StringComparison.Ordinal));

    private static string Listed(IEnumerable<LegalInstrument> several, Language language) =>
        string.Join("; ", several.Select(i => new WrittenCitation(i.Kind, i.Number, null, i.IssuedOn, i.Issuer).In(language)));

    private static ReadResult<Citation> Refuse(string code, BilingualText reason) => new(new ReadError(code, 0, reason));

    // Built when it is first asked for, so that a rule that cites one document does not build the index of all.
    private static class National
    {
        public static readonly Bibliography Instance = new(VietnamInstruments.All);
    }
}
