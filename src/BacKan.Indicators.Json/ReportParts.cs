using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Forms;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json;

/// <summary>Reads the parts of a report file that stand by themselves.</summary>
internal static class ReportParts
{
    public static ReportingPeriod? Year(ObjectReader o, string name, bool required = false) =>
        o.Whole(name, 1945, 2999, required) is { } year ? ReportingPeriod.Year(year) : null;

    /// <summary>Reads "period" ("2016-01..06"), or the "year" that older files have in its place.</summary>
    public static ReportingPeriod? Period(ObjectReader o, bool required = false)
    {
        if (o.Member("period") is null)
            return Year(o, "year", required);
        ReportingPeriod? period = o.Get("period", RootForms.PeriodForm);
        if (Year(o, "year") is { } year && period is not null && period != year)
            o.Problem(ErrorCodes.ReportMember, o.Member("year")!, new(
                "chỉ “period”, hoặc “year” cùng kỳ", "'period' alone, or a 'year' of the same period"));
        return period;
    }

    /// <summary>Reads a period that one member names: a year as a number, or the machine form of any.</summary>
    public static ReportingPeriod? Named(ObjectReader o, string name) =>
        o.Member(name) is { IsText: true } ? o.Get(name, RootForms.PeriodForm) : Year(o, name);

    public static StatedComparison? Comparison(ObjectReader o)
    {
        ClaimForm? form = o.Word<ClaimForm>("form", required: true);
        decimal? value = o.Number("value", required: true);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        ReportingPeriod? versus = Named(o, "versus");
        o.Finish();
        return o.IsGood ? new(form!.Value, new(value!.Value, null, qualifier), versus) : null;
    }

    public static SourcePlace Place(JsonAt at) => new(at.Place.Path, at.Place.Line, at.Place.Column);

    public static AdministrativeUnit? Unit(ObjectReader? o)
    {
        if (o is null)
            return null;
        string? code = o.String("code", required: true), name = o.String("name", required: true);
        LocalDate? from = o.Date("validFrom", required: true);
        AdministrativeUnitType? type = o.Word<AdministrativeUnitType>("type", required: true);
        o.Finish();
        if (code is not null && (code.Length is not (2 or 3 or 5) || !code.All(char.IsAsciiDigit)))
        {
            o.Problem(ErrorCodes.ReportMember, o.Member("code")!, new("mã 2, 3 hoặc 5 chữ số", "a code of 2, 3 or 5 digits"));
            return null;
        }

        if (code is null || name is null || from is not { } day || type is not { } kind)
            return null;
        var id = new AdministrativeUnitId(code, day);
        if (AdministrativeUnit.Objection(id, kind) is not { } objection)
            return new(id, kind, name);
        o.Problem(ErrorCodes.ReportMember, o.Member(code.Length == kind.Level().CodeLength() ? "validFrom" : "code")!, objection);
        return null;
    }

    public static Indicator? Indicator(ObjectReader o)
    {
        Quantity? threshold = o.Object("threshold") is { } t ? Level(t) : null;
        if (o.String("indicator", required: true) is not { } id)
            return null;
        Indicator? indicator = Known(o, "indicator", id);
        return threshold is null ? indicator : indicator?.Reaching(threshold);
    }

    public static Indicator? Known(ObjectReader o, string member, string id)
    {
        if (IndicatorCatalogue.TryFind(id, out Indicator? indicator))
            return indicator;
        string known = string.Join(", ", IndicatorCatalogue.Vietnam.Indicators.Select(i => i.Id));
        o.Problem(ErrorCodes.FigureIndicator, o.Member(member)!, new($"một chỉ tiêu: {known}", $"an indicator: {known}"));
        return null;
    }

    private static Quantity? Level(ObjectReader o)
    {
        decimal? value = o.Number("value", required: true);
        MeasureUnit? unit = MeasureUnit(o, required: true);
        o.Finish();
        return value is { } number && unit is not null ? new(number, unit) : null;
    }

    public static MeasureUnit? MeasureUnit(ObjectReader o, bool required = false)
    {
        if (o.String("unit", required) is not { } code)
            return null;
        if (MeasureUnits.TryFind(code, out MeasureUnit? unit))
            return unit;
        string known = string.Join(", ", MeasureUnits.All.Select(u => u.Code));
        o.Problem(ErrorCodes.FigureUnit, o.Member("unit")!, new($"một đơn vị tính: {known}", $"a unit: {known}"));
        return null;
    }

    public static BilingualText Family(MeasureUnitMismatchException mismatch) => new(
        $"một đơn vị đổi được sang {mismatch.Expected.Name.Vi}", $"a unit that converts to {mismatch.Expected.Name.En}");

    public static StatedChange? Change(ObjectReader? o)
    {
        if (o is null)
            return null;
        ChangeDirection? direction = o.Word<ChangeDirection>("direction", required: true);
        ReportingPeriod? versus = Named(o, "versus");
        bool strongly = o.Boolean("strongly") ?? false;
        o.Finish();
        return direction is { } way ? new(way, versus, strongly) : null;
    }

    public static SectorShare? Share(ObjectReader o, SectorScheme? scheme, List<SectorShare> before)
    {
        string? code = o.String("sector", required: true);
        decimal? value = o.Number("value", required: true);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        if (scheme is null || code is null)
            return null;
        Sector? sector = scheme.Find(code);
        if (sector is null || before.Any(s => s.Sector == sector))
        {
            string known = string.Join(", ", scheme.Sectors.Select(s => s.Code));
            o.Problem(ErrorCodes.StructureSector, o.Member("sector")!, new(
                $"một ngành, mỗi ngành một lần: {known}", $"a sector, each once: {known}"));
            return null;
        }

        if (value is < 0m or > 100m)
        {
            o.Problem(ErrorCodes.StructureShare, o.Member("value")!, new("một tỷ trọng từ 0 đến 100%", "a share from 0 to 100%"));
            return null;
        }

        return value is { } number ? new(sector, new(number, null, qualifier)) : null;
    }

    public static PlanAssignment? Assignment(ObjectReader o)
    {
        string? number = o.String("number", required: true),
            kind = o.String("kind", required: true),
            issuer = o.String("issuer", required: true);
        LocalDate? issuedOn = o.Date("issuedOn");
        ReportingPeriod? year = Period(o, required: true);
        List<string> to = [];
        foreach (JsonAt item in o.List("to"))
        {
            if (item.IsText)
                to.Add(VietnameseText.Compose(item.Text));
            else
                o.Problem(ErrorCodes.ReportMember, item, new("một chuỗi", "a string"));
        }

        InstrumentKind? known = kind is null ? null : InstrumentKind.Find(kind);
        if (kind is not null && known is null)
            o.Problem(
                ErrorCodes.ReportMember, o.Member("kind")!,
                new("một loại văn bản như Quyết định, Nghị quyết, Kế hoạch", "a kind of document like Quyết định, Nghị quyết, Kế hoạch"));
        if (number is null || known is null || issuer is null || year is null)
            return null;
        try
        {
            return new(new() { Kind = known, Number = new(number), Issuer = BilingualText.Same(issuer), IssuedOn = issuedOn }, year, to);
        }
        catch (ArgumentException)
        {
            o.Problem(ErrorCodes.ReportMember, o.Member("number")!, new(
                "số văn bản như 2888/QĐ-UBND", "the number of an instrument like 2888/QĐ-UBND"));
            return null;
        }
    }

    public static (string Name, ReportingPeriod Period)? Movement(ObjectReader? o)
    {
        if (o is null)
            return null;
        string? name = o.String("name", required: true);
        ReportingPeriod? year = Period(o, required: true);
        o.Finish();
        return name is not null && year is not null ? (name, year) : null;
    }

    public static (CommendationForm Form, string Grantor)? Commendation(ObjectReader? o)
    {
        if (o is null)
            return null;
        CommendationForm? form = o.Word<CommendationForm>("form", required: true);
        string? grantor = o.String("grantor", required: true);
        o.Finish();
        return form is { } kind && grantor is not null ? (kind, grantor) : null;
    }
}
