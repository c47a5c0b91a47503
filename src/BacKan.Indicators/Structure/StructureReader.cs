using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>Reads a structure as <see cref="StructureText"/> prints it: sectors by their names, each with its share.</summary>
internal sealed class StructureReader(
    SectorScheme scheme, ReportingPeriod period, string text, Language language, IReadOnlyCollection<Sector> parts)
{
    private readonly HashSet<Sector> done = [];
    private StatedNumber? total;
    private ReadError? error;
    private int at;

    public ReadResult<EconomicStructure> Read()
    {
        List<SectorShare> shares = Shares(scheme.Sectors);
        if (error is null && at < text.Length)
            Refuse(new("Sau tỷ trọng cần dấu “;”.", "Between shares stands ';'."));
        return error is { } refused ? new(refused) : new(new EconomicStructure(scheme, period, shares).WithTotal(total));
    }

    private List<SectorShare> Shares(IReadOnlyCollection<Sector> known)
    {
        var shares = new List<SectorShare>();
        do
        {
            if (ReferenceEquals(known, scheme.Sectors) && Skip(StructureText.Total.In(language)))
                total = Percent();
            else if (Share(known) is { } share)
                shares.Add(share);
        }
        while (error is null && Skip(";"));
        return shares;
    }

    private SectorShare? Share(IReadOnlyCollection<Sector> known)
    {
        Space();
        Sector? sector = known.Where(s => !done.Contains(s) && Starts(s.Name.In(language))).MaxBy(s => s.Name.In(language).Length);
        if (sector is null)
        {
            Refuse(new(
                "Không phải tên một ngành của bảng, hoặc ngành đã có tỷ trọng.",
                "Not the name of a sector of the scheme, or one that has a share already."));
            return null;
        }

        at += sector.Name.In(language).Length;
        if (language == Language.Vietnamese)
            Skip(StructureText.Holds);
        int from = at;
        StatedNumber? percent = Percent();
        if (error is null && percent!.Value is < 0m or > 100m)
        {
            BilingualText reason = new("Tỷ trọng phải từ 0 đến 100%.", "A share lies between 0 and 100 percent.");
            (at, percent) = (from, Refuse(reason, ErrorCodes.StructureShare));
        }

        if (percent is null || !done.Add(sector))
            return null;
        var share = new SectorShare(sector, percent);
        return error is null && Skip("(") ? Parts(share) : share;
    }

    private SectorShare? Parts(SectorShare parent)
    {
        int colon = text.IndexOf(':', at);
        if (colon < 0 || StructureText.IsWhole(text[at..(colon + 1)].Trim(), language) is not { } isWhole)
        {
            Refuse(new("Trong ngoặc cần “trong đó:” hoặc “gồm:”.", "In brackets stands 'of which:' or 'made up of:'."));
            return null;
        }

        at = colon + 1;
        List<SectorShare> shares = Shares(parts);
        if (error is null && !Skip(")"))
            Refuse(new("Thiếu dấu “)”.", "A ')' is missing."));
        return error is null ? parent.WithParts(parent.Sector, shares, isWhole) : null;
    }

    private StatedNumber? Percent()
    {
        Space();
        int end = text.AsSpan(at).IndexOfAny(";()");
        string number = (end < 0 ? text[at..] : text[at..(at + end)]).TrimEnd();
        ReadResult<StatedQuantity> read = StatedQuantity.Read(number, language);
        if (!read.TryGet(out StatedQuantity? quantity))
        {
            error = new(read.Error!.Code, at + read.Error.Offset, read.Error.Reason);
            return null;
        }

        if (quantity.Unit != MeasureUnits.Percent)
            return Refuse(new("Tỷ trọng tính bằng %.", "A share is in percent."));
        at += number.Length;
        return quantity.Number;
    }

    private bool Starts(string words) => string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool Skip(string words)
    {
        Space();
        if (!Starts(words))
            return false;
        at += words.Length;
        return true;
    }

    private void Space()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }

    private StatedNumber? Refuse(BilingualText reason, string code = ErrorCodes.StructureSector)
    {
        error ??= new(code, at, reason);
        return null;
    }
}
