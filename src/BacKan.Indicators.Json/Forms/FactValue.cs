using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Judging;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Json.Forms;

/// <summary>The value of a fact, whatever its kind: true or false, a number or range, a day or a code.</summary>
internal readonly record struct FactValue(bool? YesNo, ValueRange? Number, string? Word)
{
    public static Form<FactValue> Form { get; } = new FactValueForm();

    public static FactValue Of(FactSheet sheet, Fact fact) => fact switch
    {
        YesNoFact f => new(sheet[f]!.Value, null, null),
        JudgementFact f => new(sheet[f]!.Value, null, null),
        NumberFact f => new(null, sheet[f], null),
        CountFact f => new(null, sheet[f], null),
        DateFact f => new(null, null, LocalDatePattern.Iso.Format(sheet[f]!.Value)),
        ChoiceFact f => new(null, null, sheet[f]),
        _ => throw new NotSupportedException($"{fact.Key} has no JSON form."),
    };

    public void Set(FactSheetBuilder sheet, Fact fact)
    {
        switch (fact, this)
        {
            case (YesNoFact f, { YesNo: { } yes }): sheet.Set(f, yes); break;
            case (JudgementFact f, { YesNo: { } yes }): sheet.Set(f, yes); break;
            case (NumberFact f, { Number: { } number }): sheet.SetWithin(f, number); break;
            case (CountFact f, { Number: { } number }): sheet.SetWithin(f, number); break;
            case (DateFact f, { Word: { } word }) when LocalDatePattern.Iso.Parse(word)
                .TryGetValue(default, out LocalDate day): sheet.Set(f, day); break;
            case (ChoiceFact f, { Word: { } word }): sheet.Set(f, word); break;
            default: throw new RefusedException(
                $"giá trị của {fact.Key} đúng với loại dữ kiện",
                $"with a value of {fact.Key} that is of its kind");
        }
    }

    private sealed class FactValueForm : Form<FactValue>
    {
        public override bool TryRead(At at, out FactValue value)
        {
            value = default;
            if (at.IsText)
                return Scalars.StringForm.TryRead(at, out string? word) && (value = new(null, null, word)) is var _;
            if (at.IsNumber)
                return Scalars.FractionForm.TryRead(at, out Fraction number)
                    && (value = new(null, ValueRange.Point(number), null)) is var _;
            if (at.IsObject)
                return RootForms.RangeForm.TryRead(at, out ValueRange? range) && (value = new(null, range, null)) is var _;
            return Scalars.YesNoForm.TryRead(at, out bool yes) && (value = new(yes, null, null)) is var _;
        }

        public override void Write(DocumentWriter to, FactValue value)
        {
            if (value.YesNo is { } yes)
                Scalars.YesNoForm.Write(to, yes);
            else if (value.Word is { } word)
                Scalars.StringForm.Write(to, word);
            else if (value.Number is { IsPoint: true, Low: { } point } && point.TryToDecimal(out decimal number) && Scalars.Fits(number))
                Scalars.NumberForm.Write(to, number);
            else
                RootForms.RangeForm.Write(to, value.Number!);
        }

        public override void Describe(SchemaWriter schema) => schema.AnyOf(
            Scalars.YesNoForm.Describe, Scalars.NumberForm.Describe, Scalars.StringForm.Describe, s => s.Reference(RootForms.RangeForm));
    }
}
