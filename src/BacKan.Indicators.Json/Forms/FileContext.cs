using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Forms;

/// <summary>What the parts of a report file refer to.</summary>
/// <param name="Place">The place of the report.</param>
/// <param name="Period">Its period, which figures have that name none.</param>
/// <param name="ReportedOn">Its day.</param>
internal sealed record FileContext(AdministrativeUnit Place, ReportingPeriod Period, LocalDate ReportedOn)
{
    private readonly Dictionary<string, DataSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Target> targets = new(StringComparer.Ordinal);

    /// <summary>The report itself.</summary>
    public DataSource? Own { get; private set; }

    public void Add(Placed<DataSource> source)
    {
        Own ??= source.Value;
        if (!sources.TryAdd(source.Value.Id, source.Value))
            source.At.Problem(
                "id", new("một mã nguồn chưa dùng", "an id of a source that is not used yet"), ErrorCodes.ReportMember);
    }

    /// <summary>Adds a target; false where its id is taken.</summary>
    public bool Add(FileTarget target)
    {
        if (targets.TryAdd(target.Id, target.Target))
            return true;
        target.At.Problem(
            "id", new("một mã chỉ tiêu chưa dùng", "an id of a target that is not used yet"), ErrorCodes.ReportMember);
        return false;
    }

    public DataSource? Source(string id, ReadValues at)
    {
        if (sources.TryGetValue(id, out DataSource? source))
            return source;
        string known = string.Join(", ", sources.Keys);
        at.Problem("source", new($"mã của một nguồn: {known}", $"the id of a source: {known}"));
        return null;
    }

    public StatedPercent? Percent(FilePercent stated, Indicator indicator)
    {
        Target? target = null;
        if (stated.Target is null || (targets.TryGetValue(stated.Target, out target) && target.Indicator == indicator))
            return new(stated.Percent, target?.Assigner ?? stated.Assigner);
        stated.At.Problem(ErrorCodes.ReportMember, new(
            "mã của một chỉ tiêu dùng được cho số liệu này", "the id of a usable target of this indicator"));
        return null;
    }

    /// <summary>The structure, without the shares that cannot be used.</summary>
    public EconomicStructure Structure(FileStructure structure)
    {
        var shares = new List<SectorShare>();
        string known = string.Join(", ", structure.Scheme.Sectors.Select(s => s.Code));
        foreach (FileShare share in structure.Shares)
        {
            Sector? sector = structure.Scheme.Find(share.Sector);
            if (sector is null || shares.Exists(s => s.Sector == sector))
                share.At.Problem(
                    "sector", new($"một ngành, mỗi ngành một lần: {known}", $"a sector, each once: {known}"), ErrorCodes.StructureSector);
            else if (share.Stated.Value is < 0m or > 100m)
                share.At.Problem("value", new("một tỷ trọng từ 0 đến 100%", "a share from 0 to 100%"), ErrorCodes.StructureShare);
            else
                shares.Add(new(sector, share.Stated));
        }

        return new(structure.Scheme, Period, shares);
    }

    /// <summary>Where something stands, in a file whose places are kept.</summary>
    public static SourcePlace? PlaceOf(At at) =>
        at.Document.PlaceOf(at.Index) is { } place ? new(place.Path, place.Line, place.Column) : null;
}
