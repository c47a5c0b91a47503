using BacKan.Indicators.Json.Values.Law;
using BacKan.Indicators.Json.Values.Targets;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Values;

/// <summary>The codec of each kind of value, once.</summary>
internal static class Codecs
{
    public static Codec<string> String { get; } = new PlainStringCodec();

    public static Codec<bool> YesNo { get; } = new YesNoCodec();

    public static Codec<LocalDate> Day { get; } = new DayCodec();

    public static Codec<AnnualDate> DayOfYear { get; } = new DayOfYearCodec();

    public static Codec<BilingualText> Text { get; } = new BilingualTextCodec();

    public static Codec<Fraction> Fraction { get; } = new FractionCodec();

    public static Codec<Percentage> Percentage { get; } = new NumberCodec<Percentage>(value => new(value), percentage => percentage.Value);

    public static Codec<PercentagePoints> PercentagePoints { get; } = new NumberCodec<PercentagePoints>(value => new(value), points => points.Value);

    public static Codec<MeasureUnit> Unit { get; } = new UnitCodec();

    public static Codec<Quantity> Quantity { get; } = new QuantityCodec();

    public static Codec<ValueRange> Interval { get; } = new StringCodec<ValueRange>(new("một khoảng, \"[109.5, 110.5)\"", "an interval, \"[109.5, 110.5)\""));

    public static Codec<StatedNumber> StatedNumber { get; } = new StatedNumberCodec();

    public static Codec<StatedQuantity> StatedQuantity { get; } = new StatedQuantityCodec();

    public static Codec<StatedRange> StatedRange { get; } = new StatedRangeCodec();

    public static Codec<StatedRatio> StatedRatio { get; } = new StatedRatioCodec();

    public static Codec<ReportingPeriod> ReportingPeriod { get; } = new StringCodec<ReportingPeriod>(new("một kỳ báo cáo, \"2018-Q3\"", "a reporting period, \"2018-Q3\""));

    public static Codec<EffectivePeriod> EffectivePeriod { get; } = new StringCodec<EffectivePeriod>(new("một giai đoạn, \"2011-01-01..2015-12-31\"", "a period, \"2011-01-01..2015-12-31\""));

    public static Codec<AdministrativeUnitId> UnitId { get; } = new StringCodec<AdministrativeUnitId>(new("mã và ngày, \"01840@1997-05-31\"", "code and day, \"01840@1997-05-31\""));

    public static Codec<AdministrativeUnit> AdministrativeUnit { get; } = new AdministrativeUnitCodec();

    public static Codec<AreaClassification> AreaClassification { get; } = new AreaClassificationCodec();

    public static Codec<InstrumentKind> InstrumentKind { get; } = new InstrumentKindCodec();

    public static Codec<InstrumentNumber> InstrumentNumber { get; } = new StringCodec<InstrumentNumber>(new("một số văn bản, \"07/2021/NĐ-CP\"", "the number of a document, \"07/2021/NĐ-CP\""));

    public static Codec<Provision> Provision { get; } = new StringCodec<Provision>(new("một điều khoản, \"khoản 2 Điều 3\"", "a provision, \"khoản 2 Điều 3\""));

    public static Codec<LegalInstrument> LegalInstrument { get; } = new LegalInstrumentCodec();

    public static Codec<Citation> Citation { get; } = new CitationCodec();

    public static Codec<WrittenCitation> WrittenCitation { get; } = new StringCodec<WrittenCitation>(new("một trích dẫn, \"Điều 3 Nghị định 07/2021/NĐ-CP\"", "a citation, \"Điều 3 Nghị định 07/2021/NĐ-CP\""));

    public static Codec<Target> Target { get; } = new TargetCodec();

    public static Codec<Confidence> Confidence { get; } = new WordCodec<Confidence>();
}
