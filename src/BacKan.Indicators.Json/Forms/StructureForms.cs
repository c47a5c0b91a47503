using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Structure;
using static BacKan.Indicators.Json.Forms.AnswerForms;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Sectors, schemes and economic structures.</summary>
internal static class StructureForms
{
    private static readonly Dictionary<string, SectorScheme> Library =
        SectorSchemes.All.Concat(Vsic.Editions.Select(e => e.Scheme)).ToDictionary(s => s.Code, StringComparer.Ordinal);

    public static readonly Form<Sector> SectorForm = Object<Sector>("sector", "một ngành", "a sector", o =>
    {
        var code = o.Required("code", StringForm, s => s.Code, "mã", "its code");
        var name = o.Required("name", TextForm, s => s.Name, "tên", "its name");
        var isAgriculture = o.Default("isAgriculture", YesNoForm, s => s.IsAgriculture, false, "là nông nghiệp", "whether it is agriculture");
        return v => new(code(v), name(v), isAgriculture(v));
    });

    public static readonly SharedForm<SectorScheme> SchemeForm = new(
        "schemes",
        Object<SectorScheme>("sector-scheme", "một hệ phân ngành", "a scheme of sectors", o =>
        {
            var code = o.Required("code", StringForm, s => s.Code, "mã", "its code");
            var name = o.Required("name", TextForm, s => s.Name, "tên", "its name");
            var sectors = o.List("sectors", SectorForm, s => s.Sectors, "các ngành", "its sectors", isRequired: true);
            return v => new(code(v), name(v), sectors(v));
        }),
        s => s.Code, code => Library.GetValueOrDefault(code), new("một hệ phân ngành của thư viện", "a scheme of the library"), ErrorCodes.StructureSector, [.. Library.Keys]);

    public static readonly Form<SectorShare> ShareForm = Object<SectorShare>("sector-share", "tỷ trọng của một ngành", "a share with its sector", o =>
    {
        var sector = o.Required("sector", SectorForm, s => s.Sector, "ngành", "the sector");
        var share = ShareOf(o, s => s);
        return v => share(v)(sector(v));
    });

    public static readonly Form<SectorValue> ValueForm = Object<SectorValue>("sector-value", "giá trị của một ngành", "a value with its sector", o =>
    {
        var sector = o.Required("sector", SectorForm, s => s.Sector, "ngành", "the sector");
        var value = QuantityOf(o, s => s.Value);
        return v => new(sector(v), value(v));
    });

    private static readonly Form<SectorBreakdown> BreakdownForm = Object<SectorBreakdown>("sector-breakdown", "các phần của một ngành", "the parts of a sector", o =>
    {
        var parent = o.Required("parent", SectorForm, b => b.Parent, "ngành", "the sector");
        var parts = o.List("parts", ShareForm, b => b.Parts, "các phần", "its parts", isRequired: true);
        var isWhole = o.Default("isWhole", YesNoForm, b => b.IsWhole, false, "các phần gồm hết ngành", "whether they make up the sector");
        return v => new(parent(v), parts(v), isWhole(v));
    });

    public static readonly Form<EconomicStructure> StructureForm = Object<EconomicStructure>("structure", "cơ cấu kinh tế", "an economic structure: shares, or the values that they follow from", o =>
    {
        var scheme = o.Required("scheme", SchemeForm, s => s.Scheme, "hệ phân ngành", "its scheme of sectors");
        var period = o.Required("period", PeriodForm, s => s.Period, "kỳ", "its period");
        var shares = o.List("shares", OfSector<SectorShare>("structure-share", s => s.Sector, ShareOf), s => s.Values is null ? s.Shares.Select(OfScheme<SectorShare>.Of) : [], "tỷ trọng các ngành", "the shares of its sectors");
        var values = o.List("values", OfSector<SectorValue>("structure-value", s => s.Sector, (m, get) =>
        {
            var value = QuantityOf(m, n => get(n).Value);
            return v => value(v) is var own ? sector => new(sector, own) : null!;
        }), s => s.Values?.Select(OfScheme<SectorValue>.Of) ?? [], "giá trị các ngành", "the values of its sectors");
        var total = o.Optional("statedTotal", StatedNumberForm, s => s.StatedTotal, "tổng như đã in", "the total as printed");
        var breakdowns = o.List("breakdowns", BreakdownForm, s => s.Breakdowns, "chia nhỏ các ngành", "the parts of its sectors");
        return v => Resolve(values(v), scheme(v)) is { } ownValues && Resolve(shares(v), scheme(v)) is { } ownShares
            ? (ownValues.Count > 0, ownShares.Count > 0) switch
            {
                (true, true) => throw new RefusedException("chỉ shares hoặc values", "with shares or values, not both"),
                (true, _) => EconomicStructure.FromValues(scheme(v), period(v), ownValues).With(total(v), breakdowns(v)),
                _ => new EconomicStructure(scheme(v), period(v), ownShares).With(total(v), breakdowns(v)),
            }
            : null!;
    });

    public static readonly Form<RangeStructure> RangesForm = Object<RangeStructure>("range-structure", "cơ cấu kế hoạch theo khoảng", "a planned structure of ranges", o =>
    {
        var scheme = o.Required("scheme", SchemeForm, s => s.Scheme, "hệ phân ngành", "its scheme of sectors");
        var period = o.Required("period", PeriodForm, s => s.Period, "kỳ", "its period");
        var shares = o.List("shares", OfSector<SectorRange>("structure-range", s => s.Sector, (m, get) =>
        {
            var range = m.Required("range", StatedRangeForm, n => get(n).Range, "khoảng", "the range");
            return v => range(v) is var own ? sector => new(sector, own) : null!;
        }), s => s.Shares.Select(OfScheme<SectorRange>.Of), "tỷ trọng các ngành", "the shares of its sectors", isRequired: true);
        return v => Resolve(shares(v), scheme(v)) is { } own ? new(scheme(v), period(v), own) : null!;
    });

    public static readonly Form<SectorTarget> TargetForm = Object<SectorTarget>("sector-target", "tỷ trọng kế hoạch", "a planned share", o =>
    {
        var sector = o.Required("sector", SectorForm, t => t.Sector, "ngành", "the sector");
        var wanted = o.Required("wanted", RootForms.RangeForm, t => t.Wanted, "khoảng kế hoạch, phần trăm", "the range that is wanted, in percent");
        var assigner = o.Optional("assigner", StringForm, t => t.Assigner, "cơ quan giao", "who assigned it");
        var basis = o.Optional("basis", CitationForm, t => t.Citation, "căn cứ", "by which provision");
        return v => new(sector(v), wanted(v)) { Assigner = assigner(v), Citation = basis(v) };
    });

    public static readonly Form<SchemeMapping> MappingForm = Object<SchemeMapping>("scheme-mapping", "ngành nào của hệ này vào ngành nào của hệ kia", "which sector of one scheme goes into which of another", o =>
    {
        var from = o.Required("from", SchemeForm, m => m.From, "từ hệ", "from which scheme");
        var to = o.Required("to", SchemeForm, m => m.To, "sang hệ", "to which scheme");
        var pairs = o.Map("pairs", StringForm, m => m.From.Sectors.Select(s => KeyValuePair.Create(s.Code, m[s].Code)), "mã ngành sang mã ngành", "the code of a sector to the code of the other");
        var caveat = o.Optional("caveat", TextForm, m => m.Caveat, "lưu ý", "a caveat");
        return v => new(from(v), to(v), pairs(v).ToDictionary(p => Find(from(v), p.Key), p => Find(to(v), p.Value)), caveat(v));
    });

    private static readonly Form<SectorShift> ShiftForm = Answer<SectorShift>("sector-shift", "tỷ trọng một ngành thay đổi", "how the share of a sector changed", o =>
    {
        o.Required("sector", StringForm, s => s.Sector.Code, "mã ngành", "the code of the sector");
        Percent(o, "points", s => s.Exact);
    });

    public static readonly Form<StructuralChange> ChangeForm = Answer<StructuralChange>("structural-change", "chuyển dịch cơ cấu", "a change of structure with its measures", o =>
    {
        o.Required("from", StructureForm, c => c.From, "cơ cấu kỳ trước", "the structure before");
        o.Required("to", StructureForm, c => c.To, "cơ cấu kỳ này", "the structure after");
        o.List("shifts", ShiftForm, c => c.Shifts, "từng ngành, điểm phần trăm", "each sector, in percentage points", isRequired: true);
        o.Required("cosPhi", IrrationalForm, c => c.Cosine, "cos φ", "cos φ");
        o.Required("phiDegrees", IrrationalForm, c => c.AngleDegrees, "φ, độ", "φ in degrees");
        o.Required("ratioPercent", IrrationalForm, c => c.RatioPercent, "φ/90, phần trăm", "φ/90 in percent");
        o.Required("nav", PercentagePointsForm, c => c.NormOfAbsoluteValues, "NAV, điểm 0 đến 100", "NAV, 0 to 100 points");
        o.Optional("lilien", IrrationalForm, c => c.Lilien, "Lilien", "Lilien; absent without levels");
        o.Optional("modifiedLilien", IrrationalForm, c => c.ModifiedLilien, "Lilien sửa đổi", "modified Lilien; absent without levels");
        o.Required("krugman", FractionForm, c => c.Krugman, "Krugman, 0 đến 2", "Krugman, 0 to 2");
    });

    // The members of a share beside its sector: as printed, or exact where it was computed.
    private static Func<ReadValues, Func<Sector, SectorShare>> ShareOf<T>(Members<T> o, Func<T, SectorShare> get)
        where T : notnull
    {
        var value = o.Optional("value", NumberForm, t => get(t) is { IsStated: true } s ? s.Stated.Value : null, "phần trăm như đã in", "the percent as printed");
        var qualifier = o.Default("qualifier", QualifierForm, t => get(t) is { IsStated: true } s ? s.Stated.Qualifier : Indicators.Qualifier.Exactly, Indicators.Qualifier.Exactly, "trên, dưới, khoảng …", "over, under, about …");
        var exact = o.Optional("exact", FractionForm, t => get(t) is { IsStated: false } s ? s.Exact : null, "phần trăm đã tính", "the percent that was computed");
        var half = o.Default("halfUnit", NumberForm, t => get(t) is { IsStated: false } s ? s.HalfUnit : 0m, 0m, "nửa đơn vị của chữ số cuối", "half of its last digit");
        return v => (value(v), exact(v)) switch
        {
            ({ } printed, null) when new StatedNumber(printed, qualifier: qualifier(v)) is var stated => sector => new(sector, stated),
            (null, { } computed) when half(v) is var unit => sector => SectorShare.Computed(sector, computed, unit),
            _ => throw new RefusedException("có value hoặc exact", "with value or exact"),
        };
    }

    // An item that names a sector of its structure's scheme by its code.
    private static Form<OfScheme<T>> OfSector<T>(string name, Func<T, Sector> sectorOf, Func<Members<OfScheme<T>>, Func<OfScheme<T>, T>, Func<ReadValues, Func<Sector, T>>> rest)
        where T : class => Object<OfScheme<T>>(name, "một ngành trong cơ cấu", "a sector in a structure", o =>
        {
            var code = o.Required("sector", StringForm, i => sectorOf(i.Value!).Code, "mã ngành", "the code of the sector");
            var make = rest(o, i => i.Value!);
            return v => new(v.At, code(v), make(v), null);
        });

    private static List<T>? Resolve<T>(IReadOnlyList<OfScheme<T>> items, SectorScheme scheme)
        where T : class
    {
        var all = new List<T>();
        bool isGood = true;
        foreach (OfScheme<T> item in items)
        {
            if (scheme.Find(item.Code!) is not { } sector)
            {
                string known = string.Join(", ", scheme.Sectors.Select(s => s.Code));
                item.At.Member("sector"u8)!.Value.Problem(ErrorCodes.StructureSector, new($"một ngành: {known}", $"a sector: {known}"));
                isGood = false;
                continue;
            }

            try
            {
                all.Add(item.Make!(sector));
            }
            catch (ArgumentException refused)
            {
                item.At.Problem(ErrorCodes.StructureShare, new($"một tỷ trọng từ 0 đến 100% ({refused.Message})", $"a share from 0 to 100% ({refused.Message})"));
                isGood = false;
            }
        }

        return isGood ? all : null;
    }

    private static Sector Find(SectorScheme scheme, string code) => scheme.Find(code)
        ?? throw new RefusedException($"{scheme.Code} không có ngành {code}", $"{scheme.Code} has no sector {code}");

    private sealed record OfScheme<T>(At At, string? Code, Func<Sector, T>? Make, T? Value)
        where T : class
    {
        public static OfScheme<T> Of(T value) => new(default, null, null, value);
    }
}
