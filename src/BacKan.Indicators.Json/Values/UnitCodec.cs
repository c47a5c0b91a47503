using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values;

/// <summary>A unit of the library as its code; a host's own as an object that says what it is.</summary>
internal sealed class UnitCodec : Codec<MeasureUnit>
{
    private static readonly OwnUnit Own = new();

    public override bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out MeasureUnit value)
    {
        if (at.Kind == JsonValueKind.Object)
            return Own.TryRead(at, problems, out value);
        value = null;
        if (at.Kind == JsonValueKind.String && MeasureUnitCatalogue.Vietnam.TryFind(at.Text, out value))
            return true;
        problems.Add(new(FigureErrorCodes.Unit, at.Place, at.Shown, new(
            "mã một đơn vị tính của thư viện, hoặc { code, family, inBase, name } của đơn vị riêng", "the code of a unit of the library, or { code, family, inBase, name } of one's own")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, MeasureUnit value)
    {
        if (MeasureUnitCatalogue.Vietnam.TryFind(value.Code, out MeasureUnit? known) && string.Equals(known.Family, value.Family, StringComparison.Ordinal) && known.InBase == value.InBase)
            json.WriteStringValue(value.Code);
        else
            Own.Write(json, value);
    }

    private sealed class OwnUnit : ObjectCodec<MeasureUnit>
    {
        protected override MeasureUnit? Read(ObjectReader o)
        {
            string? code = o.String("code", required: true), family = o.String("family", required: true);
            Fraction inBase = o.Get("inBase", Codecs.Fraction);
            Localization.BilingualText? name = o.Get("name", Codecs.Text), singular = o.Get("singular", Codecs.Text, required: false);
            List<string> spellings = o.Items("spellings", Codecs.String);
            bool? isAdditive = o.Boolean("isAdditive");
            Confidence? confidence = o.Maybe("confidence", Codecs.Confidence);
            return o.IsGood
                ? new(code!, family!, inBase, name!) { Singular = singular ?? name!, Spellings = spellings, IsAdditive = isAdditive ?? true, Confidence = confidence }
                : null;
        }

        protected override void Members(Utf8JsonWriter json, MeasureUnit value)
        {
            json.WriteString("code", value.Code);
            json.WriteString("family", value.Family);
            json.Put("inBase", Codecs.Fraction, value.InBase);
            json.Put("name", Codecs.Text, value.Name);
            if (value.Singular != value.Name)
                json.Put("singular", Codecs.Text, value.Singular);
            if (value.Spellings.Count > 0)
                json.PutList("spellings", Codecs.String, value.Spellings);
            if (!value.IsAdditive)
                json.WriteBoolean("isAdditive", value.IsAdditive);
            json.PutSome("confidence", Codecs.Confidence, value.Confidence);
        }
    }
}
