using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Localization;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Numbers, units, periods and words.</summary>
internal static class RootForms
{
    public static readonly Form<BilingualText> TextForm =
        Object<BilingualText>("text", "lời bằng hai thứ tiếng", "words in both languages", o =>
    {
        var vi = o.Required("vi", StringForm, t => t.Vi, "tiếng Việt", "in Vietnamese");
        var en = o.Required("en", StringForm, t => t.En, "tiếng Anh", "in English");
        return v => new(vi(v), en(v));
    });

    public static readonly WordForm<Confidence> ConfidenceForm = Word<Confidence>("confidence");

    public static readonly WordForm<Qualifier> QualifierForm = Word<Qualifier>("qualifier");

    public static readonly WordForm<Outcome> OutcomeForm = Name<Outcome>("outcome");

    public static readonly WordForm<ClaimVerdict> VerdictForm = Name<ClaimVerdict>("verdict");

    public static readonly Form<ValueRange> RangeForm =
        new RangeOrTextForm(Object<ValueRange>("range", "một khoảng số", "a range of numbers", o =>
    {
        var low = o.Optional(
            "low", FractionForm, r => r.Low, "đầu dưới; không có là không giới hạn", "the lower end; absent where there is none");
        var high = o.Optional(
            "high", FractionForm, r => r.High, "đầu trên; không có là không giới hạn", "the upper end; absent where there is none");
        var lowIncluded = o.Default(
            "lowIncluded", YesNoForm, r => r.Low is null || r.LowIncluded, true, "kể cả đầu dưới", "whether the lower end belongs to it");
        var highIncluded = o.Default(
            "highIncluded", YesNoForm, r => r.High is null || r.HighIncluded, true, "kể cả đầu trên",
            "whether the upper end belongs to it");
        return v => new(low(v), low(v) is not null && lowIncluded(v), high(v), high(v) is not null && highIncluded(v));
    }));

    public static readonly SharedForm<MeasureUnit> MeasureForm = new(
        "measures",
        Object<MeasureUnit>("measure", "một đơn vị tính riêng", "a unit of measure of one's own", o =>
        {
            var code = o.Required("code", StringForm, u => u.Code, "mã", "its code");
            var family = o.Required("family", StringForm, u => u.Family, "họ đơn vị đổi được cho nhau", "the units that convert to it");
            var inBase = o.Required(
                "inBase", FractionForm, u => u.InBase, "bằng bao nhiêu đơn vị gốc của họ", "how much of the family's base unit it is");
            var name = o.Required("name", TextForm, u => u.Name, "tên", "its name");
            var singular = o.Optional(
                "singular", TextForm, u => u.Singular == u.Name ? null : u.Singular, "tên số ít", "its name in the singular");
            var spellings = o.List("spellings", StringForm, u => u.Spellings, "các cách viết khác", "other spellings");
            var isAdditive = o.Default("isAdditive", YesNoForm, u => u.IsAdditive, true, "cộng được", "whether amounts of it add up");
            var confidence = o.Optional("confidence", ConfidenceForm, u => u.Confidence, "mức kiểm chứng", "how well it was checked");
            return v => new(
                code(v), family(v), inBase(v),
                name(v)) { Singular = singular(v) ?? name(v),
                    Spellings = spellings(v),
                    IsAdditive = isAdditive(v),
                    Confidence = confidence(v) };
        }),
        u => u.Code,
        code => VietnameseText.Compose(code) is var whole
            && MeasureUnitCatalogue.Vietnam.TryFind(whole, out MeasureUnit? unit)
            && string.Equals(unit.Code, whole, StringComparison.Ordinal)
            ? unit
            : null,
        new("một đơn vị tính của thư viện", "a unit of the library"), ErrorCodes.FigureUnit);

    public static readonly Form<Quantity> QuantityForm = Object<Quantity>(
        "quantity", "một số có đơn vị", "a number with its unit", o => QuantityOf(o, q => q));

    public static readonly Form<StatedNumber> StatedNumberForm = Object<StatedNumber>(
        "stated-number", "một số như đã in", "a number as printed", o => Stated(o, n => n));

    public static readonly Form<StatedQuantity> StatedQuantityForm =
        Object<StatedQuantity>("stated-quantity", "một số có đơn vị như đã in", "a number with its unit as printed", o =>
    {
        var number = Stated(o, q => q.Number);
        var unit = o.Required("unit", MeasureForm, q => q.Unit, "đơn vị tính", "its unit");
        return v => new(number(v), unit(v));
    });

    public static readonly Form<StatedRange> StatedRangeForm =
        Object<StatedRange>("stated-range", "hai đầu như đã in", "two ends as printed", o =>
    {
        var low = o.Required("low", NumberForm, r => r.Low.Value, "đầu dưới", "the lower end");
        var high = o.Required("high", NumberForm, r => r.High.Value, "đầu trên", "the upper end");
        var unit = o.Optional("unit", MeasureForm, r => r.Unit, "đơn vị tính", "its unit");
        return v => new(new(low(v)), new(high(v)), unit(v));
    });

    public static readonly Form<ReportingPeriod> PeriodForm = Parsed<ReportingPeriod>(
        "một kỳ báo cáo, \"2018-Q3\"", "a reporting period, \"2018-Q3\"");

    public static readonly Form<EffectivePeriod> EffectivePeriodForm = Parsed<EffectivePeriod>(
        "một giai đoạn, \"2011-01-01..2015-12-31\"", "a period, \"2011-01-01..2015-12-31\"");

    /// <summary>The members of a printed number, wherever it stands; its digits carry the printed decimals.</summary>
    public static Func<ReadValues, StatedNumber> Stated<T>(Members<T> o, Func<T, StatedNumber> get)
        where T : notnull
    {
        var value = o.Required(
            "value", NumberForm, t => get(t).Value, "số, đủ chữ số lẻ như đã in", "the number with the decimals that were printed");
        var qualifier = o.Default(
            "qualifier", QualifierForm, t => get(t).Qualifier, Indicators.Qualifier.Exactly, "trên, dưới, khoảng …",
            "over, under, about …");
        return v => new(value(v), qualifier: qualifier(v));
    }

    /// <summary>The members of a quantity, wherever it stands; a unit that is not said is the one expected.</summary>
    public static Func<ReadValues, Quantity> QuantityOf<T>(
        Members<T> o, Func<T, Quantity> get, Func<ReadValues, MeasureUnit>? expected = null)
        where T : notnull
    {
        var value = o.Required(
            "value", ExactForm, t => new ExactNumber(get(t).Exact, get(t).Exact.TryToDecimal(out _) ? get(t).Value : null), "số",
            "the number");
        var unit = expected is null
            ? o.Required("unit", MeasureForm, t => get(t).Unit, "đơn vị tính", "its unit")
            : o.Optional(
                "unit", MeasureForm, t => get(t).Unit, "đơn vị tính; không có là đơn vị của chỉ tiêu",
                "its unit; absent where it is that of the indicator");
        return v =>
        {
            ExactNumber number = value(v);
            MeasureUnit own = unit(v) ?? expected!(v);
            return number.Decimal is { } printed ? new(printed, own) : new(number.Value, own);
        };
    }
}
