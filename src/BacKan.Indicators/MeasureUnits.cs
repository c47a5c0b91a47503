using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>The library's own units of measure: <i>các đơn vị tính</i>.</summary>
/// <remarks>
/// <para>
/// Codes never change. Metric and money units hold by definition; the ratios of sào and mẫu are customary and unsourced, as their
/// <see cref="MeasureUnit.Confidence"/> says.
/// </para>
/// <para>A host adds its own to a <see cref="MeasureUnitCatalogue"/>.</para>
/// </remarks>
public static class MeasureUnits
{
    /// <summary>Kilogram (<i>kg</i>).</summary>
    public static MeasureUnit Kilogram { get; } = new("kg", "mass", 1, BilingualText.Same("kg"));

    /// <summary><i>Yến</i>, 10 kg.</summary>
    internal static MeasureUnit Yen { get; } = new("yến", "mass", 10, BilingualText.Same("yến"));

    /// <summary>Metric quintal (<i>tạ</i>), 100 kg.</summary>
    public static MeasureUnit Quintal { get; } = new("tạ", "mass", 100, new("tạ", "quintals")) { Singular = new("tạ", "quintal") };

    /// <summary>Tonne (<i>tấn</i>), 1,000 kg.</summary>
    public static MeasureUnit Tonne { get; } = new("tấn", "mass", 1000, new("tấn", "tonnes")) { Singular = new("tấn", "tonne") };

    /// <summary>Thousand tonnes (<i>nghìn tấn</i>).</summary>
    public static MeasureUnit ThousandTonnes { get; } =
        new("nghìn tấn", "mass", 1_000_000, new("nghìn tấn", "thousand tonnes")) { Spellings = ["ngàn tấn"] };

    /// <summary>Ten thousand tonnes (<i>vạn tấn</i>).</summary>
    internal static MeasureUnit TenThousandTonnes { get; } = new("vạn tấn", "mass", 10_000_000, new("vạn tấn", "ten thousand tonnes"));

    /// <summary>Square metre (<i>m²</i>).</summary>
    public static MeasureUnit SquareMetre { get; } = new("m²", "area", 1, BilingualText.Same("m²")) { Spellings = ["m2"] };

    /// <summary>Hectare (<i>ha</i>), 10,000 m².</summary>
    public static MeasureUnit Hectare { get; } = new("ha", "area", 10_000, BilingualText.Same("ha"));

    /// <summary>Square kilometre (<i>km²</i>).</summary>
    public static MeasureUnit SquareKilometre { get; } = new("km²", "area", 1_000_000, BilingualText.Same("km²")) { Spellings = ["km2"] };

    /// <summary><i>Sào</i> of the north, 360 m²: not verified.</summary>
    internal static MeasureUnit NorthernSao { get; } = new(
        "sào (Bắc Bộ)", "area", 360,
        new("sào (Bắc Bộ)", "northern sào")) { Confidence = Confidence.Unverified, Spellings = ["sào Bắc Bộ"] };

    /// <summary><i>Sào</i> of the centre, 500 m²: not verified.</summary>
    internal static MeasureUnit CentralSao { get; } = new(
        "sào (Trung Bộ)", "area", 500,
        new("sào (Trung Bộ)", "central sào")) { Confidence = Confidence.Unverified, Spellings = ["sào Trung Bộ"] };

    /// <summary><i>Sào</i> (<i>công</i>) of the south, 1,000 m²: not verified.</summary>
    internal static MeasureUnit SouthernSao { get; } = new(
        "sào (Nam Bộ)", "area", 1000,
        new("sào (Nam Bộ)", "southern sào")) { Confidence = Confidence.Unverified, Spellings = ["sào Nam Bộ"] };

    /// <summary><i>Mẫu</i> of the north, 10 sào: not verified.</summary>
    internal static MeasureUnit NorthernMau { get; } = new(
        "mẫu (Bắc Bộ)", "area", 3600,
        new("mẫu (Bắc Bộ)", "northern mẫu")) { Confidence = Confidence.Unverified, Spellings = ["mẫu Bắc Bộ"] };

    /// <summary><i>Mẫu</i> of the centre, 10 sào: not verified.</summary>
    internal static MeasureUnit CentralMau { get; } = new(
        "mẫu (Trung Bộ)", "area", 5000,
        new("mẫu (Trung Bộ)", "central mẫu")) { Confidence = Confidence.Unverified, Spellings = ["mẫu Trung Bộ"] };

    /// <summary><i>Mẫu</i> of the south, 10 sào: not verified.</summary>
    internal static MeasureUnit SouthernMau { get; } = new(
        "mẫu (Nam Bộ)", "area", 10_000,
        new("mẫu (Nam Bộ)", "southern mẫu")) { Confidence = Confidence.Unverified, Spellings = ["mẫu Nam Bộ"] };

    /// <summary>Hectares converted to a standard use (<i>ha quy đổi</i>); they are not hectares of land.</summary>
    internal static MeasureUnit ConvertedHectare { get; } = new("ha quy đổi", "converted area", 1, new("ha quy đổi", "converted ha"));

    /// <summary>Kilometre (<i>km</i>).</summary>
    public static MeasureUnit Kilometre { get; } = new("km", "length", 1, BilingualText.Same("km"));

    /// <summary>Cubic metre (<i>m³</i>).</summary>
    public static MeasureUnit CubicMetre { get; } = new("m³", "volume", 1, BilingualText.Same("m³")) { Spellings = ["m3"] };

    /// <summary>Kilowatt-hour (<i>kWh</i>).</summary>
    public static MeasureUnit KilowattHour { get; } = new("kWh", "energy", 1, BilingualText.Same("kWh"));

    /// <summary>Megawatt-hour (<i>MWh</i>).</summary>
    internal static MeasureUnit MegawattHour { get; } = new("MWh", "energy", 1000, BilingualText.Same("MWh"));

    /// <summary>Million kilowatt-hours (<i>triệu kWh</i>).</summary>
    internal static MeasureUnit MillionKilowattHours { get; } = new("triệu kWh", "energy", 1_000_000, new("triệu kWh", "million kWh"));

    /// <summary>Hours (<i>giờ</i>).</summary>
    public static MeasureUnit Hour { get; } = new("giờ", "hour", 1, new("giờ", "hours")) { Singular = new("giờ", "hour") };

    /// <summary>Months (<i>tháng</i>); not convertible to years, because yearly and monthly income are different indicators.</summary>
    public static MeasureUnit Month { get; } = new("tháng", "month", 1, new("tháng", "months")) { Singular = new("tháng", "month") };

    /// <summary>Years (<i>năm</i>).</summary>
    public static MeasureUnit Year { get; } = new("năm", "year", 1, new("năm", "years")) { Singular = new("năm", "year") };

    /// <summary>Years of age (<i>tuổi</i>).</summary>
    internal static MeasureUnit Age { get; } = new("tuổi", "age", 1, new("tuổi", "years of age")) { Singular = new("tuổi", "year of age") };

    /// <summary><i>Đồng</i>.</summary>
    public static MeasureUnit Dong { get; } = new("đồng", "money", 1, new("đồng", "VND"));

    /// <summary>Thousand đồng (<i>nghìn đồng</i>).</summary>
    public static MeasureUnit ThousandDong { get; } =
        new("nghìn đồng", "money", 1_000, new("nghìn đồng", "thousand VND")) { Spellings = ["ngàn đồng"] };

    /// <summary>Million đồng (<i>triệu đồng</i>), 10⁶ đồng.</summary>
    public static MeasureUnit MillionDong { get; } = new("triệu đồng", "money", 1_000_000, new("triệu đồng", "million VND"));

    /// <summary>Billion đồng (<i>tỷ đồng</i>), 10⁹ đồng.</summary>
    public static MeasureUnit BillionDong { get; } =
        new("tỷ đồng", "money", 1_000_000_000, new("tỷ đồng", "billion VND")) { Spellings = ["tỉ đồng"] };

    /// <summary>Trillion đồng (<i>nghìn tỷ đồng</i>), 10¹² đồng.</summary>
    public static MeasureUnit TrillionDong { get; } = new(
        "nghìn tỷ đồng", "money", 1_000_000_000_000,
        new("nghìn tỷ đồng", "trillion VND")) { Spellings = ["nghìn tỉ đồng", "ngàn tỷ đồng", "ngàn tỉ đồng"] };

    /// <summary>United States dollar (<i>USD</i>): a separate family, because an exchange rate is not a ratio of units.</summary>
    public static MeasureUnit UsDollar { get; } = new("USD", "usd", 1, BilingualText.Same("USD"));

    /// <summary>Thousand dollars (<i>nghìn USD</i>).</summary>
    internal static MeasureUnit ThousandUsDollars { get; } =
        new("nghìn USD", "usd", 1_000, new("nghìn USD", "thousand USD")) { Spellings = ["ngàn USD"] };

    /// <summary>Million dollars (<i>triệu USD</i>).</summary>
    public static MeasureUnit MillionUsDollars { get; } = new("triệu USD", "usd", 1_000_000, new("triệu USD", "million USD"));

    /// <summary>Percent (<i>phần trăm</i>).</summary>
    public static MeasureUnit Percent { get; } =
        new("%", "ratio", 1, BilingualText.Same("%")) { IsAdditive = false, Spellings = ["phần trăm", "percent"] };

    /// <summary>Per mille (<i>phần nghìn</i>), a tenth of a percent.</summary>
    internal static MeasureUnit PerMille { get; } =
        new("‰", "ratio", 0.1m, BilingualText.Same("‰")) { IsAdditive = false, Spellings = ["phần nghìn"] };

    /// <summary>Times (<i>lần</i>): 1 lần is 100 percent.</summary>
    public static MeasureUnit Times { get; } = new("lần", "ratio", 100, new("lần", "times")) { IsAdditive = false };

    /// <summary>Percent of a plan (<i>% kế hoạch</i>).</summary>
    internal static MeasureUnit PercentOfPlan { get; } =
        new("% kế hoạch", "ratio", 1, new("% kế hoạch", "% of plan")) { IsAdditive = false, Spellings = ["%KH", "% KH"] };

    /// <summary>Percentage points (<i>điểm phần trăm</i>): differences of percentages, a separate family.</summary>
    public static MeasureUnit PercentagePoint { get; } = new(
        "điểm %", "percentage point", 1,
        new("điểm %", "percentage points")) { Singular = new("điểm %", "percentage point"), Spellings = ["điểm phần trăm"] };

    /// <summary>A coefficient (<i>hệ số</i>).</summary>
    internal static MeasureUnit Coefficient { get; } =
        new("hệ số", "coefficient", 1, new("hệ số", "coefficient")) { IsAdditive = false, Spellings = ["hệ số 0–1"] };

    /// <summary>Persons (<i>người</i>).</summary>
    public static MeasureUnit Person { get; } = new("người", "person", 1, new("người", "people")) { Singular = new("người", "person") };

    /// <summary>Thousand persons (<i>nghìn người</i>).</summary>
    public static MeasureUnit ThousandPersons { get; } = new(
        "nghìn người", "person", 1_000,
        new("nghìn người", "thousand people")) { Singular = new("nghìn người", "1,000 people"), Spellings = ["ngàn người", "nghìn dân"] };

    /// <summary>Ten thousand persons (<i>vạn dân</i>).</summary>
    internal static MeasureUnit TenThousandPersons { get; } = new(
        "vạn dân", "person", 10_000,
        new("vạn dân", "ten thousand people")) { Singular = new("vạn dân", "10,000 people"), Spellings = ["vạn người"] };

    /// <summary>Individuals, not collectives (<i>cá nhân</i>).</summary>
    public static MeasureUnit Individual { get; } =
        new("cá nhân", "individual", 1, new("cá nhân", "individuals")) { Singular = new("cá nhân", "individual") };

    /// <summary>Workers (<i>lao động</i>).</summary>
    public static MeasureUnit Worker { get; } =
        new("lao động", "worker", 1, new("lao động", "workers")) { Singular = new("lao động", "worker") };

    /// <summary>Doctors (<i>bác sĩ</i>).</summary>
    internal static MeasureUnit Doctor { get; } =
        new("bác sĩ", "doctor", 1, new("bác sĩ", "doctors")) { Singular = new("bác sĩ", "doctor"), Spellings = ["bác sỹ"] };

    /// <summary>Households (<i>hộ</i>).</summary>
    public static MeasureUnit Household { get; } = new("hộ", "household", 1, new("hộ", "households")) { Singular = new("hộ", "household") };

    /// <summary>Thousand households (<i>nghìn hộ</i>).</summary>
    internal static MeasureUnit ThousandHouseholds { get; } =
        new("nghìn hộ", "household", 1_000, new("nghìn hộ", "thousand households")) { Spellings = ["ngàn hộ"] };

    /// <summary>Animals (<i>con</i>).</summary>
    public static MeasureUnit Animal { get; } = new("con", "animal", 1, new("con", "head"));

    /// <summary>Thousand animals (<i>nghìn con</i>).</summary>
    internal static MeasureUnit ThousandAnimals { get; } =
        new("nghìn con", "animal", 1_000, new("nghìn con", "thousand head")) { Spellings = ["ngàn con"] };

    /// <summary>Trees (<i>cây</i>).</summary>
    public static MeasureUnit Tree { get; } = new("cây", "tree", 1, new("cây", "trees")) { Singular = new("cây", "tree") };

    /// <summary>Thousand trees (<i>nghìn cây</i>).</summary>
    internal static MeasureUnit ThousandTrees { get; } =
        new("nghìn cây", "tree", 1_000, new("nghìn cây", "thousand trees")) { Spellings = ["ngàn cây"] };

    /// <summary>Pieces (<i>cái</i>).</summary>
    public static MeasureUnit Piece { get; } = new("cái", "piece", 1, new("cái", "pieces")) { Singular = new("cái", "piece") };

    /// <summary>Communes (<i>xã</i>).</summary>
    public static MeasureUnit Commune { get; } = new("xã", "commune", 1, new("xã", "communes")) { Singular = new("xã", "commune") };

    /// <summary>Criteria (<i>tiêu chí</i>).</summary>
    public static MeasureUnit Criterion { get; } =
        new("tiêu chí", "criterion", 1, new("tiêu chí", "criteria")) { Singular = new("tiêu chí", "criterion") };

    /// <summary>Organisations (<i>đơn vị</i>).</summary>
    internal static MeasureUnit Organisation { get; } =
        new("đơn vị", "organisation", 1, new("đơn vị", "organisations")) { Singular = new("đơn vị", "organisation") };

    /// <summary>Enterprises (<i>doanh nghiệp</i>).</summary>
    internal static MeasureUnit Enterprise { get; } =
        new("doanh nghiệp", "enterprise", 1, new("doanh nghiệp", "enterprises")) { Singular = new("doanh nghiệp", "enterprise") };

    /// <summary>Cooperatives (<i>hợp tác xã</i>).</summary>
    internal static MeasureUnit Cooperative { get; } = new(
        "hợp tác xã", "cooperative", 1,
        new("hợp tác xã", "cooperatives")) { Singular = new("hợp tác xã", "cooperative"), Spellings = ["HTX"] };

    /// <summary>Hospital beds (<i>giường bệnh</i>).</summary>
    internal static MeasureUnit HospitalBed { get; } =
        new("giường bệnh", "hospital bed", 1, new("giường bệnh", "hospital beds")) { Singular = new("giường bệnh", "hospital bed") };

    /// <summary>Incidents, accidents, offences (<i>vụ</i>).</summary>
    public static MeasureUnit Incident { get; } = new("vụ", "incident", 1, new("vụ", "incidents")) { Singular = new("vụ", "incident") };

    /// <summary>Events (<i>cuộc</i>).</summary>
    internal static MeasureUnit Event { get; } = new("cuộc", "event", 1, new("cuộc", "events")) { Singular = new("cuộc", "event") };

    /// <summary>Cases (<i>trường hợp</i>).</summary>
    internal static MeasureUnit Case { get; } =
        new("trường hợp", "case", 1, new("trường hợp", "cases")) { Singular = new("trường hợp", "case") };

    /// <summary>A milestone, reached on a day or not (<i>mốc</i>).</summary>
    internal static MeasureUnit Milestone { get; } = new("mốc", "milestone", 1, new("mốc", "milestone"));

    /// <summary>Million đồng per person per year (<i>triệu đồng/người/năm</i>).</summary>
    internal static MeasureUnit MillionDongPerPersonYear { get; } = MeasureUnit.Per(MillionDong, Person, Year);

    /// <summary>Thousand đồng per person per month (<i>nghìn đồng/người/tháng</i>): not convertible to a year, on purpose.</summary>
    internal static MeasureUnit ThousandDongPerPersonMonth { get; } = MeasureUnit.Per(ThousandDong, Person, Month);

    /// <summary>Million đồng per person (<i>triệu đồng/người</i>).</summary>
    internal static MeasureUnit MillionDongPerPerson { get; } = MeasureUnit.Per(MillionDong, Person);

    /// <summary>Million đồng per worker (<i>triệu đồng/lao động</i>).</summary>
    internal static MeasureUnit MillionDongPerWorker { get; } = MeasureUnit.Per(MillionDong, Worker);

    /// <summary>Dollars per person (<i>USD/người</i>).</summary>
    internal static MeasureUnit UsDollarPerPerson { get; } = MeasureUnit.Per(UsDollar, Person);

    /// <summary>Million đồng per hectare (<i>triệu đồng/ha</i>).</summary>
    internal static MeasureUnit MillionDongPerHectare { get; } = MeasureUnit.Per(MillionDong, Hectare);

    /// <summary>Quintals per hectare (<i>tạ/ha</i>).</summary>
    internal static MeasureUnit QuintalPerHectare { get; } = MeasureUnit.Per(Quintal, Hectare);

    /// <summary>Tonnes per hectare (<i>tấn/ha</i>).</summary>
    internal static MeasureUnit TonnePerHectare { get; } = MeasureUnit.Per(Tonne, Hectare);

    /// <summary>Kilograms per person (<i>kg/người</i>).</summary>
    internal static MeasureUnit KilogramPerPerson { get; } = MeasureUnit.Per(Kilogram, Person);

    /// <summary>Persons per square kilometre (<i>người/km²</i>).</summary>
    internal static MeasureUnit PersonPerSquareKilometre { get; } = MeasureUnit.Per(Person, SquareKilometre);

    /// <summary>Criteria per commune (<i>tiêu chí/xã</i>).</summary>
    internal static MeasureUnit CriterionPerCommune { get; } = MeasureUnit.Per(Criterion, Commune);

    /// <summary>Hospital beds per ten thousand persons (<i>giường bệnh/vạn dân</i>).</summary>
    internal static MeasureUnit HospitalBedPerTenThousandPersons { get; } = MeasureUnit.Per(HospitalBed, TenThousandPersons);

    /// <summary>Doctors per ten thousand persons (<i>bác sĩ/vạn dân</i>).</summary>
    internal static MeasureUnit DoctorPerTenThousandPersons { get; } = MeasureUnit.Per(Doctor, TenThousandPersons);

    /// <summary>Boys per hundred girls at birth (<i>bé trai/100 bé gái</i>).</summary>
    internal static MeasureUnit BoyPerHundredGirls { get; } = new(
        "bé trai/100 bé gái", "boy/girl", new(1, 100),
        new("bé trai/100 bé gái", "boys per 100 girls")) { IsAdditive = false, Spellings = ["số bé trai/100 bé gái"] };

    /// <summary>Children per woman (<i>con/phụ nữ</i>).</summary>
    internal static MeasureUnit ChildPerWoman { get; } =
        new("con/phụ nữ", "child/woman", 1, new("con/phụ nữ", "children per woman")) { IsAdditive = false };

    /// <summary>Maternal deaths per hundred thousand live births (<i>ca/100.000 trẻ đẻ sống</i>).</summary>
    internal static MeasureUnit DeathPerHundredThousandBirths { get; } = new(
        "ca/100.000 trẻ đẻ sống", "death/birth", new(1, 100_000),
        new("ca/100.000 trẻ đẻ sống", "deaths per 100,000 live births")) { IsAdditive = false, Spellings = ["1/100.000 trẻ đẻ sống"] };

    /// <summary>Gets every unit, in order of declaration.</summary>
    public static IReadOnlyList<MeasureUnit> All { get; } =
    [
        Kilogram, Yen, Quintal, Tonne, ThousandTonnes, TenThousandTonnes,
        SquareMetre, Hectare, SquareKilometre, NorthernSao, CentralSao, SouthernSao, NorthernMau, CentralMau, SouthernMau,
        ConvertedHectare, Kilometre, CubicMetre, KilowattHour, MegawattHour, MillionKilowattHours, Hour, Month, Year, Age,
        Dong, ThousandDong, MillionDong, BillionDong, TrillionDong, UsDollar, ThousandUsDollars, MillionUsDollars,
        Percent, PerMille, Times, PercentOfPlan, PercentagePoint, Coefficient,
        Person, ThousandPersons, TenThousandPersons, Individual, Worker, Doctor, Household, ThousandHouseholds,
        Animal, ThousandAnimals, Tree, ThousandTrees, Piece, Commune, Criterion, Organisation, Enterprise, Cooperative,
        HospitalBed, Incident, Event, Case, Milestone,
        MillionDongPerPersonYear, ThousandDongPerPersonMonth, MillionDongPerPerson, MillionDongPerWorker, UsDollarPerPerson,
        MillionDongPerHectare, QuintalPerHectare, TonnePerHectare, KilogramPerPerson, PersonPerSquareKilometre,
        CriterionPerCommune, HospitalBedPerTenThousandPersons, DoctorPerTenThousandPersons, BoyPerHundredGirls, ChildPerWoman,
        DeathPerHundredThousandBirths,
    ];

    /// <summary>Finds a unit of the library by its code, as <see cref="MeasureUnitCatalogue.Vietnam"/> does.</summary>
    public static bool TryFind(string? code, [NotNullWhen(true)] out MeasureUnit? unit) =>
        MeasureUnitCatalogue.Vietnam.TryFind(code, out unit);
}
