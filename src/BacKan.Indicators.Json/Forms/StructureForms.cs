using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Structure;
using static BacKan.Indicators.Json.Forms.AnswerForms;
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
        var isAgriculture = o.Default(
            "isAgriculture", YesNoForm, s => s.IsAgriculture, false, "là nông nghiệp", "whether it is agriculture");
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
        s => s.Code, code => Library.GetValueOrDefault(code), new("một hệ phân ngành của thư viện", "a scheme of the library"),
        ErrorCodes.StructureSector, [.. Library.Keys]);

    public static readonly Form<SectorShare> ShareForm =
        Object<SectorShare>("sector-share", "tỷ trọng của một ngành", "a share with its sector", o =>
    {
        var sector = o.Required("sector", SectorForm, s => s.Sector, "ngành", "the sector");
        var share = ShareOf(o, s => s);
        return v => share(v)(sector(v));
    });

    private static readonly Form<PartsOf> BreakdownForm =
        Object<PartsOf>("sector-breakdown", "các phần của một ngành", "the parts of a sector", o =>
    {
        var parent = o.Required("parent", SectorForm, b => b.Parent, "ngành", "the sector");
        var parts = o.List("parts", ShareForm, b => b.Parts, "các phần", "its parts", isRequired: true);
        var isWhole = o.Default("isWhole", YesNoForm, b => b.AreAll, false, "các phần gồm hết ngành", "whether they make up the sector");
        return v => new(parent(v), parts(v), isWhole(v));
    });

    public static readonly Form<EconomicStructure> StructureForm =
        Object<EconomicStructure>("structure", "cơ cấu kinh tế", "an economic structure: shares, or the values that they follow from", o =>
    {
        var scheme = o.Required("scheme", SchemeForm, s => s.Scheme, "hệ phân ngành", "its scheme of sectors");
        var period = o.Required("period", PeriodForm, s => s.Period, "kỳ", "its period");
        var shares = o.List(
            "shares", OfSector<SectorShare>("structure-share", s => s.Sector, ShareOf),
            s => s.Values is null ? s.Shares.Select(OfScheme<SectorShare>.Of) : [], "tỷ trọng các ngành", "the shares of its sectors");
        var values = o.List("values", OfSector<ValueOf>("structure-value", s => s.Sector, (m, get) =>
        {
            var value = QuantityOf(m, n => get(n).Value);
            return v => value(v) is var own ? sector => new(sector, own) : null!;
        }), s => s.Values?.Select(n => OfScheme<ValueOf>.Of(new(n.Key, n.Value))) ?? [], "giá trị các ngành", "the values of its sectors");
        var total = o.Optional("statedTotal", StatedNumberForm, s => s.StatedTotal, "tổng như đã in", "the total as printed");
        var breakdowns = o.List(
            "breakdowns", BreakdownForm, s => s.Shares.SelectMany(PartsOf.In), "chia nhỏ các ngành", "the parts of its sectors");
        return v => Resolve(values(v), scheme(v)) is { } ownValues && Resolve(shares(v), scheme(v)) is { } ownShares
            ? (ownValues.Count > 0, ownShares.Count > 0) switch
            {
                (true, true) => throw new RefusedException("chỉ shares hoặc values", "with shares or values, not both"),
                (true, _) => Whole(
                    EconomicStructure.FromValues(scheme(v), period(v), BySector(ownValues, n => n.Sector, n => n.Value)), total(v),
                    breakdowns(v)),
                _ => Whole(new(scheme(v), period(v), ownShares), total(v), breakdowns(v)),
            }
            : null!;
    });

    public static readonly Form<PlannedStructure> PlannedForm =
        Object<PlannedStructure>("planned-structure", "cơ cấu kế hoạch theo khoảng", "a planned structure of ranges", o =>
    {
        var scheme = o.Required("scheme", SchemeForm, s => s.Scheme, "hệ phân ngành", "its scheme of sectors");
        var period = o.Required("period", PeriodForm, s => s.Period, "kỳ", "its period");
        var shares = o.List("shares", OfSector<RangeOf>("structure-range", s => s.Sector, (m, get) =>
        {
            var range = m.Required("range", StatedRangeForm, n => get(n).Range, "khoảng", "the range");
            return v => range(v) is var own ? sector => new(sector, own) : null!;
        }), s => s.Shares.Select(n => OfScheme<RangeOf>.Of(new(n.Key, n.Value))), "tỷ trọng các ngành", "the shares of its sectors",
        isRequired: true);
        return v =>
            Resolve(shares(v), scheme(v)) is { } own ? new(scheme(v), period(v), BySector(own, n => n.Sector, n => n.Range)) : null!;
    });

    public static readonly Form<SchemeMapping> MappingForm = Object<SchemeMapping>(
        "scheme-mapping", "ngành nào của hệ này vào ngành nào của hệ kia", "which sector of one scheme goes into which of another", o =>
    {
        var from = o.Required("from", SchemeForm, m => m.From, "từ hệ", "from which scheme");
        var to = o.Required("to", SchemeForm, m => m.To, "sang hệ", "to which scheme");
        var pairs = o.Map(
            "pairs", StringForm, m => m.From.Sectors.Select(s => KeyValuePair.Create(s.Code, m[s].Code)), "mã ngành sang mã ngành",
            "the code of a sector to the code of the other");
        var caveat = o.Optional("caveat", TextForm, m => m.Caveat, "lưu ý", "a caveat");
        return v => new(from(v), to(v), pairs(v).ToDictionary(p => Find(from(v), p.Key), p => Find(to(v), p.Value)), caveat(v));
    });

    private static readonly Form<SectorShift> ShiftForm =
        Answer<SectorShift>("sector-shift", "tỷ trọng một ngành thay đổi", "how the share of a sector changed", o =>
    {
        o.Required("sector", StringForm, s => s.Sector.Code, "mã ngành", "the code of the sector");
        Percent(o, "points", s => s.Exact);
    });

    public static readonly Form<StructuralChange> ChangeForm =
        Answer<StructuralChange>("structural-change", "chuyển dịch cơ cấu", "a change of structure with its measures", o =>
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
        var value = o.Optional(
            "value", NumberForm, t => get(t) is { IsStated: true } s ? s.Stated.Value : null, "phần trăm như đã in",
            "the percent as printed");
        var qualifier = o.Default(
            "qualifier", QualifierForm, t => get(t) is { IsStated: true } s ? s.Stated.Qualifier : Indicators.Qualifier.Exactly,
            Indicators.Qualifier.Exactly, "trên, dưới, khoảng …", "over, under, about …");
        var exact = o.Optional(
            "exact", FractionForm, t => get(t) is { IsStated: false } s ? s.Exact : null, "phần trăm đã tính",
            "the percent that was computed");
        var absorbed = o.Optional(
            "absorbed", PercentagePointsForm, t => get(t).Absorbed, "phần đã nhận khi làm tròn cho khớp 100, điểm %",
            "what it took over so that all add up to 100, in points");
        var half = o.Default(
            "halfUnit", NumberForm, t => get(t) is { IsStated: false } s ? s.HalfUnit : 0m, 0m, "nửa đơn vị của chữ số cuối",
            "half of its last digit");
        return v => (value(v), exact(v)) switch
        {
            ({ } printed, null) when new StatedNumber(printed, qualifier: qualifier(v)) is var stated
                && absorbed(v) is var took => sector => new(sector, stated) { Absorbed = took },
            (null, { } computed) when half(v) is var unit && absorbed(v) is null => sector => SectorShare.Computed(sector, computed, unit),
            _ => throw new RefusedException("có value hoặc exact", "with value or exact"),
        };
    }

    // An item that names a sector of its structure's scheme by its code.
    private static Form<OfScheme<T>> OfSector<T>(
        string name, Func<T, Sector> sectorOf, Func<Members<OfScheme<T>>, Func<OfScheme<T>, T>, Func<ReadValues, Func<Sector, T>>> rest)
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
                item.At.Problem(
                    ErrorCodes.StructureShare,
                    new($"một tỷ trọng từ 0 đến 100%{Refusal.Of(refused).Vi}", $"a share from 0 to 100%{Refusal.Of(refused).En}"));
                isGood = false;
            }
        }

        return isGood ? all : null;
    }

    private static EconomicStructure Whole(EconomicStructure structure, StatedNumber? total, IReadOnlyList<PartsOf> breakdowns) =>
        breakdowns.Aggregate(structure.WithTotal(total), (all, parts) => all.WithParts(parts.Parent, parts.Parts, parts.AreAll));

    private static Dictionary<Sector, TValue> BySector<T, TValue>(List<T> items, Func<T, Sector> sector, Func<T, TValue> value)
    {
        var all = new Dictionary<Sector, TValue>();
        foreach (T item in items)
        {
            if (!all.TryAdd(sector(item), value(item)))
                throw new RefusedException("mỗi ngành một lần", "with each sector once");
        }

        return all;
    }

    private static Sector Find(SectorScheme scheme, string code) => scheme.Find(code)
        ?? throw new RefusedException($"{scheme.Code} không có ngành {code}", $"{scheme.Code} has no sector {code}");

    private sealed record ValueOf(Sector Sector, Quantity Value);

    private sealed record RangeOf(Sector Sector, StatedRange Range);

    private sealed record PartsOf(Sector Parent, IReadOnlyList<SectorShare> Parts, bool AreAll)
    {
        // Each after the share or the part that it divides.
        public static IEnumerable<PartsOf> In(SectorShare share) => share.Parts.Count == 0 ? []
            : share.Parts.SelectMany(In).Prepend(new(share.Sector, share.Parts, share.PartsAreAll));
    }

    private sealed record OfScheme<T>(At At, string? Code, Func<Sector, T>? Make, T? Value)
        where T : class
    {
        public static OfScheme<T> Of(T value) => new(default, null, null, value);
    }
}
