using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Territory;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Units of territory and their history.</summary>
internal static class TerritoryForms
{
    private static readonly Dictionary<string, AdministrativeUnit> Library = BacKanUnits.Register.Units.ToDictionary(
        u => u.Id.ToString(), StringComparer.Ordinal);

    public static readonly WordForm<AreaType> AreaForm = Word<AreaType>("area");

    public static readonly WordForm<AdministrativeUnitType> TypeForm = Word<AdministrativeUnitType>("unit-type");

    public static readonly Form<AdministrativeUnitId> IdForm = Parsed<AdministrativeUnitId>(
        "mã và ngày, \"01840@1997-05-31\"", "code and day, \"01840@1997-05-31\"");

    public static readonly SharedForm<AdministrativeUnit> PlaceForm = new(
        "units",
        Object<AdministrativeUnit>("unit", "một đơn vị hành chính", "an administrative unit", o =>
        {
            var id = o.Required("id", IdForm, u => u.Id, "mã và ngày bắt đầu", "its code and first day");
            var type = o.Required("type", TypeForm, u => u.Type, "loại đơn vị", "its type");
            var name = o.Required("name", StringForm, u => u.Name, "tên", "its name");
            var until = o.Optional(
                "validUntil", DayForm, u => u.ValidUntil, "ngày đầu tiên không còn", "the first day on which it is no more");
            var parent = o.Optional("parentCode", StringForm, u => u.ParentCode, "mã đơn vị cấp trên", "the code of the unit above it");
            var confidence = o.Optional("confidence", ConfidenceForm, u => u.Confidence, "mức kiểm chứng", "how well it was checked");
            var note = o.Optional("note", TextForm, u => u.Note, "ghi chú", "a note");
            return v => new(id(v), type(v), name(v), until(v), parent(v)) { Confidence = confidence(v), Note = note(v) };
        }),
        u => u.Id.ToString(),
        id => Library.GetValueOrDefault(id),
        new("một đơn vị của thư viện, \"058@2015-03-11\"", "a unit of the library, \"058@2015-03-11\""),
        ErrorCodes.TerritoryUnknownUnit);

    public static readonly Form<AreaClassification> AreaClassificationForm =
        Object<AreaClassification>("area-classification", "khu vực của một nơi vào một ngày", "the kind of area of a place on a day", o =>
    {
        var area = o.Required("area", AreaForm, a => a.Area, "khu vực", "the area");
        var asOf = o.Required("asOf", DayForm, a => a.AsOf, "vào ngày", "on which day");
        var source = o.Required("source", StringForm, a => a.Source, "ai cho biết", "who says so");
        return v => new(area(v), asOf(v), source(v));
    });

    private static readonly Form<SuccessionPart> PartForm = Object<SuccessionPart>(
        "succession-part", "phần của một đơn vị cũ sang đơn vị mới", "a part of an old unit that goes into a new one", o =>
    {
        var from = o.Required("from", PlaceForm, p => p.From, "đơn vị cũ", "the old unit");
        var to = o.Optional("to", PlaceForm, p => p.To, "đơn vị mới; không có là không rõ", "the new unit; absent where it is not known");
        var area = o.Optional("area", FractionForm, p => p.Area, "phần diện tích", "the part of its area");
        var population = o.Optional("population", FractionForm, p => p.Population, "phần dân số", "the part of its population");
        var households = o.Optional("households", FractionForm, p => p.Households, "phần số hộ", "the part of its households");
        return v => new(from(v), to(v), area(v), population(v), households(v));
    });

    private static readonly Form<Succession> SuccessionForm =
        Object<Succession>("succession", "một lần sắp xếp đơn vị", "units that become others on a day", o =>
    {
        var on = o.Required("on", DayForm, s => s.On, "từ ngày", "on which day");
        var basis = o.Required("basis", CitationForm, s => s.Citation, "căn cứ", "by which provision");
        var confidence = o.Required("confidence", ConfidenceForm, s => s.Confidence, "mức kiểm chứng", "how well it was checked");
        var parts = o.List("parts", PartForm, s => s.Parts, "các phần", "the parts", isRequired: true);
        return v => new(on(v), basis(v), parts(v), confidence(v));
    });

    public static readonly Form<TerritoryHistory> HistoryForm =
        Object<TerritoryHistory>("territory-history", "các đơn vị và những lần sắp xếp", "units and what became of them", o =>
    {
        var units = o.List("units", PlaceForm, h => h.Units.Units, "các đơn vị", "the units", isRequired: true);
        var successions = o.List("successions", SuccessionForm, h => h.Successions, "các lần sắp xếp", "the successions", isRequired: true);
        return v => new(units(v), successions(v));
    });
}
