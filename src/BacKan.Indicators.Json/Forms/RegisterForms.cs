using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Poverty;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.PovertyForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Rows of a register, movements, and the ledger that they make.</summary>
internal static class RegisterForms
{
    private static readonly Form<long> CountForm = Whole().As(count => (long)count, count => checked((int)count));

    public static readonly Form<RegisterEntry> EntryForm = Object<RegisterEntry>("register-entry", "một hộ trong danh sách",
        "a household of a register", o =>
    {
        var id = o.Required("id", StringForm, e => e.Id, "mã hộ", "its code");
        var status = o.Required("status", ClassForm, e => e.Status, "loại hộ được công nhận", "the recognised class");
        var decision = o.Optional("decision", InstrumentNumberForm, e => e.Decision, "số quyết định", "the decision that recognised it");
        var day = o.Optional("decidedOn", DayForm, e => e.DecidedOn, "ngày quyết định", "its day");
        var computed = o.Optional("computed", ClassForm, e => e.Computed, "loại hộ tính theo tiêu chí", "the class by the criteria");
        var persons = o.Optional("persons", Whole(), e => e.Persons, "số nhân khẩu", "how many persons");
        return v => new(id(v), status(v)) { Decision = decision(v), DecidedOn = day(v), Computed = computed(v), Persons = persons(v) };
    });

    public static readonly Form<RegisterMovement> MovementForm = Object<RegisterMovement>("register-movement", "một biến động",
        "a movement of a household", o =>
    {
        var id = o.Required("id", StringForm, m => m.Id, "mã hộ", "its code");
        var kind = o.Required("kind", Word<RegisterMovementKind>("register-movement-kind"), m => m.Kind, "loại biến động", "what happened");
        var list = o.Optional("list", ClassForm, m => m.From is not null && m.To is not null ? null : m.From ?? m.To,
            "danh sách vào hoặc ra", "the list that it enters or leaves");
        var on = o.Optional("on", DayForm, m => m.On, "ngày", "the day");
        var persons = o.Optional("persons", Whole(), m => m.Persons, "số nhân khẩu", "how many persons");
        return v => new(id(v), kind(v), list(v)) { On = on(v), Persons = persons(v) };
    });

    public static readonly Form<RegisterMovementTable> TableForm = Object<RegisterMovementTable>("register-movement-table",
        "một dòng của Mẫu 7.2 hoặc 7.3", "a line of form 7.2 or 7.3", o =>
    {
        var list = o.Required("list", ClassForm, t => t.List, "danh sách", "the list");
        var opening = o.Required("opening", CountForm, t => t.Opening, "đầu năm", "start of the year");
        var toOther = o.Required("toOtherClass", CountForm, t => t.ToOtherClass, "sang loại kia", "became the other class");
        var exited = o.Required("exited", CountForm, t => t.Exited, "vượt chuẩn cận nghèo", "above the near-poverty line");
        var losses = o.Required("otherLosses", CountForm, t => t.OtherLosses, "giảm khác", "other losses");
        var fromOther = o.Required("fromOtherClass", CountForm, t => t.FromOtherClass, "từ loại kia", "from the other class");
        var fellBack = o.Required("fellBack", CountForm, t => t.FellBack, "tái", "fell back");
        var arose = o.Required("arose", CountForm, t => t.Arose, "phát sinh mới", "arose");
        var gains = o.Required("otherGains", CountForm, t => t.OtherGains, "tăng khác", "other gains");
        var closing = o.Required("closing", CountForm, t => t.Closing, "cuối năm", "end of the year");
        return v => new(list(v), [opening(v), toOther(v), exited(v), losses(v), fromOther(v), fellBack(v), arose(v), gains(v), closing(v)]);
    });

    public static readonly Form<RegisterDifference> DifferenceForm = Answer<RegisterDifference>("register-difference", "một chênh lệch",
        "what does not fit", o =>
    {
        o.Required("id", StringForm, d => d.Id, "mã hộ", "the household");
        o.Required("kind", Name<RegisterDifferenceKind>("register-difference-kind"), d => d.Kind, "loại chênh lệch", "what does not fit");
        o.Required("words", TextForm, d => d.Words, "lời", "in words");
    });

    public static readonly Form<RegisterLedger> LedgerForm = Answer<RegisterLedger>("register-ledger", "sổ theo dõi",
        "two registers and what moved between them", o =>
    {
        o.Required("poor", TableForm, l => l.Poor, "hộ nghèo", "poor households");
        o.Required("nearPoor", TableForm, l => l.NearPoor, "hộ cận nghèo", "near-poor households");
        o.Optional("poorPersons", TableForm, l => l.PoorPersons, "nhân khẩu hộ nghèo", "persons of poor households");
        o.Optional("nearPoorPersons", TableForm, l => l.NearPoorPersons, "nhân khẩu hộ cận nghèo", "persons of near-poor households");
        o.Required("balanced", YesNoForm, l => l.IsBalanced, "cân đối", "whether every household is explained");
        o.List("differences", DifferenceForm, l => l.Differences, "chênh lệch", "what does not fit");
    });
}
